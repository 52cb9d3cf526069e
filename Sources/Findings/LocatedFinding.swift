import Text

/// A finding with its place in the columns that a report counts.
package struct LocatedFinding: Sendable {
    package let finding: Finding
    /// `nil` where the finding is about the file as a whole.
    package let position: Position?
    /// The same for this finding as long as its rule, file and message are the same, wherever in the
    /// file it stands; see `fingerprints(of:)`.
    package let fingerprint: String

    /// A stretch of one line.
    package struct Position: Hashable, Sendable {
        /// Line, 1-based.
        package let line: Int
        /// Column of the first unit, 1-based; 0 where the line as a whole is meant.
        package let column: Int
        /// Column behind the last unit; `column` where only a point is meant.
        package let endColumn: Int
    }
}

extension LocatedFinding {
    /// All findings in the order of report, each with its place.
    ///
    /// - Parameter source: the bytes of a file; `nil` where it cannot be read. Called once for each file.
    package static func all(
        _ findings: [Finding], counting: ColumnCount, source: (String) -> [UInt8]?
    ) -> [LocatedFinding] {
        let sorted = findings.sorted()
        var file: (path: String, lines: SourceLines)?
        return zip(sorted, fingerprints(of: sorted)).map { finding, fingerprint in
            if file?.path != finding.place.file {
                file = (finding.place.file, SourceLines(source(finding.place.file) ?? []))
            }
            return LocatedFinding(
                finding: finding, position: position(of: finding, in: file?.lines, counting),
                fingerprint: fingerprint)
        }
    }

    private static func position(
        of finding: Finding, in lines: SourceLines?, _ counting: ColumnCount
    ) -> Position? {
        let span = finding.place.span
        guard span.line > 0 else { return nil }
        guard span.column > 0, let line = lines?[Int(span.line)] else {
            return Position(line: Int(span.line), column: 0, endColumn: 0)
        }
        let columns = counting.columns(of: span, in: line)
        return Position(line: Int(span.line), column: columns.start, endColumn: columns.end)
    }
}
