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
        var file: (path: String, lines: SourceLines?)?
        for finding in findings.sorted().prefix(limit) {
            if file?.path != finding.place.file {
                file = (finding.place.file, source(finding.place.file).map(SourceLines.init))
            }
            text += describe(finding, in: file?.lines)
        }
        if findings.count > limit { text += more(findings.count - limit) }
        return text
    }
}

extension TerminalReport {
    fileprivate func describe(_ finding: Finding, in lines: SourceLines?) -> String {
        let span = finding.place.span
        let line = span.line > 0 ? lines?[Int(span.line)] : nil
        var text = paint(location(of: finding, in: line), .bold) + " "
        text += paint(name(of: finding.severity), colour(of: finding.severity))
        text += paint(printable(finding.message.text(in: language)), .bold) + " [\(finding.rule)]\n"
        if let line, !line.isEmpty { text += excerpt(line, span, finding.severity) }
        if let remedy = finding.remedy {
            text += "  " + paint(language == .chinese ? "改法：" : "fix: ", .cyan)
            text += printable(remedy.text(in: language)) + "\n"
        }
        if let fix = finding.fix { text += "  " + printable(fix.invitation(in: language)) + "\n" }
        return text + "\n"
    }

    /// `file:line:column:` with the column in characters, as editors count.
    private func location(of finding: Finding, in line: ArraySlice<UInt8>?) -> String {
        let span = finding.place.span
        let file = printable(finding.place.file)
        guard span.line > 0 else { return file + ":" }
        guard let line, span.column > 0 else { return "\(file):\(span.line):" }
        let column = ColumnCount.characters.columns(of: span, in: line).start
        return "\(file):\(span.line):\(column):"
    }

    private func excerpt(_ line: ArraySlice<UInt8>, _ span: TextSpan, _ severity: Severity) -> String {
        let shown = ShownLine(line, span: span)
        // Of a line in another encoding nothing can be read.
        guard shown.text.unicodeScalars.count(where: { $0 == "\u{FFFD}" }) < 3 else { return "" }
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
        language == .chinese
            ? "另有 \(count) 条检查结果未列出。\n" : "\(count) more \(count == 1 ? "finding is" : "findings are") not shown.\n"
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
