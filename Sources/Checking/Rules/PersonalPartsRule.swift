import Disclosure
import Findings
import Formats
import Markdown
import Text

/// `personal-unknown`: parts that name persons can be found in the body, and end on some day. A heading
/// that was mistyped would leave the list of names standing for ever.
func checkPersonalParts(
    _ entry: Entry, _ head: EntryHead, _ body: MarkdownBody, _ collector: inout FindingCollector
) {
    guard let field = head[.personal], !entry.personalParts.isEmpty else { return }
    let headings = body.headings.map(\.text)
    if head[.posted] == nil, entry.personalParts.contains(where: headings.contains) {
        collector.report(
            .personalUnknown, at: field.place, zh: "没有写公示期，个人信息部分到期无法撤下",
            en: "there is no notice period with which the personal parts could end",
            mend: Words(zh: "加上“公示”，写明“起”和“止”", en: "add `posted` with `from` and `until`"))
    }
    for part in parts(of: field) where !headings.contains(part.text) {
        // What a folder's defaults name is missed in the entry, not in the defaults.
        let place = field.file == head.file ? part.place : head.placeOfFence
        collector.report(
            .personalUnknown, at: place, zh: "正文没有标题“\(part.text)”，这部分个人信息到期无法撤下",
            en: "the text has no heading `\(part.text)`: personal information there would not come down",
            mend: suggestion(
                nearestName(to: part.text, in: headings),
                otherwise: Words(zh: "写成与正文标题完全相同的文字", en: "write the heading exactly as it stands in the text")))
    }
}

private func parts(of field: HeadField) -> [(text: String, place: Place)] {
    let nodes: [YAMLNode]
    if case .sequence(let items) = field.node.content { nodes = items } else { nodes = [field.node] }
    return nodes.compactMap { node in
        guard case .scalar(let scalar) = node.content else { return nil }
        return (scalar.text, Place(file: field.file, span: node.span))
    }
}
