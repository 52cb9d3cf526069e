/// A body parted among sheets.
package struct SheetLayout: Sendable {
    /// The sheets in order; at least one, except where there is no room for any.
    package let pages: [SheetPage]
    /// The measures used: paper, orientation and table type may differ from those asked for, where a
    /// table needed it.
    package let geometry: SheetGeometry
    /// What could not be set as it should be; empty as a rule.
    package let problems: [SheetProblem]

    package var paper: Paper { geometry.style.paper }
    package var orientation: Orientation { geometry.style.orientation }
}

/// One page of a body.
package struct SheetPage: Sendable {
    /// HTML of what goes between the strips: whole elements, that go on where the page before ended.
    package let html: [UInt8]
    /// Number of the page, 1-based.
    package let number: Int
    /// How many pages there are.
    package let of: Int
    /// Height that the content takes at most.
    package let usedHeight: Length
}

/// What could not be set as it should be.
package enum SheetProblem: Sendable, Hashable {
    /// A table (by number, 1-based) has so many columns that words break anywhere, even on the largest
    /// paper and in the smallest type allowed.
    case tableTooWide(table: Int, columns: Int)
    /// The strips leave less than the needed height between them, both in millimetres.
    case noRoom(left: Int, needed: Int)
}
