import Checking
import Disclosure
import Formats

extension Desk {
    /// Writes a new entry: every key that its item needs, its elements as headings, what is not known left open.
    package func draft(_ request: DraftRequest) -> Draft {
        Composer(request: request, desk: self).draft()
    }
}

/// Writes one entry.
struct Composer {
    let request: DraftRequest
    let desk: Desk
    let place: DraftPlace
    /// The proposed number.
    let index: String?
    /// When it is due by the limit of its item, and when it is published: on the day of writing.
    let due: DueDate
    let published: CivilDate

    var context: CheckContext { desk.context }
    var language: Language { context.site.language }
    var duty: Duty? { context.catalogue[request.item].duty }
    var unit: Unit { context.units[request.unit] }

    init(request: DraftRequest, desk: Desk) {
        self.request = request
        self.desk = desk
        place = DraftPlace(title: request.title, unit: request.unit, produced: request.produced, desk: desk)
        let given = request.source.text(of: .index) ?? ""
        index =
            given.isEmpty || desk.numbers.contains(given)
            ? IndexProposal(desk: desk, unit: request.unit, produced: request.produced).number() : given
        published = max(desk.context.date, request.produced)
        due =
            desk.context.catalogue[request.item].duty?.limit
            .due(from: request.produced, in: desk.context.calendar, by: desk.context.duties.profile.counting) ?? .noDate
    }

    func draft() -> Draft {
        var text = "---\n"
        for line in headLines() { text += line + "\n" }
        text += "---\n\n" + body()
        return Draft(
            file: file, text: text, attachments: tableFile.map { [$0] } ?? [], index: index, due: due,
            published: published)
    }

    /// An entry with a table beside it is a folder of its own.
    private var file: String {
        place.folder + place.name + (request.source.table == nil ? ".md" : "/index.md")
    }

    /// The name of the table's file as the entry refers to it.
    var tableName: String? {
        request.source.table.map { safeName($0.name, otherwise: "table") + ".csv" }
    }

    private var tableFile: DraftFile? {
        guard let table = request.source.table, let tableName else { return nil }
        return DraftFile(path: place.folder + place.name + "/" + tableName, bytes: table.bytes)
    }

    /// Text in the language of the site.
    func words(zh: String, en: String) -> String { language == .english ? en : zh }

    /// What a person has to put in its place; the rule `placeholder` finds it where it is forgotten.
    var open: String { words(zh: "待填写", en: "TBD") }
}
