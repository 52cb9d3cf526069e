/// Some HTML without the `id` of any element. Of several notices on one page more than one has a part 公示期;
/// on paper nothing leads to a part, and a page must not have an identifier twice (HTML, 3.2.6 "the id attribute").
///
/// Text is written escaped, so each `<` begins a tag, and values of attributes stand in double quotes.
func withoutIdentifiers(_ html: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(html.count)
    var (isInTag, isInValue) = (false, false)
    var index = 0
    while index < html.count {
        let byte = html[index]
        switch byte {
        case UInt8(ascii: "<") where !isInTag: isInTag = true
        case UInt8(ascii: ">") where !isInValue: isInTag = false
        case UInt8(ascii: "\"") where isInTag: isInValue.toggle()
        case UInt8(ascii: " ") where isInTag && !isInValue:
            if let end = endOfIdentifier(html, at: index) {
                index = end
                continue
            }
        default: break
        }
        kept.append(byte)
        index += 1
    }
    return kept
}

/// Past ` id="…"` at an index; `nil` where something else stands there.
private func endOfIdentifier(_ html: [UInt8], at index: Int) -> Int? {
    let mark = " id=\"".utf8
    guard html[index...].starts(with: mark) else { return nil }
    return html[(index + mark.count)...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
}
