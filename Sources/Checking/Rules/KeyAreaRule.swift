import Disclosure
import Findings
import Text

/// `item-unknown` of key areas: each that `site.yaml` names stands in the catalogue.
func checkKeyAreas(_ context: CheckContext, _ collector: inout FindingCollector) {
    for area in context.site.keyAreas {
        switch context.catalogue.resolve(area.name) {
        case .found, .notLeaf: continue
        case .unknown(let nearest):
            collector.report(
                .itemUnknown, at: area.place, zh: "重点领域“\(area.name)”不在公开目录中",
                en: "the catalogue has no item `\(area.name)` for a key area",
                mend: suggestion(
                    nearest, otherwise: Words(zh: "写目录中领域或者事项的编码、名称", en: "give code or name of a field or item")))
        case .ambiguous(let items):
            let paths = items.prefix(3).map { context.catalogue[$0].pathText }
            collector.report(
                .itemUnknown, at: area.place, zh: "有 \(items.count) 个事项叫“\(area.name)”：\(paths.joined(separator: "、"))",
                en: "\(items.count) items are called `\(area.name)`: \(paths.joined(separator: ", "))",
                mend: Words(
                    zh: "写事项的编码，或者从领域写起，如“\(paths[0])”", en: "give the code, or the path, such as `\(paths[0])`"))
        }
    }
}
