package import Disclosure
package import Findings
package import Text

/// What was made of one catalogue table, for the person who keeps it.
package struct CatalogueReading: Sendable {
    package let file: String
    /// `nil` where the heads were not found; then no row was read.
    package let heads: CatalogueHeads?
    /// One for each row under the heads.
    package var rows: [Row] = []

    package struct Row: Sendable {
        package let place: Place
        package let meaning: Meaning
        /// What of the row was filled in or not understood.
        package var notes: [Words] = []
    }

    package enum Meaning: Hashable, Sendable {
        case item(ItemID)
        /// A row that names a part of the table, and the items under it.
        case section(String)
        /// Cells, but no name.
        case unnamed
        /// No cell holds anything.
        case blank
    }

    /// Items that rows of this table stand for, in its order.
    package var items: [ItemID] {
        rows.compactMap { if case .item(let id) = $0.meaning { id } else { nil } }
    }
}
