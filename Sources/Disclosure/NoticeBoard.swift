package import Text

/// A real place where notices hang or run (公开栏): one row of `boards.csv`.
package struct NoticeBoard: Sendable {
    package enum Kind: Sendable { case board, screen }

    package enum Paper: String, Sendable { case a4 = "A4", a3 = "A3" }

    package enum Orientation: Sendable { case portrait, landscape }

    package let code: String
    package let name: String
    package let kind: Kind
    package let unit: UnitID
    package let location: String
    package let paper: Paper
    package let orientation: Orientation
    /// Width and height of a screen in pixels.
    package let screenSize: (width: Int, height: Int)?
    /// Sheets that fit; `nil` where the office has not said.
    package let capacity: Int?
    package let supervision: String
    /// Units whose notices hang here: all of them, their subunits included.
    package let units: Set<UnitID>
    package let place: Place

    package init(
        code: String, name: String, kind: Kind, unit: UnitID, location: String, paper: Paper,
        orientation: Orientation, screenSize: (width: Int, height: Int)?, capacity: Int?, supervision: String,
        units: Set<UnitID>, place: Place
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.unit = unit
        self.location = location
        self.paper = paper
        self.orientation = orientation
        self.screenSize = screenSize
        self.capacity = capacity
        self.supervision = supervision
        self.units = units
        self.place = place
    }
}

extension NoticeBoard {
    /// Whether a notice belongs here: named by it, or of a unit that the board takes.
    package func takes(_ entry: Entry) -> Bool {
        guard let posting = entry.posting else { return false }
        return posting.boards.isEmpty ? units.contains(entry.unit) : posting.boards.contains(code)
    }
}
