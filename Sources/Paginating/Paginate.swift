/// Parts the body of an entry among sheets of paper.
///
/// `html` is what the Markdown module writes; other HTML is read as far as it goes, its text is kept.
/// Nothing depends on the page breaking of a browser: every page's content is computed with upper bounds
/// of widths and exact heights. A table too wide for the paper turns the sheet, then takes larger paper,
/// then smaller type, as far as `style` allows.
///
/// - Parameter closing: HTML of a 落款, who speaks and a date, for a body that closes with none of its own.
package func paginate(html: [UInt8], closing: [UInt8] = [], style: SheetStyle) -> SheetLayout {
    let blocks = signed(FlowReader.read(html), closing)
    var widest: SheetLayout?
    for geometry in candidates(for: style) {
        if let problem = geometry.lackOfRoom {
            // Only the paper asked for has to have room; other paper is an offer.
            guard widest == nil else { continue }
            return SheetLayout(pages: [], geometry: geometry, problems: [problem])
        }
        let (flow, problems) = FlowSetter.set(blocks, geometry: geometry)
        if problems.isEmpty { return layout(flow, geometry, problems) }
        if widest == nil || geometry.isRoomier(than: widest?.geometry) {
            widest = layout(flow, geometry, problems)
        }
    }
    return widest ?? SheetLayout(pages: [], geometry: SheetGeometry(style: style), problems: [])
}

private func layout(_ flow: Flow, _ geometry: SheetGeometry, _ problems: [SheetProblem]) -> SheetLayout {
    let breaks = PageBreaker(flow: flow, geometry: geometry).pages()
    let pages = breaks.enumerated().map { index, page in
        var writer = PageWriter(flow: flow, geometry: geometry)
        let html = writer.write(page.lines)
        return SheetPage(html: html, number: index + 1, of: breaks.count, usedHeight: page.height)
    }
    return SheetLayout(pages: pages, geometry: geometry, problems: problems)
}

/// The measures to try, the wanted ones first: the sheet turned, then on A3, then smaller type.
private func candidates(for style: SheetStyle) -> [SheetGeometry] {
    var styles = [style]
    if style.mayTurn, style.orientation == .portrait { styles.append(style.turned) }
    if style.mayEnlarge, style.paper == .a4 { styles += styles.map(\.enlarged) }
    let wanted = styles.map { SheetGeometry(style: $0) }
    let smaller = styles.flatMap { style in
        style.tableSizes.dropFirst().map { SheetGeometry(style: style, tablePoints: $0) }
    }
    return wanted + smaller
}

extension SheetStyle {
    fileprivate var turned: SheetStyle {
        var copy = self
        copy.orientation = .landscape
        copy.firstHead = turnedFirstHead ?? firstHead
        return copy
    }

    /// The same on A3, with the strips of that paper; strips of other heights grow as the paper's sides
    /// do, 1 to the square root of 2.
    fileprivate var enlarged: SheetStyle {
        let (usual, larger) = (Paper.a4.strips, Paper.a3.strips)
        var copy = self
        copy.paper = .a3
        copy.firstHead = firstHead == usual.firstHead ? larger.firstHead : firstHead * 141 / 100
        copy.laterHead = laterHead == usual.laterHead ? larger.laterHead : laterHead * 141 / 100
        copy.foot = foot == usual.foot ? larger.foot : foot * 141 / 100
        return copy
    }
}

extension SheetGeometry {
    /// Set where the strips leave too little height to set anything.
    fileprivate var lackOfRoom: SheetProblem? {
        let strips = max(style.firstHead, style.laterHead) + style.foot + 2 * style.margin + SheetGeometry.slack
        let left = paperHeight - strips
        return left < SheetGeometry.leastFlow ? .noRoom(left: max(0, left), needed: SheetGeometry.leastFlow) : nil
    }

    /// Whether a table has more characters to a line here.
    fileprivate func isRoomier(than other: SheetGeometry?) -> Bool {
        guard let other else { return true }
        return textWidth.millipoints * other.tablePoints > other.textWidth.millipoints * tablePoints
    }

    /// Millimetres of flow that each page has at least: a picture with a line above it.
    static let leastFlow = pictureHeight + 5
}
