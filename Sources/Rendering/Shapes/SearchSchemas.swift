import Composing
import Disclosure
import Mustache

/// One thing that a search may be narrowed to.
struct SearchChoice: Sendable {
    let value: String
    let label: String
}

let searchChoiceSchema = Schema<SearchChoice>(
    "SearchChoice",
    [
        text("value", zh: "提交的值", en: "The value that the form sends", \.value),
        text("label", zh: "显示的文字", en: "What the choice says", \.label),
    ])

let searchPageSchema = pageSchema(
    "SearchPage",
    [
        list("fields", of: "SearchChoice", zh: "可选的领域", en: "Fields to choose from") { page in
            let view = page.frame.site
            return view.model.catalogue.roots.map { view.model.catalogue[$0] }
                .filter { !view.selection.byItem[Int($0.id.index)].isEmpty }
                .map { searchChoiceSchema.record(of: SearchChoice(value: $0.code, label: $0.name)) }
        },
        list("units", of: "SearchChoice", zh: "可选的公开主体", en: "Units to choose from") { page in
            let view = page.frame.site
            return view.model.units.units.filter { !view.selection.byUnit[Int($0.id.index)].isEmpty }
                .map { searchChoiceSchema.record(of: SearchChoice(value: $0.code, label: $0.name)) }
        },
        list("years", of: "SearchChoice", zh: "可选的年份，新的在前", en: "Years to choose from, newest first") { page in
            page.frame.site.selection.years.map {
                searchChoiceSchema.record(
                    of: SearchChoice(value: String($0.year), label: page.frame.site.words.year($0.year)))
            }
        },
        list("kinds", of: "SearchChoice", zh: "可选的类别", en: "Kinds to choose from") { page in
            SearchKind.allCases.map {
                searchChoiceSchema.record(
                    of: SearchChoice(value: $0.rawValue, label: page.frame.site.words[$0.word]))
            }
        },
        number("count", zh: "条目总数", en: "Entries in all") { $0.frame.site.selection.visible.count },
    ] as [Schema<Page<Void>>.Entry])
