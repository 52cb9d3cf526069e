import Formats
import Text

/// SARIF 2.1.0, OASIS Standard of 27 March 2020. Section numbers are those of the standard.
extension FindingReport {
    func sarif(_ findings: [LocatedFinding]) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            json.member("version", "2.1.0")
            json.member("runs") { json in
                json.array { run(findings, &$0) }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func run(_ findings: [LocatedFinding], _ json: inout JSONWriter) {
        let rules = describedRules(findings)
        let numbers = Dictionary(rules.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        json.object { json in
            json.member("tool") { json in
                json.object { json in
                    json.member("driver") { driver(rules, &$0) }
                }
            }
            // The schema takes a language of two letters, with a country behind it, but no script.
            json.member("language", language == .chinese ? "zh-CN" : "en")
            json.member("columnKind", "utf16CodeUnits")
            json.member("results") { json in
                json.array { json in
                    for finding in findings { result(finding, rule: numbers[finding.finding.rule], &json) }
                }
            }
        }
    }

    /// The known rules by name, and those that only findings name.
    private func describedRules(_ findings: [LocatedFinding]) -> [RuleDescription] {
        var known = Set(rules.map(\.name))
        var all = rules
        for finding in findings.map(\.finding) where known.insert(finding.rule).inserted {
            let words = Words(zh: finding.rule, en: finding.rule)
            all.append(
                RuleDescription(name: finding.rule, severity: finding.severity, summary: words, page: words))
        }
        return all.sorted { $0.name < $1.name }
    }

    private func driver(_ rules: [RuleDescription], _ json: inout JSONWriter) {
        json.object { json in
            json.member("name", "Bulletin")
            json.member("version", version)
            json.member("semanticVersion", version)
            json.member("rules") { json in
                json.array { json in
                    for rule in rules { write(rule, &json) }
                }
            }
        }
    }

    private func write(_ rule: RuleDescription, _ json: inout JSONWriter) {
        json.object { json in
            json.member("id", rule.name)
            json.member("shortDescription") { text(rule.summary.text(in: language), &$0) }
            json.member("fullDescription") { text("\(rule.summary.zh) / \(rule.summary.en)", &$0) }
            json.member("help") { json in
                json.object { json in
                    json.member("text", rule.page.text(in: language))
                    json.member("markdown", rule.page.text(in: language))
                }
            }
            json.member("defaultConfiguration") { json in
                json.object { $0.member("level", rule.severity.name) }
            }
        }
    }

    private func text(_ text: String, _ json: inout JSONWriter) {
        json.object { $0.member("text", text) }
    }

    private func result(_ located: LocatedFinding, rule: Int?, _ json: inout JSONWriter) {
        let finding = located.finding
        json.object { json in
            json.member("ruleId", finding.rule)
            if let rule { json.member("ruleIndex") { $0.int(rule) } }
            json.member("level", finding.severity.name)
            json.member("message") { text(sentence(finding), &$0) }
            if !finding.place.file.isEmpty {
                json.member("locations") { json in
                    json.array { location(located, &$0) }
                }
            }
            json.member("partialFingerprints") { json in
                json.object { $0.member("bulletin/v1", located.fingerprint) }
            }
            // A fix must say what it replaces (section 3.55.3); one of the file as a whole does not.
            if let fix = finding.fix, !fix.edits.isEmpty {
                json.member("fixes") { json in json.array { write(fix, in: finding, &$0) } }
            }
        }
    }

    private func write(_ fix: Fix, in finding: Finding, _ json: inout JSONWriter) {
        json.object { json in
            json.member("description") { text(fix.title.text(in: language), &$0) }
            json.member("artifactChanges") { json in
                json.array { json in
                    json.object { json in
                        json.member("artifactLocation") { artifact(of: finding, &$0) }
                        json.member("replacements") { json in
                            json.array { json in for edit in fix.edits { replacement(edit, &json) } }
                        }
                    }
                }
            }
        }
    }

    private func replacement(_ edit: TextEdit, _ json: inout JSONWriter) {
        json.object { json in
            json.member("deletedRegion") { json in
                json.object { json in
                    json.member("byteOffset") { $0.int(edit.range.lowerBound) }
                    json.member("byteLength") { $0.int(edit.range.count) }
                }
            }
            if !edit.replacement.isEmpty { json.member("insertedContent") { text(edit.replacement, &$0) } }
        }
    }

    private func artifact(of finding: Finding, _ json: inout JSONWriter) {
        json.object { $0.member("uri", relativeReference(to: path(of: finding))) }
    }

    private func location(_ located: LocatedFinding, _ json: inout JSONWriter) {
        json.object { json in
            json.member("physicalLocation") { json in
                json.object { json in
                    json.member("artifactLocation") { artifact(of: located.finding, &$0) }
                    if let position = located.position {
                        json.member("region") { region(position, &$0) }
                    }
                }
            }
        }
    }

    /// Section 3.30.8: without `endColumn` a region goes to the end of its line.
    private func region(_ position: LocatedFinding.Position, _ json: inout JSONWriter) {
        json.object { json in
            json.member("startLine") { $0.int(position.line) }
            guard position.column > 0 else { return }
            json.member("startColumn") { $0.int(position.column) }
            json.member("endColumn") { $0.int(position.endColumn) }
        }
    }
}

/// A path as a relative URI reference (RFC 3986, section 4.2): whatever is not unreserved or a slash is
/// percent-encoded, a colon too, which would make a scheme of the first part.
func relativeReference(to path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var reference: [UInt8] = []
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            reference.append(byte)
        default:
            reference += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: reference, as: UTF8.self)
}
