/// What a sheet shall look like: the paper, the type, the room its strips take.
package struct SheetStyle: Sendable, Hashable {
    package var paper: Paper
    package var orientation: Orientation
    package var scale: TypeScale
    /// Height of the head strip with the title on the first page, in millimetres.
    package var firstHead: Int
    /// The same where a table turns the sheet, whose longer lines hold more of the title; nil: the same height.
    package var turnedFirstHead: Int?
    /// Height of the head strip on each later page, in millimetres.
    package var laterHead: Int
    /// Height of the foot strip on every page, in millimetres.
    package var foot: Int
    /// Margin above the head and below the foot, in millimetres.
    package var margin: Int
    /// Whether a table too wide for the paper may turn the sheet to landscape.
    package var mayTurn: Bool
    /// Whether a table too wide for A4 may go to A3.
    package var mayEnlarge: Bool
    /// Words of the subtotal rows of money tables that span pages; nil leaves such rows out.
    package var subtotals: SubtotalWords?

    package init(
        paper: Paper, orientation: Orientation = .portrait, scale: TypeScale = .standard,
        firstHead: Int? = nil, laterHead: Int? = nil, foot: Int? = nil, margin: Int = 12,
        mayTurn: Bool = true, mayEnlarge: Bool = true, subtotals: SubtotalWords? = nil
    ) {
        self.paper = paper
        self.orientation = orientation
        self.scale = scale
        self.firstHead = firstHead ?? paper.strips.firstHead
        self.laterHead = laterHead ?? paper.strips.laterHead
        self.foot = foot ?? paper.strips.foot
        self.margin = margin
        self.mayTurn = mayTurn
        self.mayEnlarge = mayEnlarge
        self.subtotals = subtotals
    }
}

/// The words that open a subtotal row.
package struct SubtotalWords: Sendable, Hashable {
    /// At the foot of a page that the table leaves: 过次页.
    package let carriedForward: String
    /// At the head of the page that it goes on to: 承前页.
    package let broughtForward: String

    package init(carriedForward: String, broughtForward: String) {
        self.carriedForward = carriedForward
        self.broughtForward = broughtForward
    }

    /// The words of Chinese account books.
    package static let chinese = SubtotalWords(carriedForward: "过次页", broughtForward: "承前页")
}
