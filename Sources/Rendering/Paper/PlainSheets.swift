import Composing
import Disclosure
import Mustache
import Paginating
import Text

/// A page of paper that is no notice: the list of a board, a form to sign, a page of a booklet.
struct PlainSheet {
    /// Who speaks: a unit or the site's body.
    let organisation: String
    let title: String
    /// At the right of the head: an index number, a board.
    let mark: String
    /// HTML between the strips.
    let html: [UInt8]
    /// Page of its document, from 1, and how many it has.
    let number: Int
    let total: Int
    /// Class of the paper: `a4`, `a3-landscape`.
    let paper: String
    /// Custom properties of the stylesheet.
    let measures: String
    /// In the foot, at the left; empty for none.
    let note: String
    /// Whether it has the head of a first page: who speaks, and the title.
    var hasTitle: Bool
}

/// Plain sheets of one file.
struct PlainSheetsMatter {
    let sheets: [PlainSheet]
    /// Class of the paper of the file as a whole.
    let paper: String
    /// Class of the document, for styles of its own: `board-index`, `forms`, `booklet`.
    let kind: String
    let style: [UInt8]
}

/// How a document of plain sheets is set.
struct PlainDocument {
    let organisation: String
    let title: String
    let mark: String
    let note: String
    var paper: Paper = .a4
    var orientation: Orientation = .portrait
    var scale: TypeScale = .standard
    /// Whether the first page has the large head; else every page has the small one.
    var hasTitle = true
}

extension SiteRenderer {
    /// Cuts a body into plain sheets of the document's paper. They never turn or grow: a file to be signed
    /// or bound has pages of one size.
    func plainSheets(_ html: [UInt8], _ document: PlainDocument, language: Language) -> [PlainSheet] {
        var style = SheetStyle(
            paper: document.paper, orientation: document.orientation, scale: document.scale,
            foot: PlainDocument.foot(of: document.paper), mayTurn: false, mayEnlarge: false)
        let head = SheetHead(
            title: document.title, organisation: document.organisation, period: "", rule: "", receives: "",
            corrects: "", balance: "", language: language, isNotice: false)
        if document.hasTitle { style = head.fitted(to: style) } else { style.firstHead = style.laterHead }
        let layout = paginate(html: html, style: style)
        let measures = head.declarations(for: layout.geometry.style) + "; --foot: \(style.foot)mm"
        let paper = paperClass(layout.paper, layout.orientation)
        return layout.pages.map { page in
            PlainSheet(
                organisation: document.organisation, title: document.title, mark: document.mark, html: page.html,
                number: page.number, total: page.of, paper: paper, measures: measures, note: document.note,
                hasTitle: document.hasTitle && page.number == 1)
        }
    }

    func renderPlainSheets(
        _ view: SiteView, _ sheets: [PlainSheet], kind: String, title: String, path: String, into bytes: inout [UInt8]
    ) {
        let matter = PlainSheetsMatter(
            sheets: sheets, paper: sheets.first?.paper ?? "a4", kind: kind, style: sheetStyle)
        let frame = Frame(site: view, address: path, title: title)
        templates.plainSheets.render(plainSheetsPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}

extension PlainDocument {
    /// Height of the foot in millimetres: a line or two.
    fileprivate static func foot(of paper: Paper) -> Int { paper == .a4 ? 10 : 14 }
}
