import Disclosure
package import Findings
import Formats
import Text

extension Coverage {
    /// As a person reads it, in one language: items with their units, then the rules that entries have leave to
    /// break.
    ///
    /// - Parameter known: findings of a baseline that are still there; `nil` without one.
    package func text(_ language: ReportLanguage, known: Int?) -> String {
        let isChinese = language == .chinese
        var text = isChinese ? "覆盖情况，截至 \(date)\n\n" : "Coverage as of \(date)\n\n"
        var field = ""
        for line in lines {
            let path = line.item.path
            if let head = path.first, path.count > 1, head != field {
                field = head
                text += "\(head)\n"
            }
            text += "  " + described(line, isChinese: isChinese) + "\n"
        }
        text +=
            "\n" + (isChinese ? "共 \(items) 个事项，\(filledItems) 个已有内容" : "\(filledItems) of \(items) items have entries")
            + "\n"
        if let known { text += isChinese ? "基线中仍有 \(known) 条检查结果\n" : "\(known) findings of the baseline remain\n" }
        return text + describedLeaves(isChinese: isChinese)
    }

    private func described(_ line: Line, isChinese: Bool) -> String {
        let name = line.item.path.dropFirst().joined(separator: "/")
        var parts = [line.item.code, name.isEmpty ? line.item.name : name]
        guard let unit = line.unit, let newest = line.newest else {
            return (parts + [isChinese ? "没有内容" : "nothing"]).joined(separator: "  ")
        }
        parts.append(unit.short.isEmpty ? unit.name : unit.short)
        parts.append(
            isChinese
                ? "\(line.entries) 条，最近 \(newest)"
                : "\(line.entries) \(line.entries == 1 ? "entry" : "entries"), newest \(newest)")
        if let periods = line.periods {
            parts.append(
                isChinese
                    ? "应有 \(periods.due) 期，已有 \(periods.present) 期" : "\(periods.present) of \(periods.due) periods")
        }
        if line.statements > 0 {
            parts.append(isChinese ? "其中“暂无” \(line.statements) 条" : "\(line.statements) of them state “none”")
        }
        return parts.joined(separator: "  ")
    }

    private func describedLeaves(isChinese: Bool) -> String {
        guard !leaves.isEmpty else { return isChinese ? "没有条目使用例外\n" : "no entry has leave to break a rule\n" }
        var text =
            isChinese
            ? "\n例外 \(leaves.count) 项\n"
            : "\n\(leaves.count) \(leaves.count == 1 ? "rule" : "rules") broken with leave\n"
        for leave in leaves {
            let gap = isChinese ? "：" : ": "
            text += "  \(leave.file)  \(leave.rule)\(gap)\(leave.reason)\n"
        }
        return text
    }

    /// The stable format; every change to it is a new `version`.
    ///
    /// - Parameter known: findings of a baseline that are still there; `nil` without one.
    package func json(known: Int?) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("format", "bulletin-coverage")
            json.member("version") { $0.int(1) }
            json.member("date", date.description)
            json.member("items") { $0.int(items) }
            json.member("filledItems") { $0.int(filledItems) }
            if let known { json.member("baseline") { $0.int(known) } }
            json.member("lines") { json in
                json.array { json in
                    for line in lines { write(line, &json) }
                }
            }
            json.member("allowed") { json in
                json.array { json in
                    for leave in leaves { write(leave, &json) }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func write(_ line: Line, _ json: inout JSONWriter) {
        json.object { json in
            json.member("item", line.item.code)
            json.member("path", line.item.pathText)
            if let unit = line.unit {
                json.member("unit", unit.code)
                json.member("unitName", unit.name)
            }
            json.member("entries") { $0.int(line.entries) }
            json.member("none") { $0.int(line.statements) }
            if let newest = line.newest { json.member("newest", newest.description) }
            if let periods = line.periods {
                json.member("periodsDue") { $0.int(periods.due) }
                json.member("periodsPresent") { $0.int(periods.present) }
            }
        }
    }

    private func write(_ leave: Leave, _ json: inout JSONWriter) {
        json.object { json in
            json.member("file", leave.file)
            json.member("index", leave.index)
            json.member("rule", leave.rule)
            json.member("reason", leave.reason)
        }
    }
}
