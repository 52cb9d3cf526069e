import Composing
import Disclosure
import Mustache

/// What the forms of a notice hold: the posting record (公示情况登记表) and the certificate after the period
/// (公示结果证明).
struct PostingForm {
    let entry: EntryView
    let posting: Posting
    /// Boards where it hangs, screens left out.
    let boards: [BoardView]

    var period: NoticePeriod { posting.period }
    var words: PageWords { entry.words }
    var hasEnded: Bool { period.until < entry.date }

    /// Days that it hung, interruptions left out, in words; empty where the calendar does not know.
    var daysHung: String {
        posting.daysHung(in: entry.site.model.calendar).map { $0.description(in: words.language) } ?? ""
    }

    var objections: [Objection] {
        if case .listed(let objections) = posting.received { objections } else { [] }
    }
}

extension SiteRenderer {
    func renderForms(_ view: SiteView, _ number: EntryNumber, path: String, into bytes: inout [UInt8]) {
        let entry = view.entry(number)
        guard let posting = entry.entry.posting else { return }
        let boards = view.model.boards.filter { $0.kind == .board && $0.takes(entry.entry) }
        let form = PostingForm(
            entry: entry, posting: posting, boards: boards.map { BoardView(board: $0, site: view) })
        var sheets = formSheets(form, templates.postingRecord, title: view.words["posting-record"], path)
        if form.hasEnded {
            sheets += formSheets(form, templates.postingCertificate, title: view.words["posting-certificate"], path)
        }
        let title = view.words["posting-record"] + " " + entry.entry.index
        renderPlainSheets(view, sheets, kind: "forms", title: title, path: path, into: &bytes)
    }

    private func formSheets(_ form: PostingForm, _ template: Template, title: String, _ path: String) -> [PlainSheet] {
        let view = form.entry.site
        var body: [UInt8] = []
        let frame = Frame(site: view, address: path, title: title)
        template.render(postingFormSchema.record(of: Page(frame: frame, matter: form)), into: &body)
        let document = PlainDocument(
            organisation: view.model.units[form.entry.entry.unit].name, title: title,
            mark: view.words["index"] + " " + form.entry.entry.index,
            note: view.words["check-code"] + " " + form.entry.entry.checkCode.grouped)
        return plainSheets(body, document, language: view.words.language)
    }
}

/// A time without the notice, as forms show it.
struct InterruptionView {
    let interruption: Interruption
    let words: PageWords
}

let interruptionSchema = Schema<InterruptionView>(
    "Interruption",
    [
        text("from", zh: "开始日期，汉字写法", en: "First day, in words") { $0.words.long($0.interruption.from) },
        text("until", zh: "截止日期，汉字写法", en: "Last day, in words") { $0.words.long($0.interruption.until) },
        text("reason", zh: "原因", en: "Reason", \.interruption.reason),
    ])

/// An objection as forms show it.
struct ObjectionView {
    let objection: Objection
    let position: Int
    let words: PageWords
}

let objectionSchema = Schema<ObjectionView>(
    "Objection",
    [
        number("position", zh: "序号，从 1 起", en: "Place in the list, from 1", \.position),
        text("on", zh: "收到日期，汉字写法", en: "Day it came in, in words") { $0.words.long($0.objection.on) },
        text("matter", zh: "内容", en: "What it is about", \.objection.matter),
        text("answer", zh: "答复，尚未答复的为空", en: "Answer; empty while it is open", \.objection.answer),
        text("answered", zh: "答复日期，汉字写法", en: "Day of the answer, in words") { view in
            view.objection.answered.map(view.words.long) ?? ""
        },
    ])

let postingFormSchema = pageSchema(
    "PostingFormPage",
    [
        text("notice", zh: "公示的标题", en: "Title of the notice", \.matter.entry.title),
        text("index", zh: "索引号", en: "Index number", \.matter.entry.entry.index),
        number("edition", zh: "版次", en: "Edition", \.matter.entry.entry.edition),
        text("unit", zh: "公开主体", en: "Unit") { page in
            page.matter.entry.site.model.units[page.matter.entry.entry.unit].name
        },
        text("from", zh: "张贴日期，汉字写法", en: "Day of posting, in words") { $0.matter.words.long($0.matter.period.from) },
        text("until", zh: "截止日期，汉字写法", en: "Last day, in words") { $0.matter.words.long($0.matter.period.until) },
        text("period", zh: "公示期，含天数和起算办法", en: "Notice period with its days and how they are counted") {
            $0.matter.entry.periodLine
        },
        text("rule", zh: "公示期规则和依据", en: "Rule of the notice period and its basis") { $0.matter.entry.ruleLine },
        text("days-hung", zh: "扣除中断后实际公示的天数", en: "Days that it hung, interruptions left out", \.matter.daysHung),
        list("boards", of: "Board", zh: "张贴的公开栏", en: "Boards where it hangs") {
            $0.matter.boards.map(boardSchema.record(of:))
        },
        list("interruptions", of: "Interruption", zh: "张贴中断", en: "Times in which it did not hang") { page in
            page.matter.posting.interruptions.map {
                interruptionSchema.record(of: InterruptionView(interruption: $0, words: page.matter.words))
            }
        },
        list("objections", of: "Objection", zh: "收到的异议", en: "Objections that came in") { page in
            page.matter.objections.enumerated().map { number, objection in
                objectionSchema.record(
                    of: ObjectionView(objection: objection, position: number + 1, words: page.matter.words))
            }
        },
        number("objection-count", zh: "收到异议的件数", en: "How many objections came in") { $0.matter.objections.count },
        flag("interrupted", zh: "是否有中断", en: "Whether it was interrupted") { !$0.matter.posting.interruptions.isEmpty },
        flag("objected", zh: "是否收到异议", en: "Whether objections came in") { !$0.matter.objections.isEmpty },
        flag("no-objection", zh: "是否写明没有收到异议", en: "Whether none came in, and it is said") {
            $0.matter.posting.received == .noneCame
        },
        flag("objections-open", zh: "是否没有写明异议情况", en: "Whether nothing is said of objections") {
            $0.matter.posting.received == .unstated
        },
        flag("ended", zh: "公示期是否已满", en: "Whether the notice period is over", \.matter.hasEnded),
    ] as [Schema<Page<PostingForm>>.Entry])
