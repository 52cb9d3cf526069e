import Formats
import Text

extension FindingReport {
    /// The stable format; every change to it is a new `version`.
    func json(_ findings: [LocatedFinding]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "bulletin-findings")
            json.member("version") { $0.int(1) }
            json.member("tool", "bulletin \(version)")
            json.member("counts") { counts(findings, &$0) }
            json.member("findings") { json in
                json.array { json in
                    for finding in findings { write(finding, &json) }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func counts(_ findings: [LocatedFinding], _ json: inout JSONWriter) {
        json.object { json in
            for severity in [Severity.error, .warning, .note] {
                json.member(severity.name) { json in
                    json.int(findings.count { $0.finding.severity == severity })
                }
            }
        }
    }

    private func write(_ located: LocatedFinding, _ json: inout JSONWriter) {
        let finding = located.finding
        json.object { json in
            json.member("rule", finding.rule)
            json.member("severity", finding.severity.name)
            json.member("file", finding.place.file)
            if let position = located.position {
                json.member("line") { $0.int(position.line) }
                if position.column > 0 {
                    json.member("column") { $0.int(position.column) }
                    json.member("endColumn") { $0.int(position.endColumn) }
                }
            }
            json.member("message") { write(finding.message, &$0) }
            if let remedy = finding.remedy { json.member("remedy") { write(remedy, &$0) } }
            json.member("fingerprint", located.fingerprint)
            if let fix = finding.fix { json.member("fixes") { json in json.array { write(fix, &$0) } } }
        }
    }

    private func write(_ fix: Fix, _ json: inout JSONWriter) {
        json.object { json in
            json.member("title") { write(fix.title, &$0) }
            json.member("edits") { json in
                json.array { json in
                    for edit in fix.edits {
                        json.object { json in
                            json.member("offset") { $0.int(edit.range.lowerBound) }
                            json.member("length") { $0.int(edit.range.count) }
                            json.member("text", edit.replacement)
                        }
                    }
                }
            }
        }
    }

    private func write(_ words: Words, _ json: inout JSONWriter) {
        json.object { json in
            json.member("zh", words.zh)
            json.member("en", words.en)
        }
    }
}

extension Severity {
    /// The name in `site.yaml` and in reports.
    package var name: String {
        switch self {
        case .note: "note"
        case .warning: "warning"
        case .error: "error"
        }
    }
}
