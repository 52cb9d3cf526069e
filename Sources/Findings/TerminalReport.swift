import Text

/// Which of the two languages a report speaks.
package enum ReportLanguage: Sendable {
    case chinese
    case english
}

extension Words {
    package func text(in language: ReportLanguage) -> String {
        language == .chinese ? zh : en
    }
}

/// Findings as a person reads them on a terminal: grouped by file, each with its place, the line of
/// the file, a mark under the place, and how to mend it.
package struct TerminalReport {
    let language: ReportLanguage
    let colours: Bool
    /// The text of a file, for showing the line that a finding is about; `nil` where it cannot be read.
    let source: (String) -> [UInt8]?
    /// Findings shown in full; the rest are counted.
    let limit: Int

    package init(
        language: ReportLanguage, colours: Bool, limit: Int = 200, source: @escaping (String) -> [UInt8]?
    ) {
        self.language = language
        self.colours = colours
        self.limit = limit
        self.source = source
    }

    package func text(of findings: [Finding]) -> String {
        var text = ""
        var file: (path: String, lines: SourceLines)?
        for finding in findings.sorted().prefix(limit) {
            if file?.path != finding.place.file {
                file = (finding.place.file, SourceLines(source(finding.place.file) ?? []))
            }
            text += describe(finding, in: file?.lines ?? SourceLines([]))
        }
        if findings.count > limit { text += more(findings.count - limit) }
        return text
    }
}

extension TerminalReport {
    fileprivate func describe(_ finding: Finding, in lines: SourceLines) -> String {
        let span = finding.place.span
        let line = span.line > 0 ? lines[Int(span.line)] : nil
        var text = paint(location(of: finding, in: line), .bold) + " "
        text += paint(name(of: finding.severity), colour(of: finding.severity))
        text += paint(finding.message.text(in: language), .bold) + " [\(finding.rule)]\n"
        if let line, !line.isEmpty { text += excerpt(line, span, finding.severity) }
        if let remedy = finding.remedy {
            text += "  " + paint(language == .chinese ? "改法：" : "fix: ", .cyan) + remedy.text(in: language) + "\n"
        }
        return text + "\n"
    }

    /// `file:line:column:` with the column in characters, as editors count.
    private func location(of finding: Finding, in line: [UInt8]?) -> String {
        let span = finding.place.span
        guard span.line > 0 else { return finding.place.file + ":" }
        guard let line, span.column > 0 else { return "\(finding.place.file):\(span.line):" }
        let column = ColumnCount.characters.columns(of: span, in: line).start
        return "\(finding.place.file):\(span.line):\(column):"
    }

    private func excerpt(_ line: [UInt8], _ span: TextSpan, _ severity: Severity) -> String {
        let shown = ShownLine(line, span: span)
        let number = String(span.line)
        let gutter = String(repeating: " ", count: number.count)
        var text = "  \(number) │ \(shown.text)\n"
        if shown.markWidth > 0 {
            let mark = String(repeating: " ", count: shown.markStart) + String(repeating: "^", count: shown.markWidth)
            text += "  \(gutter) │ " + paint(mark, colour(of: severity)) + "\n"
        }
        return text
    }

    private func name(of severity: Severity) -> String {
        switch (severity, language) {
        case (.error, .chinese): "错误："
        case (.warning, .chinese): "警告："
        case (.note, .chinese): "提示："
        case (.error, .english): "error: "
        case (.warning, .english): "warning: "
        case (.note, .english): "note: "
        }
    }

    private func more(_ count: Int) -> String {
        language == .chinese ? "另有 \(count) 条检查结果未逐条列出。\n" : "\(count) more findings are not shown.\n"
    }

    private func colour(of severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private enum Style: String { case bold = "1", red = "1;31", yellow = "1;33", cyan = "36" }

    private func paint(_ text: String, _ style: Style) -> String {
        colours ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The part of a line that fits a terminal, and where the mark goes, in terminal columns.
private struct ShownLine {
    let text: String
    let markStart: Int
    let markWidth: Int

    private static let widest = 100

    init(_ line: [UInt8], span: TextSpan) {
        let start = min(max(Int(span.column) - 1, 0), line.count)
        let end = min(start + max(Int(span.length), 0), line.count)
        let before = ShownLine.printable(line[..<start])
        let marked = ShownLine.printable(line[start..<end])
        let after = ShownLine.printable(line[end...])
        let lead = ShownLine.tail(of: before, columns: ShownLine.widest / 2)
        let room = max(ShownLine.widest - columnWidth(of: lead), 0)
        text = lead + ShownLine.head(of: marked + after, columns: room)
        markStart = columnWidth(of: lead)
        markWidth = span.column == 0 ? 0 : min(max(columnWidth(of: marked), 1), max(room, 1))
    }

    /// Control characters would move the cursor; they are shown as a middle dot.
    private static func printable(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        var clean = String.UnicodeScalarView()
        clean.append(contentsOf: text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "·" : $0 })
        return String(clean)
    }

    private static func head(of text: String, columns: Int) -> String {
        var width = 0
        let kept = text.prefix { character in
            width += columnWidth(of: String(character))
            return width <= columns
        }
        return kept.count < text.count ? kept + "…" : text
    }

    private static func tail(of text: String, columns: Int) -> String {
        var width = 0
        let kept = text.reversed().prefix { character in
            width += columnWidth(of: String(character))
            return width <= columns
        }
        return kept.count < text.count ? "…" + String(kept.reversed()) : text
    }
}
