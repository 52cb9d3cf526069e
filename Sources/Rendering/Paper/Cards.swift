import Composing
import Disclosure
import Mustache
import Paginating
import Text

/// A take-home card (便民卡): what somebody needs to know before coming.
struct CardMatter {
    let entry: EntryView
    /// Elements and short parts of the text that fit the card whole.
    let points: [HeadedText]
    /// Whether the entry says more than the card.
    let hasMore: Bool
    let code: [UInt8]
}

extension SiteRenderer {
    /// Eight cards alike on a sheet of A4, to cut along marks and hand out.
    func renderCards(
        _ view: SiteView, _ number: EntryNumber, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let entry = view.entry(number)
        let body = bodies.body(of: entry, root: "../web/", loaded: loaded)
        let stated = entry.entry.elements.map { HeadedText(heading: $0.name, text: $0.text) }
        let steps = entry.steps.map(\.step.name).joined(separator: " → ")
        let procedure = steps.isEmpty ? [] : [HeadedText(heading: entry.words["procedure"], text: steps)]
        let all = stated + headedTexts(html: body) + procedure
        let points = CardMatter.fitting(all, title: entry.title)
        let matter = CardMatter(
            entry: entry, points: points, hasMore: points.count < all.count || all.isEmpty, code: entry.code)
        let frame = Frame(site: view, address: path, title: entry.title)
        templates.cards.render(cardsPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}

extension CardMatter {
    /// Type sizes of the text and the title, and the width of both; `layouts/cards-style.mustache` has the
    /// same numbers. Between title and foot of a card 70 mm high there is room for five lines, and for three
    /// where the title takes two.
    private static let points = 10
    private static let titlePoints = 13
    private static let width = Length.millimetres(87)

    /// The first parts that take two lines at most, as many as there is room for; none is cut.
    fileprivate static func fitting(_ all: [HeadedText], title: String) -> [HeadedText] {
        var left = lineCount(of: title, points: titlePoints, width: width, isBold: true) > 1 ? 3 : 5
        return all.filter { part in
            let needed = lineCount(of: part.heading + "：" + part.text, points: points, width: width, isBold: true)
            guard needed <= min(2, left) else { return false }
            left -= needed
            return true
        }
    }
}

let headedTextSchema = Schema<HeadedText>(
    "HeadedText",
    [
        text("heading", zh: "名称", en: "What it is about", \.heading),
        html("text", zh: "内容，电话号码不断行", en: "What it says; telephone numbers unbroken") {
            htmlWithWholeNumbers($0.text)
        },
    ])

let cardSchema = Schema<CardMatter>(
    "Card",
    [
        text("name", zh: "标题", en: "Title", \.entry.title),
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        text("telephone", zh: "联系电话", en: "Telephone") { $0.entry.inherited(\.phone) },
        text("location", zh: "地址", en: "Address") { $0.entry.inherited(\.address) },
        text("opening", zh: "办公时间", en: "Office hours") { $0.entry.inherited(\.hours) },
        text("complaints", zh: "监督电话", en: "Supervision telephone") { card in
            let own = card.entry.inherited(\.supervision)
            return own.isEmpty ? card.entry.site.site.supervision : own
        },
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        number("edition", zh: "版次", en: "Edition", \.entry.entry.edition),
        text("check-code", zh: "核对码", en: "Check code") { $0.entry.entry.checkCode.grouped },
        list("points", of: "HeadedText", zh: "放得下的要点", en: "What fits the card") {
            $0.points.map(headedTextSchema.record(of:))
        },
        flag("more", zh: "全文是否还有别的内容", en: "Whether the entry says more", \.hasMore),
        html("qr", zh: "条目网页的二维码，SVG", en: "QR code of the entry's page, as SVG", \.code),
    ])

let cardsPageSchema = pageSchema(
    "CardsPage",
    [
        list("cards", of: "Card", zh: "八张相同的卡片", en: "Eight cards, all alike") { page in
            Array(repeating: cardSchema.record(of: page.matter), count: 8)
        }
    ] as [Schema<Page<CardMatter>>.Entry])

extension EntryView {
    fileprivate func inherited(_ property: KeyPath<Unit, String>) -> String {
        site.model.units.inherited(property, of: entry.unit)
    }
}
