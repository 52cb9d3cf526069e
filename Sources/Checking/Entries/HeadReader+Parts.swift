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
                en: "`elements` holds lines of `element: text`")
            return []
        }
        return pairs.compactMap { pair in
            text(of: pair.value, in: field.file, named: pair.key).map { StatedElement(name: pair.key, text: $0) }
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

    private static let withdrawnKeys = [("on", "日期"), ("reason", "原因"), ("note", "说明")]
        .map { (english: $0.0, chinese: $0.1) }

    mutating func withdrawal() -> Withdrawal? {
        guard let field = head[.withdrawn],
            let values = map(of: field.node, in: field.file, named: "撤下", keys: HeadReader.withdrawnKeys)
        else { return nil }
        let on = values["on"].flatMap { date(of: $0, in: field.file) }
        let stated = values["reason"].flatMap { text(of: $0, in: field.file, named: "原因") }
        let reason = stated.flatMap(WithdrawalReason.init(rawValue:))
        if on == nil || reason == nil {
            let listed = WithdrawalReason.allCases.map(\.rawValue).joined(separator: "、")
            collector.report(
                .valueMalformed, at: field.place, zh: "“撤下”要写明日期和规定的原因",
                en: "`withdrawn` needs a date `on` and a reason from the list",
                mend: Words(zh: "原因可写：\(listed)", en: "reasons: \(listed)"))
        }
        guard let on, let reason else { return nil }
        let note = values["note"].flatMap { text(of: $0, in: field.file, named: "说明") }
        return Withdrawal(on: on, reason: reason, note: note ?? "")
    }

    /// A text, or a map whose values are shown one after another.
    mutating func contact() -> String {
        guard let field = head[.contact] else { return "" }
        guard case .mapping(let pairs) = field.node.content else { return text(.contact) ?? "" }
        return pairs.compactMap { pair in
            text(of: pair.value, in: field.file, named: pair.key).map { "\(pair.key)：\($0)" }
        }.joined(separator: "；")
    }

    private static let allowKeys = [("rule", "规则"), ("reason", "理由")].map { (english: $0.0, chinese: $0.1) }

    /// Rules named under `allow`. One without a reason is not allowed.
    mutating func allowedRules() -> Set<String> {
        guard let file = head[.allow]?.file else { return [] }
        var allowed: Set<String> = []
        for (values, span) in maps(.allow, keys: HeadReader.allowKeys) {
            let place = Place(file: file, span: span)
            let rule = values["rule"].flatMap { text(of: $0, in: file, named: "规则") } ?? ""
            let reason = values["reason"].flatMap { text(of: $0, in: file, named: "理由") } ?? ""
            if Rule(rawValue: rule) == nil {
                collector.report(
                    .valueMalformed, at: place, zh: "没有检查规则“\(rule)”", en: "there is no rule `\(rule)`",
                    mend: suggestion(nearestName(to: rule, in: Rule.allCases.map(\.rawValue)), otherwise: nil))
            } else if reason.isEmpty {
                collector.report(
                    .valueMalformed, at: place, zh: "例外“\(rule)”没有写明理由", en: "`allow` gives no reason for `\(rule)`",
                    mend: Words(zh: "加一行“理由: …”", en: "add a line `reason: …`"))
            } else {
                allowed.insert(rule)
            }
        }
        return allowed
    }

    private static let attachmentKeys = [("file", "文件"), ("title", "标题"), ("checked", "核对")]
        .map { (english: $0.0, chinese: $0.1) }

    mutating func attachments(_ context: CheckContext) -> [Attachment] {
        guard let field = head[.attachments] else { return [] }
        return maps(.attachments, keys: HeadReader.attachmentKeys).compactMap { values, span in
            guard let node = values["file"], let name = text(of: node, in: field.file, named: "文件") else {
                collector.report(
                    .keyMissing, at: Place(file: field.file, span: span), zh: "附件没有写明文件名",
                    en: "the attachment names no file",
                    mend: Words(zh: "加一行“文件: 文件名”", en: "add a line `file: NAME`"))
                return nil
            }
            let title = values["title"].flatMap { text(of: $0, in: field.file, named: "标题") }
            let checked = values["checked"].flatMap { text(of: $0, in: field.file, named: "核对") }
            return attachment(
                name, titled: title, checked: checked ?? "", at: Place(file: field.file, span: node.span), context)
        }
    }

    private mutating func attachment(
        _ name: String, titled title: String?, checked: String, at place: Place, _ context: CheckContext
    ) -> Attachment? {
        guard let path = resolvedPath(name, from: head.file), let size = context.files[path] else {
            reportMissingFile(name, at: place, context: context, to: &collector)
            return nil
        }
        reportRefusedFile(path, size: size, at: place, site: context.site, to: &collector)
        return Attachment(
            file: path, title: title ?? String(path.split(separator: "/").last ?? ""), size: size, checked: checked)
    }
}
