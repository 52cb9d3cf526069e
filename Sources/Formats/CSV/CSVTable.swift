package import Text

/// One field of a table, with its place.
package struct CSVCell: Hashable, Sendable {
    /// The text without its quotes; line breaks in it are line feeds, whatever the file has.
    package let text: String
    /// The field on its first line, quotes included.
    package let span: TextSpan

    package init(text: String, span: TextSpan) {
        self.text = text
        self.span = span
    }
}

/// A table read from CSV (RFC 4180).
package struct CSVTable: Hashable, Sendable {
    /// The rows as they stand in the file, each with as many cells as it has: rows may differ. A blank line
    /// is a row of one empty cell; a line break at the end of the file begins no row.
    package let rows: [[CSVCell]]
    /// What is wrong with the file, in order of place; at most 100. Cells are read all the same.
    package let problems: [CSVProblem]
}

/// Something in a table that RFC 4180 does not allow.
package struct CSVProblem: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The first bytes that are not UTF-8; there may be more. They read as U+FFFD.
        case invalidUTF8
        /// A control character other than tab and line break; it stays in the cell.
        case controlCharacter(Unicode.Scalar)
        /// A quote in a field that does not begin with one; it stays in the cell.
        case quoteInUnquotedField
        /// Text between a closing quote and the next comma; it stays in the cell.
        case textAfterClosingQuote
        /// The span is the opening quote; the cell goes to the end of the file.
        case unclosedQuote
    }

    package let kind: Kind
    package let span: TextSpan

    package init(_ kind: Kind, at span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}

/// Reads a table whole. `bytes` is the file: UTF-8 with or without byte order mark, with LF, CRLF or CR.
/// Lines and columns are 1-based; columns count bytes, on the first line from behind the mark.
package func parseCSV(_ bytes: [UInt8]) -> CSVTable {
    var rows: [[CSVCell]] = []
    let problems = forEachCSVRow(of: bytes) { rows.append($0) }
    return CSVTable(rows: rows, problems: problems)
}

/// Reads a table row by row, so that memory need not hold it; gives the problems of `parseCSV`.
package func forEachCSVRow<Failure: Error>(
    of bytes: [UInt8], _ body: ([CSVCell]) throws(Failure) -> Void
) throws(Failure) -> [CSVProblem] {
    var reader = CSVReader(bytes)
    while let row = reader.nextRow() { try body(row) }
    return reader.problems.sorted { $0.span < $1.span }
}
