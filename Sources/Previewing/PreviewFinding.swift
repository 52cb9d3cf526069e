import Findings
import Privacy
import Text

/// A finding with all that a page needs to show it where it belongs.
struct PreviewFinding: Sendable {
    let finding: Finding
    /// Column in characters, 1-based; 0 where the line or the file as a whole is meant.
    let column: Int
    /// The output whose page shows the file, such as `web/entries/1.html`; `nil` where none does.
    let page: String?
    /// The text of the line, and that of the lines above it, nearest first: wherever the first of them that
    /// stands on the page is, the finding is shown.
    let lines: [String]

    private static let mostLines = 40
    private static let longestLine = 400
}

extension PreviewFinding {
    /// - Parameters:
    ///   - pages: the page that shows a file, by the file's path.
    ///   - source: the bytes of a file; `nil` where it cannot be read. Called once for each file.
    static func all(
        _ findings: [Finding], pages: [String: String], source: (String) -> [UInt8]?
    ) -> [PreviewFinding] {
        var sources: [String: SourceLines] = [:]
        return LocatedFinding.all(findings, counting: .characters) { file in
            // What a page quotes is shown on screens, which are no place for the numbers of people.
            let bytes = source(file).map { hidingPersonalData(in: $0) }
            sources[file] = bytes.map { SourceLines($0) }
            return bytes
        }.map { located in
            let file = located.finding.place.file
            let page = pages[file] ?? (file.hasPrefix("content/catalogue/") ? "web/catalogue.html" : nil)
            let lines = page == nil ? [] : sources[file].map { shownLines($0, at: located.finding.place.span) } ?? []
            return PreviewFinding(
                finding: located.finding, column: located.position?.column ?? 0, page: page, lines: lines)
        }
    }

    /// The line and those above it. In the head of an entry only its value, since pages show no keys.
    private static func shownLines(_ lines: SourceLines, at span: TextSpan) -> [String] {
        guard span.line > 0 else { return [] }
        let line = Int(span.line)
        let headEnd = endOfHead(lines, before: line)
        if headEnd == nil, lines[1].map(isFence) == true {
            return lines[line].map { [value(of: text($0))] } ?? []
        }
        let first = max((headEnd ?? 0) + 1, line - mostLines)
        return stride(from: line, through: first, by: -1).compactMap { lines[$0].map(text) }.filter { !$0.isEmpty }
    }

    /// The line that closes the head, if there is one above `line`.
    private static func endOfHead(_ lines: SourceLines, before line: Int) -> Int? {
        guard lines[1].map(isFence) == true, line > 1 else { return nil }
        return (2..<max(line, 2)).first { lines[$0].map(isFence) == true }
    }

    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        line.count >= 3 && line.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
            && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") }
    }

    private static func text(_ line: ArraySlice<UInt8>) -> String {
        String(String(decoding: line.prefix(longestLine * 4), as: UTF8.self).prefix(longestLine))
    }

    private static func value(of line: String) -> String {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return line }
        return String(line[line.index(after: colon)...])
    }
}
