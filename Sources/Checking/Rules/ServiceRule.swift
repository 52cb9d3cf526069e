import Disclosure
import Findings
import Markdown
import Text

/// `service-incomplete`: a service item (办事事项) states what the profile of its unit asks for, each under a
/// heading of its body, under `elements`, or in a key of its head.
func checkService(
    _ entry: Entry, _ body: MarkdownBody, _ head: EntryHead, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    guard !context.duties.services.isEmpty, entry.withdrawal == nil, !entry.isDraft, !entry.statesNothing else {
        return
    }
    let asked = context.duties.services.filter { profile in
        profile.items.contains(entry.item) && profile.units?.contains(entry.unit) ?? true
    }.flatMap(\.fields)
    guard !asked.isEmpty else { return }
    let stated = StatedNames(entry, body)
    let missing = ServiceField.allCases.filter { field in
        asked.contains(field) && !field.isStated(by: entry) && !field.synonyms.contains { stated.has($0) }
    }
    guard !missing.isEmpty else { return }
    collector.report(
        .serviceIncomplete, at: head.place(of: .item),
        zh: "办事事项缺少：\(missing.map(\.rawValue).joined(separator: "、"))",
        en: "the service item does not state: \(missing.map(\.english).joined(separator: ", "))",
        mend: Words(
            zh: "正文里加上写有这些内容的标题，或在头部的“公开要素”下写明",
            en: "add headings with these to the body, or state them under `elements`"))
}

extension ServiceField {
    /// What the keys of the head state.
    fileprivate func isStated(by entry: Entry) -> Bool {
        switch self {
        case .name: true
        case .body: !entry.office.isEmpty
        case .procedure: !entry.steps.isEmpty
        default: false
        }
    }
}
