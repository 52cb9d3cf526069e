import Disclosure

/// What sort of thing a result is, for choosing among results (类别).
enum SearchKind: String, CaseIterable, Sendable {
    /// Has a notice period (公示).
    case notice
    /// Has a document number (文件).
    case document
    /// Explains another entry (解读).
    case interpretation
    /// Any other entry.
    case other
    /// A fixed page, such as 公开指南.
    case page

    /// Of an entry that is several of these, what a reader would call it first.
    init(_ entry: Entry) {
        self =
            if entry.relations.contains(where: { $0.kind == .interprets }) {
                .interpretation
            } else if entry.posting != nil {
                .notice
            } else if !entry.document.isEmpty {
                .document
            } else {
                .other
            }
    }

    /// The name of its text in `layouts/strings`.
    var word: String { "kind-" + rawValue }
}

/// What a search may be narrowed to, as the address of the page and the index write it.
enum SearchFilter {
    static func field(_ item: CatalogueItem) -> String { "field:" + item.code }
    static func unit(_ unit: Unit) -> String { "unit:" + unit.code }
    static func year(_ year: Int) -> String { "year:\(year)" }
    static func kind(_ kind: SearchKind) -> String { "kind:" + kind.rawValue }
}
