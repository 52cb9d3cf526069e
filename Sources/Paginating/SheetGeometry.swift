/// The measures that follow from a style. The stylesheet of sheets states the same numbers; a test
/// holds the two together.
package struct SheetGeometry: Sendable, Hashable {
    package let style: SheetStyle
    /// Type size of tables, in points; the stylesheet knows it as `type-NN`.
    package let tablePoints: Int

    init(style: SheetStyle, tablePoints: Int? = nil) {
        self.style = style
        self.tablePoints = tablePoints ?? style.tableSizes[0]
    }

    /// Width of the paper as it hangs, in millimetres.
    package var paperWidth: Int {
        style.orientation == .portrait ? style.paper.shortSide : style.paper.longSide
    }

    /// Height of the paper as it hangs, in millimetres.
    package var paperHeight: Int {
        style.orientation == .portrait ? style.paper.longSide : style.paper.shortSide
    }

    package var body: TypeSize { TypeSize(points: style.bodyPoints, leading: 170) }
    package var title: TypeSize { TypeSize(points: style.titlePoints, leading: 135) }
    package var table: TypeSize { TypeSize(points: tablePoints, leading: 135) }
    /// Footnotes are set as large as the largest table type.
    package var note: TypeSize { TypeSize(points: style.tableSizes[0], leading: 135) }

    /// Width of a line of body text: whole characters of body type, so that Chinese stands on a grid.
    ///
    /// The stylesheet gives one pixel more, so that rounding in a browser cannot cost a character.
    package var textWidth: Length {
        let room = Length.millimetres(paperWidth - 2 * SheetGeometry.sideMargin)
        return body.em * (room.millipoints / body.em.millipoints)
    }

    /// Height for the flow between the strips of a page; `index` is 0-based.
    package func flowHeight(page index: Int) -> Length {
        let head = index == 0 ? style.firstHead : style.laterHead
        let strips = head + style.foot + 2 * style.margin + SheetGeometry.slack
        return .millimetres(max(0, paperHeight - strips))
    }

    /// Space before a table, quotation, figure or heading that does not begin its page.
    package var gap: Length { Length(millipoints: body.leading.millipoints / 1500 * 750) }

    /// Space before the signature, where the upper edge of the seal goes.
    package var sealGap: Length { body.leading }

    /// Least margin left and right, in millimetres: frames of glass cases cover the edge.
    static let sideMargin = 16
    /// Millimetres of each page that stay unused, for the rounding of browsers.
    static let slack = 1
    /// Space above and below the text of a table row.
    static let cellPadding = Length.pixel * 3
    /// Space left and right of the text of a table cell.
    static let cellSidePadding = Length.pixel * 4
    /// Height of a picture, in millimetres.
    static let pictureHeight = 80
}

/// A type size with its line height.
package struct TypeSize: Sendable, Hashable {
    /// Width of a Chinese character.
    package let em: Length
    /// Distance from line to line: whole pixels, so that browsers do not round it.
    package let leading: Length

    init(points: Int, leading hundredths: Int) {
        em = .points(points)
        leading = em.scaled(hundredths: hundredths)
    }
}

extension SheetStyle {
    /// Type size of running text, in points.
    ///
    /// 18 pt is read at a metre (30 minutes of arc at 0.6 m, 18 at 1 m); the larger ones from
    /// further off.
    package var bodyPoints: Int {
        switch (paper, scale) {
        case (.a4, .standard): 18
        case (.a4, .large), (.a3, .standard): 24
        case (.a3, .large): 30
        }
    }

    package var titlePoints: Int {
        switch (paper, scale) {
        case (.a4, .standard): 26
        case (.a4, .large): 32
        case (.a3, .standard): 36
        case (.a3, .large): 44
        }
    }

    /// Type sizes that tables may take, in points, the wanted one first; never under 12.
    package var tableSizes: [Int] {
        switch (paper, scale) {
        case (.a4, .standard): [14, 13, 12]
        case (.a4, .large), (.a3, .standard): [18, 16, 14, 12]
        case (.a3, .large): [24, 20, 18, 16, 14, 12]
        }
    }
}
