/// What keeps bytes from being well-formed XML, as far as the program's own files can go wrong: tags that
/// do not match, bare `&` and `<`, more than one root, control characters. `nil` where nothing does.
func xmlProblem(in bytes: [UInt8]) -> String? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return "is not UTF-8" }
    if let control = bytes.first(where: { $0 < 0x20 && ![9, 10, 13].contains($0) }) {
        return "holds the control character \(control)"
    }
    var open: [String] = []
    var roots = 0
    var rest = bytes[...]
    if rest.starts(with: "<?xml ".utf8) { rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst() }
    while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "<"):
            let tag = rest.prefix { $0 != UInt8(ascii: ">") }
            rest = rest.dropFirst(tag.count + 1)
            let text = String(decoding: tag, as: UTF8.self)
            if text.contains("<") { return "a tag is not closed: <\(text)" }
            if text.hasPrefix("/") {
                guard open.popLast() == String(text.dropFirst()) else { return "</\(text.dropFirst())> closes nothing" }
            } else {
                if open.isEmpty { roots += 1 }
                if text.filter({ $0 == "\"" }).count % 2 == 1 { return "a value is not closed: <\(text)>" }
                if !text.hasSuffix("/") { open.append(String(text.prefix { $0 != " " })) }
            }
        case UInt8(ascii: "&"):
            let name = String(decoding: rest.prefix { $0 != UInt8(ascii: ";") }.prefix(8), as: UTF8.self)
            guard ["amp", "lt", "gt", "quot", "#39", "apos"].contains(name) else { return "a bare & before \(name)" }
        default:
            if open.isEmpty, !" \n\r\t".utf8.contains(byte) { return "text outside the root" }
        }
    }
    if let name = open.last { return "<\(name)> is not closed" }
    return roots == 1 ? nil : "\(roots) roots"
}
