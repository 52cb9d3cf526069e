import Formats
import Text

extension FindingReport {
    /// GitLab's Code Quality report: a list of Code Climate issues.
    func gitlab(_ findings: [LocatedFinding]) -> String {
        var json = JSONWriter()
        json.array { json in
            for finding in findings { issue(finding, &json) }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func issue(_ located: LocatedFinding, _ json: inout JSONWriter) {
        let finding = located.finding
        json.object { json in
            json.member("description", sentence(finding))
            json.member("check_name", finding.rule)
            json.member("fingerprint", located.fingerprint)
            json.member("severity", gitLabSeverity(finding.severity))
            json.member("location") { json in
                json.object { json in
                    // An issue must name a file and a line.
                    json.member("path", finding.place.file.isEmpty ? pathPrefix + "content" : path(of: finding))
                    json.member("lines") { json in
                        json.object { json in
                            json.member("begin") { $0.int(located.position?.line ?? 1) }
                        }
                    }
                }
            }
        }
    }

    private func gitLabSeverity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "minor"
        case .note: "info"
        }
    }
}
