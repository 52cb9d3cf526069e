package import Disclosure

/// What has to be known of a new entry; everything else follows from the tables.
package struct DraftRequest: Sendable {
    /// A leaf of the catalogue.
    package var item: ItemID
    package var unit: UnitID
    package var title: String
    /// The day on which the information came to be.
    package var produced: CivilDate
    /// Text and tables that come along.
    package var source: DraftSource

    package init(
        item: ItemID, unit: UnitID, title: String, produced: CivilDate, source: DraftSource = DraftSource()
    ) {
        self.item = item
        self.unit = unit
        self.title = title
        self.produced = produced
        self.source = source
    }
}

/// A new entry, ready to be written.
package struct Draft: Sendable {
    /// Its path in the site folder, where nothing stands yet.
    package let file: String
    package let text: String
    /// Files that stand beside it.
    package let attachments: [DraftFile]
    /// The number it proposes; `nil` where the patterns of the site leave it to a person.
    package let index: String?
    /// When it is due by the limit of its item.
    package let due: DueDate
    /// The day on which it is to be published.
    package let published: CivilDate
}

/// A file with its path in the site folder.
package struct DraftFile: Sendable, Equatable {
    package let path: String
    package let bytes: [UInt8]
}
