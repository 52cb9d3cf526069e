/// What a reader of HTML sees, without white space; repeated table heads and subtotals left out.
func visibleText(_ html: [UInt8]) -> String {
    var rest = html[...]
    var result: [UInt8] = []
    var isContinuedTable = false
    while let byte = rest.first {
        guard byte == UInt8(ascii: "<") else {
            if byte > 0x20 { result.append(byte) }
            rest = rest.dropFirst()
            continue
        }
        let tag = String(decoding: rest.prefix { $0 != UInt8(ascii: ">") }, as: UTF8.self)
        rest = rest.dropFirst(tag.utf8.count + 1)
        if tag.hasPrefix("<table") { isContinuedTable = tag.contains("continued") }
        if tag == "<thead", isContinuedTable { rest = skip(to: "</thead>", in: rest) }
        if tag == "<tr class=\"subtotal\"" { rest = skip(to: "</tr>", in: rest) }
    }
    return String(decoding: result, as: UTF8.self)
}

private func skip(to end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: end.utf8) { rest = rest.dropFirst() }
    return rest.dropFirst(end.utf8.count)
}

/// Name of the last element that is closed in a page.
func lastElement(_ html: [UInt8]) -> String {
    let text = String(decoding: html, as: UTF8.self)
    let parts = text.split(separator: "</")
    guard parts.count > 1, let last = parts.last else { return "" }
    return String(last.prefix { $0 != ">" })
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
