import Disclosure
import Text

/// A model of a town with a village, made by hand; tests add entries.
///
/// Units: 0 town, 1 office of the town, 2 village. Items: field 财政 with the leaf 预算 (code B/1), field
/// 救助 with the leaf 低保 (code C1). Boards: T takes the town and all below it, V the village, S is a
/// screen. Worked: Mondays to Fridays and Saturday 9 May 2026; 1, 4 and 5 May 2026 are off.
struct SmallModel {
    var site = Site(name: "站点", body: "单位")
    var entries: [Entry] = []
    var pages: [FixedPage] = []

    static let budget = ItemID(1)
    static let relief = ItemID(3)
    static let town = UnitID(0)
    static let office = UnitID(1)
    static let village = UnitID(2)

    func on(_ day: String) -> SiteModel {
        SiteModel(
            site: site, date: date(day), catalogue: SmallModel.catalogue, units: SmallModel.units,
            boards: SmallModel.boards, calendar: SmallModel.calendar, entries: entries, pages: pages)
    }

    private static let catalogue: Catalogue = {
        var builder = CatalogueBuilder()
        let place = Place(file: "c.csv")
        _ = builder.add([("财政", place), ("预算", place)], code: "B/1", duty: Duty(place: place))
        _ = builder.add([("救助", place), ("低保", place)], code: "C1", duty: Duty(place: place))
        return builder.finished()
    }()

    private static let units = UnitTree([
        unit(0, "T", "镇", nil), unit(1, "T-A", "办公室", town), unit(2, "V 1", "村", town),
    ])

    private static func unit(_ number: Int, _ code: String, _ name: String, _ parent: UnitID?) -> Unit {
        Unit(
            id: UnitID(number), code: code, name: name, short: "", kind: "", parent: parent, uscc: "", head: "",
            address: "", phone: "", supervision: "", hours: "", email: "", duties: "", place: Place(file: "u.csv"))
    }

    private static let boards = [
        board("T", .board, town, [town, office, village]), board("V", .board, village, [village]),
        board("S", .screen, town, [town, office, village]),
    ]

    private static func board(
        _ code: String, _ kind: NoticeBoard.Kind, _ unit: UnitID, _ units: Set<UnitID>
    ) -> NoticeBoard {
        NoticeBoard(
            code: code, name: code, kind: kind, unit: unit, location: "", paper: .a4, orientation: .portrait,
            screenSize: nil, capacity: nil, supervision: "", units: units, place: Place(file: "b.csv"))
    }

    private static let calendar = WorkCalendar(
        [
            ("2026-01-01", false), ("2026-05-01", false), ("2026-05-04", false), ("2026-05-05", false),
            ("2026-05-09", true),
        ]
        .map { WorkCalendar.Exception(date: date($0.0), isWorked: $0.1) })
}

/// The day, which must be one.
func date(_ text: String) -> CivilDate { CivilDate(iso: text) ?? CivilDate(dayNumber: 0) }

/// An entry with the number `index`, which is also its address.
func entry(
    _ index: String, published: String = "2026-04-02", unit: UnitID = SmallModel.town, item: ItemID = SmallModel.budget,
    posted: (from: String, until: String)? = nil, boards: [String] = [], manner: Manner = .proactive,
    audience: Audience = .everyone, relations: [(kind: RelationKind, to: String)] = [], withdrawn: String? = nil,
    personal: [String] = [], isDraft: Bool = false, edition: Int = 1, forms: [SheetForm] = []
) -> Entry {
    let period = posted.flatMap { NoticePeriod(from: date($0.from), until: date($0.until)) }
    return Entry(
        file: "content/entries/\(index).md", slug: index, title: "标题 \(index)", summary: "", keywords: [], item: item,
        unit: unit, office: "", index: index, document: "",
        dates: EntryDates(produced: date("2026-01-01"), published: date(published)),
        posting: period.map { Posting(period: $0, boards: boards, objections: "") }, manner: manner, audience: audience,
        channels: [], review: [], elements: [],
        relations: relations.map { Relation(kind: $0.kind, target: $0.to, span: .wholeFile) }, edition: edition,
        change: "",
        withdrawal: withdrawn.map { Withdrawal(on: date($0), reason: .inError, note: "") }, contact: "",
        attachments: [], personalParts: personal, isDraft: isDraft, sheetForms: forms)
}
