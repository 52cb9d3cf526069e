import Disclosure
import Findings
import Formats
import Text

private let keys = [
    KeyName("name", "名称"), KeyName("title", "标题"), KeyName("entries", "条目"), KeyName("items", "公开事项"),
]

/// The booklets that `site.yaml` describes; one without a title, or that holds nothing, is left out, and a
/// finding says so.
func readBooklets(_ site: HeadMap, _ values: inout HeadReader) -> [Booklet] {
    guard let found = site.values["booklets"] else { return [] }
    let nodes: [YAMLNode]
    if case .sequence(let items) = found.node.content { nodes = items } else { nodes = [found.node] }
    var names: Set<String> = []
    return nodes.compactMap { node in
        guard let map = values.map(of: node, in: site.file, named: found.name, keys: keys),
            let booklet = booklet(map, &values)
        else { return nil }
        if names.insert(booklet.name.lowercased()).inserted { return booklet }
        values.collector.report(
            .outputCollision, at: map.place(of: "name"), zh: "有两本汇编名称都是“\(booklet.name)”",
            en: "two booklets are called `\(booklet.name)`", mend: Words(zh: "给其中一本改名", en: "rename one of them"))
        return nil
    }
}

private func booklet(_ map: HeadMap, _ values: inout HeadReader) -> Booklet? {
    let name = values.text("name", of: map) ?? ""
    let title = values.text("title", of: map) ?? ""
    let entries = values.texts("entries", of: map).map(\.text)
    let items = values.texts("items", of: map).map(\.text)
    guard !title.isEmpty, isAddressName(name), !(entries.isEmpty && items.isEmpty) else {
        values.collector.report(
            .valueMalformed, at: Place(file: map.file, span: map.span), zh: "汇编要写明名称、标题和收哪些条目",
            en: "a booklet needs a name, a title and what it holds",
            mend: Words(
                zh: "写“名称: guide”（小写字母、数字和 -）、“标题: …”，以及“条目”（索引号）或“公开事项”",
                en:
                    "write `name: guide` (small letters, digits, -), `title: …`, and `entries` (index numbers) or `items`"
            ))
        return nil
    }
    return Booklet(name: name, title: title, entries: entries, items: items)
}

private func isAddressName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 60
        && name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
        }
}
