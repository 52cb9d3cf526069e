import Text

extension [UInt8] {
    mutating func append(_ text: String) { append(contentsOf: text.utf8) }

    /// `<name>text</name>` and a line end.
    mutating func element(_ name: String, _ text: String) {
        append("<\(name)>")
        appendEscaped(text)
        append("</\(name)>\n")
    }

    /// `<name a="…" b="…"/>` and a line end.
    mutating func element(_ name: String, attributes: [(name: String, value: String)]) {
        append("<\(name)")
        for attribute in attributes {
            append(" \(attribute.name)=\"")
            appendEscaped(attribute.value)
            append("\"")
        }
        append("/>\n")
    }
}

let xmlHead = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
