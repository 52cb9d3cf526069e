import Composing
import Disclosure
import Mustache
import Paginating
import Text

/// An entry in the contents of a booklet.
struct BookletEntry {
    let entry: EntryView
    /// Place in the booklet, from 1.
    let position: Int
    /// Page on which it begins; pages are counted behind the contents, from 1.
    let page: Int
}

struct BookletMatter {
    let booklet: Booklet
    let entries: [BookletEntry]
}

extension SiteRenderer {
    /// A booklet: cover with contents, then each entry from the top of a page.
    func renderBooklet(
        _ view: SiteView, _ number: Int, path: String, _ loaded: LoadedBodies, into bytes: inout [UInt8]
    ) {
        let booklet = view.model.site.booklets[number]
        let entries = view.selection.entries(of: booklet, in: view.model).map(view.entry)
        var document = PlainDocument(
            organisation: view.model.site.body, title: booklet.title, mark: "", note: booklet.title)
        document.hasTitle = false
        let chapters = entries.map { entry in
            plainSheets(chapter(entry, loaded), document, language: view.words.language)
        }
        var page = 1
        var listed: [BookletEntry] = []
        for (position, entry) in entries.enumerated() {
            listed.append(BookletEntry(entry: entry, position: position + 1, page: page))
            page += chapters[position].count
        }
        document.hasTitle = true
        var contents: [UInt8] = []
        let frame = Frame(site: view, address: path, title: booklet.title)
        let matter = BookletMatter(booklet: booklet, entries: listed)
        templates.bookletContents.render(
            bookletSchema.record(of: Page(frame: frame, matter: matter)), into: &contents)
        let sheets =
            plainSheets(contents, document, language: view.words.language)
            + renumbered(chapters.joined(), of: page - 1)
        renderPlainSheets(view, sheets, kind: "booklet", title: booklet.title, path: path, into: &bytes)
    }

    /// Title, numbers and text of an entry.
    private func chapter(_ entry: EntryView, _ loaded: LoadedBodies) -> [UInt8] {
        var html: [UInt8] = Array("<h1>".utf8)
        html.appendEscaped(entry.title)
        html += Array("</h1>\n<p class=\"center\">".utf8)
        let unit = entry.site.model.units[entry.entry.unit].name
        let published = entry.words.long(entry.entry.dates.published)
        html.appendEscaped(unit + entry.words["comma"] + published)
        html += Array("<br>".utf8)
        html.appendEscaped(entry.words["index"] + " " + entry.entry.index)
        html += Array("</p>\n".utf8)
        // From booklets/NAME.html to the website beside it.
        return html + entry.withStatedParts(bodies.body(of: entry, root: "../web/", loaded: loaded))
    }

    private func renumbered(_ sheets: some Sequence<PlainSheet>, of total: Int) -> [PlainSheet] {
        sheets.enumerated().map { index, sheet in
            PlainSheet(
                organisation: sheet.organisation, title: sheet.title, mark: sheet.mark, html: sheet.html,
                number: index + 1, total: total, paper: sheet.paper, measures: sheet.measures, note: sheet.note,
                hasTitle: false)
        }
    }
}

let bookletEntrySchema = Schema<BookletEntry>(
    "BookletEntry",
    [
        number("position", zh: "序号，从 1 起", en: "Place in the booklet, from 1", \.position),
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        number("page", zh: "从第几页起", en: "Page on which it begins", \.page),
    ])

let bookletSchema = pageSchema(
    "BookletPage",
    [
        text("booklet", zh: "汇编的标题", en: "Title of the booklet", \.matter.booklet.title),
        list("entries", of: "BookletEntry", zh: "收入的条目", en: "Its entries") {
            $0.matter.entries.map(bookletEntrySchema.record(of:))
        },
        number("count", zh: "条目数", en: "How many entries") { $0.matter.entries.count },
    ] as [Schema<Page<BookletMatter>>.Entry])
