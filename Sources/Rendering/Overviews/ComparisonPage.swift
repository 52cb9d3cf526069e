import Composing
import Differing
import Disclosure
import Mustache

/// Two editions and what their texts say differently.
struct ComparisonMatter {
    let new: EntryView
    let old: EntryView
    let text: ComparedText
    let html: [UInt8]
}

let comparisonPageSchema = pageSchema(
    "ComparisonPage",
    [
        record("new", of: "EntryRow", zh: "较新的条目", en: "The later entry") { entryRowSchema.record(of: $0.matter.new) },
        record("old", of: "EntryRow", zh: "较早的条目", en: "The earlier entry") {
            entryRowSchema.record(of: $0.matter.old)
        },
        text("relation", zh: "两者的关系，如 替代、更正", en: "How the later stands to the earlier") { page in
            let target = page.matter.old.entry.index
            return page.matter.new.entry.relations.first { $0.target == target }
                .map { page.matter.new.words.name(of: $0.kind) } ?? ""
        },
        number("removed", zh: "删去的字词数", en: "Words only in the earlier text") { $0.matter.text.removed },
        number("added", zh: "增加的字词数", en: "Words only in the later text") { $0.matter.text.added },
        number("kept", zh: "未改动的字词数", en: "Words that both have") { $0.matter.text.kept },
        flag("same", zh: "文字是否完全相同", en: "Whether the texts are the same") { $0.matter.text.isSame },
        flag(
            "unlike", zh: "相同的文字是否不足四分之一，不足的不作逐字对照",
            en: "Whether less than a quarter is common; then no comparison is shown"
        ) { $0.matter.text.isUnlike },
        html("body", zh: "对照结果：删去的在 del，增加的在 ins 中", en: "The comparison, with `del` and `ins`") { $0.matter.html },
    ] as [Schema<Page<ComparisonMatter>>.Entry])

extension SiteRenderer {
    /// The texts as their pages show them today: parts about persons that have ended are not compared.
    func renderComparison(
        _ view: SiteView, _ pair: EditionPair, address: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let (new, old) = (view.entry(pair.new), view.entry(pair.old))
        let frame = Frame(
            site: view, address: address, title: view.words["compare"] + view.words["colon"] + new.title,
            trail: [Link(label: new.title, address: new.address)])
        func blocks(_ entry: EntryView) -> [TextBlock] {
            textBlocks(ofHTML: bodies.body(of: entry, root: frame.root, loaded: loaded))
        }
        let text = compare(blocks(old), with: blocks(new))
        let html = text.isUnlike ? [] : ComparisonHTML(text, words: view.words).bytes
        let matter = ComparisonMatter(
            new: new, old: old, text: text, html: withScrollingTables(html, word: view.words["table"]))
        templates.overviews.comparison.render(
            comparisonPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}
