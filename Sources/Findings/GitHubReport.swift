import Text

extension FindingReport {
    /// Workflow commands of GitHub Actions, a line for each finding; columns are characters.
    func github(_ findings: [LocatedFinding]) -> String {
        findings.map { line(for: $0) + "\n" }.joined()
    }

    private func line(for located: LocatedFinding) -> String {
        let finding = located.finding
        var properties: [(String, String)] = []
        if !finding.place.file.isEmpty { properties.append(("file", path(of: finding))) }
        if let position = located.position {
            properties.append(("line", String(position.line)))
            if position.column > 0 {
                properties.append(("col", String(position.column)))
                properties.append(("endColumn", String(position.endColumn)))
            }
        }
        properties.append(("title", finding.rule))
        let listed = properties.map { "\($0)=\(escaped($1, asProperty: true))" }.joined(separator: ",")
        return "::\(command(for: finding.severity)) \(listed)::\(escaped(sentence(finding), asProperty: false))"
    }

    private func command(for severity: Severity) -> String {
        severity == .note ? "notice" : severity.name
    }

    /// The escapes of `@actions/core`: percent sign and line ends everywhere, `:` and `,` in properties.
    private func escaped(_ text: String, asProperty: Bool) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped.append(contentsOf: "%25".unicodeScalars)
            case "\r": escaped.append(contentsOf: "%0D".unicodeScalars)
            case "\n": escaped.append(contentsOf: "%0A".unicodeScalars)
            case ":" where asProperty: escaped.append(contentsOf: "%3A".unicodeScalars)
            case "," where asProperty: escaped.append(contentsOf: "%2C".unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
