import Composing
import Disclosure
import Mustache
import Paginating

/// A notice period as pages and sheets show it.
struct PostingView {
    let posting: Posting
    let entry: EntryView

    var period: NoticePeriod { posting.period }
    var start: CountingStart { period.rule?.start ?? .nextDay }

    /// Length in the rule's kind of day, as `7个工作日`; empty where the calendar does not know.
    var length: String {
        let kind = period.rule?.minimum.kind ?? .calendarDay
        let days = period.length(in: kind, counting: start, calendar: entry.site.model.calendar)
        guard let days, days > 0 else { return "" }
        return DayCount(days, kind).description(in: entry.words.language)
    }

    /// Names of the boards where it hangs: those that it names, else those of its unit.
    var boards: [String] {
        entry.site.model.boards.filter { board in
            posting.boards.isEmpty ? board.units.contains(entry.entry.unit) : posting.boards.contains(board.code)
        }.map(\.name)
    }
}

let postingSchema = Schema<PostingView>(
    "Posting",
    [
        text("from", zh: "开始日期，年-月-日", en: "First day, ISO 8601") { $0.period.from.description },
        text("until", zh: "截止日期，年-月-日", en: "Last day, ISO 8601") { $0.period.until.description },
        text("from-long", zh: "开始日期，汉字写法", en: "First day, in words") { $0.entry.words.long($0.period.from) },
        text("until-long", zh: "截止日期，汉字写法", en: "Last day, in words") { $0.entry.words.long($0.period.until) },
        text("length", zh: "期限，按规则的日种计算，如 7个工作日", en: "Length in the rule's kind of day", \.length),
        text("rule", zh: "公示期规则名称", en: "Name of the rule") { $0.period.rule?.name ?? "" },
        text("basis", zh: "规则的依据", en: "Law or rule that sets the length") { $0.period.rule?.basis ?? "" },
        flag("counts-next-day", zh: "是否从次日起算", en: "Whether counting begins the day after posting") {
            $0.start == .nextDay
        },
        flag("open", zh: "是否正在公示", en: "Whether it hangs today") { $0.entry.daysLeft != nil },
        flag("upcoming", zh: "是否尚未开始", en: "Whether it has not begun") { $0.period.from > $0.entry.date },
        flag("ended", zh: "是否已经结束", en: "Whether it has ended") { $0.period.until < $0.entry.date },
        flag("last-day", zh: "是否最后一天", en: "Whether this is its last day") { $0.entry.daysLeft == 0 },
        number("days-left", zh: "剩余天数，今天不算", en: "Days left, today not counted") { $0.entry.daysLeft ?? 0 },
        html("objections", zh: "意见反馈方式，电话号码不断行", en: "Who receives objections, and how; telephone numbers unbroken") {
            htmlWithWholeNumbers($0.posting.objections)
        },
        flag("has-boards", zh: "是否有张贴的公开栏", en: "Whether it hangs on any board") { !$0.boards.isEmpty },
        texts("boards", zh: "张贴的公开栏", en: "Boards where it hangs", \.boards),
    ])

/// One end of a relation, as the other end shows it.
struct RelatedEntry {
    let relation: String
    let entry: EntryView
}

let relatedSchema = Schema<RelatedEntry>(
    "Related",
    [
        text("relation", zh: "关系，如 解读、更正", en: "How it stands to this entry", \.relation),
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.entry.address),
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("published", zh: "发布日期", en: "Date published") { $0.entry.entry.dates.published.description },
    ])

/// An entry with its rendered body, as its own page shows it.
struct EntryPageView {
    let view: EntryView
    let body: [UInt8]

    var entry: Entry { view.entry }
    /// What may be told of an entry that was not taken down.
    var isTold: Bool { view.standing != .tombstone }
}

let entrySchema = Schema<EntryPageView>(
    "Entry",
    [
        text("title", zh: "标题", en: "Title", \.view.title),
        text("summary", zh: "内容概述", en: "Summary") { $0.isTold ? $0.entry.summary : "" },
        flag("has-keywords", zh: "是否有主题词", en: "Whether it has keywords") {
            $0.isTold && !$0.entry.keywords.isEmpty
        },
        texts("keywords", zh: "主题词", en: "Keywords") { $0.isTold ? $0.entry.keywords : [] },
        text("index", zh: "索引号", en: "Index number", \.entry.index),
        text("document", zh: "文号", en: "Document number") { $0.isTold ? $0.entry.document : "" },
        text("produced", zh: "生成日期", en: "Date produced") { $0.entry.dates.produced.description },
        text("changed", zh: "变更日期", en: "Date changed") { $0.entry.dates.changed?.description ?? "" },
        text("published", zh: "发布日期", en: "Date published") { $0.entry.dates.published.description },
        text("effective", zh: "施行日期", en: "In force from") { $0.entry.dates.effective?.description ?? "" },
        text("expires", zh: "失效日期", en: "In force until") { $0.entry.dates.expires?.description ?? "" },
        text("validity", zh: "有效性", en: "Whether it is in force") { page in
            page.view.words.name(of: page.entry.validity(on: page.view.date))
        },
        flag("expired", zh: "是否已失效", en: "Whether it is no longer in force") {
            $0.entry.validity(on: $0.view.date) == .expired
        },
        flag("not-yet", zh: "是否尚未施行", en: "Whether it is not yet in force") {
            $0.entry.validity(on: $0.view.date) == .notYet
        },
        record("unit", of: "Link", zh: "公开主体", en: "Unit") {
            linkSchema.record(of: $0.view.site.plainUnit($0.entry.unit))
        },
        text("office", zh: "责任科室", en: "Office") { $0.isTold ? $0.entry.office : "" },
        list("item", of: "Link", zh: "信息分类：从领域到事项", en: "The item's path, from its field down") {
            $0.view.site.path(to: $0.entry.item).map(linkSchema.record(of:))
        },
        text("manner", zh: "公开方式", en: "Manner") { $0.view.words.name(of: $0.entry.manner) },
        text("audience", zh: "公开对象", en: "Audience") { $0.view.words.name(of: $0.entry.audience) },
        flag("has-channels", zh: "是否写明公开渠道", en: "Whether it names channels") {
            $0.isTold && !$0.entry.channels.isEmpty
        },
        texts("channels", zh: "公开渠道", en: "Channels") { $0.isTold ? $0.entry.channels : [] },
        number("edition", zh: "版次", en: "Edition", \.entry.edition),
        flag("revised", zh: "是否改版", en: "Whether it is a later edition") { $0.entry.edition > 1 },
        text("change", zh: "更改说明", en: "What changed") { $0.isTold ? $0.entry.change : "" },
        text("contact", zh: "联系方式", en: "Contact") { $0.isTold ? $0.entry.contact : "" },
        text("supervision", zh: "监督电话", en: "Supervision telephone") { page in
            let own = page.view.site.model.units.inherited(\.supervision, of: page.entry.unit)
            return own.isEmpty ? page.view.site.model.site.supervision : own
        },
        html("body", zh: "正文", en: "Text", \.body),
        flag("has-elements", zh: "头部是否写明公开要素", en: "Whether the head states elements") {
            $0.view.standing == .shown && !$0.entry.elements.isEmpty
        },
        list("elements", of: "NamedText", zh: "头部写明的公开要素", en: "Elements stated in the head") { page in
            guard page.view.standing == .shown else { return [] }
            return page.entry.elements.map { namedTextSchema.record(of: NamedText(name: $0.name, value: $0.text)) }
        },
        flag("has-steps", zh: "头部是否写明步骤", en: "Whether the head states steps") {
            $0.view.standing == .shown && !$0.entry.steps.isEmpty
        },
        list("steps", of: "Step", zh: "头部写明的步骤", en: "Steps stated in the head") { page in
            page.view.steps.map(stepSchema.record(of:))
        },
        html(
            "step-chart", zh: "步骤的流程图（SVG）；只有一步的为空", en: "The steps as a flow chart (SVG); empty for a single one",
            \.view.stepChart),
        flag("has-attachments", zh: "是否有附件", en: "Whether it has attachments") {
            $0.view.standing == .shown && !$0.entry.attachments.isEmpty
        },
        list("attachments", of: "File", zh: "附件", en: "Attachments") { page in
            page.view.offeredFiles.map(fileSchema.record(of:))
        },
        list("related", of: "Related", zh: "相关条目", en: "Related entries") { page in
            page.isTold ? page.view.related.map(relatedSchema.record(of:)) : []
        },
        flag("has-chain", zh: "是否属于一件有多个条目的事", en: "Whether the matter has other entries") {
            $0.isTold && !$0.view.chain.isEmpty
        },
        list(
            "chain", of: "ChainLink", zh: "同一件事的全过程：按生成日期排列，含本条目；只有本条目的为空",
            en: "The whole matter by date, this entry included; empty where it stands alone"
        ) { page in
            guard page.isTold else { return [] }
            return page.view.chain.map {
                chainLinkSchema.record(of: ChainLink(entry: page.view.site.entry($0), current: page.view))
            }
        },
        flag("has-belongings", zh: "是否有所属或者组成部分", en: "Whether it is part of something, or has parts") {
            $0.isTold && !$0.view.belongings.isEmpty
        },
        list("belongings", of: "Related", zh: "所属和组成部分", en: "What it is part of, and its parts") { page in
            page.isTold ? page.view.belongings.map(relatedSchema.record(of:)) : []
        },
        flag("has-comparisons", zh: "是否有可以对照的版本", en: "Whether there are texts to compare it with") { page in
            !page.view.site.selection.editionPairs(with: page.view.number, in: page.view.site.model).isEmpty
        },
        list("comparisons", of: "ComparisonLink", zh: "与前后版本的逐字对照", en: "Comparisons with earlier and later texts") {
            page in
            page.view.site.selection.editionPairs(with: page.view.number, in: page.view.site.model).map {
                comparisonLinkSchema.record(of: ComparisonLink(pair: $0, current: page.view))
            }
        },
        record("dossier", of: "Link", zh: "所在项目的全过程页面", en: "Page of the project that it belongs to") { page in
            page.isTold ? page.view.dossier.map(linkSchema.record(of:)) : nil
        },
        text("corrections", zh: "纠错地址，标题和地址已填好，没有的为空", en: "Where to report an error, filled in; may be empty") {
            $0.isTold ? $0.view.corrections : ""
        },
        record("posting", of: "Posting", zh: "公示期", en: "Notice period") { page in
            guard page.view.standing == .shown, let posting = page.entry.posting else { return nil }
            return postingSchema.record(of: PostingView(posting: posting, entry: page.view))
        },
        flag("has-review", zh: "是否有审查记录", en: "Whether its review is on record") {
            $0.isTold && !$0.entry.review.isEmpty
        },
        list("review", of: "ReviewStep", zh: "审查记录", en: "Review") { page in
            page.isTold ? page.entry.review.map(reviewSchema.record(of:)) : []
        },
        flag("shown", zh: "是否全文公开", en: "Whether the text is shown") { $0.view.standing == .shown },
        flag("on-request", zh: "是否依申请公开", en: "Whether it is given on request") { $0.view.standing == .onRequest },
        flag("withdrawn", zh: "是否已撤下", en: "Whether it was taken down") { $0.view.standing == .tombstone },
        text("withdrawn-on", zh: "撤下日期", en: "Date taken down") { $0.entry.withdrawal?.on.description ?? "" },
        text("withdrawn-reason", zh: "撤下原因", en: "Reason for taking it down") {
            $0.entry.withdrawal?.reason.rawValue ?? ""
        },
        flag("personal-removed", zh: "个人信息部分是否已到期移除", en: "Whether parts about persons have been removed") {
            !$0.entry.showsPersonalParts(on: $0.view.date)
        },
    ])

extension EntryView {
    var offeredFiles: [OfferedFile] {
        guard standing == .shown else { return [] }
        return entry.attachments.map { attachment in
            let name = Address.fileName(of: attachment.file)
            let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].uppercased() } ?? ""
            return OfferedFile(
                title: attachment.title, address: addressEncoded(Address.attachment(attachment.file, of: entry)),
                type: ending, size: readableSize(attachment.size), sum: site.sums[attachment.file] ?? "")
        }
    }

    /// Entries this one refers to, then those that refer to it, each once for each relation.
    var related: [RelatedEntry] {
        let outgoing = entry.relations.compactMap { relation in
            site.selection.byIndex[relation.target].map {
                RelatedEntry(relation: words.name(of: relation.kind), entry: site.entry($0))
            }
        }
        let incoming = (site.selection.incoming[number] ?? []).map {
            RelatedEntry(relation: words.inverseName(of: $0.kind), entry: site.entry($0.from))
        }
        return outgoing + incoming
    }
}
