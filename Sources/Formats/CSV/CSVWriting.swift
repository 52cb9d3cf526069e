extension [UInt8] {
    /// Appends U+FEFF, by which spreadsheets know UTF-8. It belongs before the first row only.
    package mutating func appendByteOrderMark() {
        append(contentsOf: [0xEF, 0xBB, 0xBF])
    }

    /// Appends a row of CSV with its CRLF (RFC 4180). A field is quoted only where it holds a comma, a quote
    /// or a line break, or where it is the only one and empty, since many readers pass over blank lines.
    package mutating func appendCSVRow(_ fields: some Sequence<String>) {
        var count = 0
        let start = self.count
        for field in fields {
            if count > 0 { append(.comma) }
            appendCSVField(field)
            count += 1
        }
        if count == 1, self.count == start { append(contentsOf: [.quote, .quote]) }
        append(.carriageReturn)
        append(.lineFeed)
    }

    private mutating func appendCSVField(_ field: String) {
        let needsQuotes = field.utf8.contains { $0 == .comma || $0 == .quote || $0.isBreak }
        guard needsQuotes else {
            append(contentsOf: field.utf8)
            return
        }
        append(.quote)
        for byte in field.utf8 {
            if byte == .quote { append(.quote) }
            append(byte)
        }
        append(.quote)
    }
}
