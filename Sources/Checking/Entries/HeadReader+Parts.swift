import Disclosure
import Findings
import Formats
import Text

/// The parts of an entry that are lists and maps: elements, relations, withdrawal, contact, attachments.
extension HeadReader {
    mutating func elements() -> [StatedElement] {
        guard let field = head[.elements] else { return [] }
        guard case .mapping(let pairs) = field.node.content else {
            collector.report(
                .valueMalformed, at: field.place, zh: "“公开要素”下面应逐行写“要素: 内容”",
                en: "`elements` holds lines of `element: text`",
                mend: Words(zh: "每行缩进两个空格", en: "indent each by two spaces"))
            return []
        }
        return pairs.compactMap { pair in
            text(of: pair.value, in: field.file, named: KeyName(pair.key, pair.key)).map {
                StatedElement(name: pair.key, text: $0)
            }
        }
    }

    mutating func relations() -> [Relation] {
        let kinds: [(EntryKey, RelationKind)] = [
            (.corrects, .corrects), (.replaces, .replaces), (.interprets, .interprets), (.follows, .follows),
            (.resultOf, .resultOf), (.partOf, .partOf),
        ]
        return kinds.flatMap { key, kind in
            texts(key).map { Relation(kind: kind, target: $0.text, span: $0.span) }
        }
    }

    static let withdrawnKeys = [KeyName("on", "日期"), KeyName("reason", "原因"), KeyName("note", "说明")]

    mutating func withdrawal() -> Withdrawal? {
        guard let field = head[.withdrawn],
            let values = map(of: field.node, in: field.file, named: field.key.name, keys: HeadReader.withdrawnKeys)
        else { return nil }
        if values["on"] == nil {
            collector.report(
                .keyMissing, at: field.place, zh: "“撤下”没有写明日期", en: "`withdrawn` does not say when",
                mend: Words(zh: "在“撤下”下面加一行“日期: 2025-02-10”", en: "add a line `on: 2025-02-10` below it"))
        }
        let on = date("on", of: values)
        guard let reason = withdrawalReason(values), let on else { return nil }
        return Withdrawal(on: on, reason: reason, note: text("note", of: values) ?? "")
    }

    private mutating func withdrawalReason(_ values: HeadMap) -> WithdrawalReason? {
        let stated = text("reason", of: values)
        if let reason = stated.flatMap(WithdrawalReason.init(rawValue:)) { return reason }
        let reasons = WithdrawalReason.allCases.map(\.rawValue)
        collector.report(
            stated == nil ? .keyMissing : .valueMalformed, at: values.place(of: "reason"),
            zh: stated.map { "没有撤下原因“\($0)”" } ?? "“撤下”没有写明原因",
            en: stated.map { "`\($0)` is no reason for withdrawal" } ?? "`withdrawn` gives no reason",
            mend: Words(
                zh: "原因可写：\(reasons.joined(separator: "、"))",
                en: "write `reason` as one of: \(reasons.joined(separator: ", "))"))
        return nil
    }

    /// A text, or a map whose values are shown one after another.
    mutating func contact() -> String {
        guard let field = head[.contact] else { return "" }
        guard case .mapping(let pairs) = field.node.content else { return text(.contact) ?? "" }
        return pairs.compactMap { pair in
            text(of: pair.value, in: field.file, named: KeyName(pair.key, pair.key)).map { "\(pair.key)：\($0)" }
        }.joined(separator: "；")
    }

    static let allowKeys = [KeyName("rule", "规则"), KeyName("reason", "理由")]

    /// Rules named under `allow`. One without a reason is not allowed.
    mutating func leaves() -> [RuleLeave] {
        maps(.allow, keys: HeadReader.allowKeys).compactMap { leave($0) }
    }

    private mutating func leave(_ values: HeadMap) -> RuleLeave? {
        guard let name = text("rule", of: values) else {
            collector.report(
                .keyMissing, at: values.place(of: "rule"), zh: "“例外”没有写明规则", en: "`allow` names no rule",
                mend: Words(
                    zh: "加一行“规则: …”，规则名见检查结果末尾的方括号",
                    en: "add a line `rule: …`; a finding ends with the name of its rule in brackets"))
            return nil
        }
        guard let rule = Rule(rawValue: name) else {
            collector.report(
                .valueMalformed, at: values.place(of: "rule"), zh: "没有检查规则“\(name)”", en: "there is no rule `\(name)`",
                mend: suggestion(nearestName(to: name, in: Rule.allNames), otherwise: Rule.areListed))
            return nil
        }
        guard !rule.isBinding else {
            collector.report(
                .valueMalformed, at: values.place(of: "rule"), zh: "规则“\(name)”没有例外",
                en: "there is no leave to break rule `\(name)`",
                mend: Words(zh: "删去这一项，改正内容", en: "remove this, and mend what the rule finds"))
            return nil
        }
        guard let reason = text("reason", of: values) else {
            collector.report(
                .valueMalformed, at: values.place(of: "reason"), zh: "例外“\(name)”没有写明理由",
                en: "`allow` gives no reason for `\(name)`",
                mend: Words(zh: "加一行“理由: …”", en: "add a line `reason: …`"))
            return nil
        }
        return RuleLeave(rule: name, reason: reason)
    }

    static let attachmentKeys = [
        KeyName("file", "文件"), KeyName("title", "标题"), KeyName("checked", "核对"),
    ]

    mutating func attachments(_ context: CheckContext) -> [Attachment] {
        maps(.attachments, keys: HeadReader.attachmentKeys).compactMap { values in
            guard values["file"] != nil else {
                collector.report(
                    .keyMissing, at: values.place(of: "file"), zh: "附件没有写明文件名",
                    en: "the attachment names no file",
                    mend: Words(zh: "加一行“文件: 文件名”", en: "add a line `file: NAME`"))
                return nil
            }
            guard let name = text("file", of: values) else { return nil }
            return attachment(
                name, titled: text("title", of: values), checked: text("checked", of: values) ?? "",
                at: values.place(of: "file"), context)
        }
    }

    private mutating func attachment(
        _ name: String, titled title: String?, checked: String, at place: Place, _ context: CheckContext
    ) -> Attachment? {
        guard let path = resolvedPath(name, from: head.file), let size = context.files[path] else {
            reportMissingFile(name, from: head.file, at: place, among: context.files.keys, to: &collector)
            return nil
        }
        reportRefusedFile(path, size: size, at: place, site: context.site, to: &collector)
        return Attachment(
            file: path, title: title ?? String(path.split(separator: "/").last ?? ""), size: size, checked: checked)
    }
}
