/// Parts lines among pages: as many as fit, back to the last place where a page may well end.
struct PageBreaker {
    private let flow: Flow
    private let geometry: SheetGeometry

    init(flow: Flow, geometry: SheetGeometry) {
        self.flow = flow
        self.geometry = geometry
    }

    /// Lines of each page with the height that they take, in order; without lines one empty page.
    func pages() -> [(lines: Range<Int>, height: Length)] {
        var pages: [(lines: Range<Int>, height: Length)] = []
        var start = 0
        repeat {
            let page = fill(from: start, room: geometry.flowHeight(page: pages.count))
            pages.append(page)
            start = page.lines.upperBound
        } while start < flow.lines.count
        return pages
    }

    private func fill(from start: Int, room: Length) -> (lines: Range<Int>, height: Length) {
        var height = Length.zero
        var best: [(end: Int, height: Length)?] = [nil, nil, nil, nil]
        for index in start..<flow.lines.count {
            height = height + cost(of: index, pageStart: start)
            if height > room, index > start { break }
            let end = index + 1
            let whole = height + closingCost(at: end)
            guard end < flow.lines.count else { return (start..<end, whole) }
            if whole <= room || index == start { best[Int(flow.lines[end].reluctance.rawValue)] = (end, whole) }
        }
        guard let choice = best.lazy.compactMap({ $0 }).first else { return (start..<start, height) }
        return (start..<choice.end, choice.height)
    }

    /// Height that a line adds to a page: with the space before it, the head of a table that it begins or
    /// goes on with, and the edges of a row.
    private func cost(of index: Int, pageStart: Int) -> Length {
        let line = flow.lines[index]
        var cost = line.height + (index > pageStart ? line.space : .zero)
        guard case .table(let layout) = flow.leaves[line.leaf].content, line.row >= 0 else { return cost }
        let previous = index > pageStart ? flow.lines[index - 1] : nil
        let isSameTable = previous?.leaf == line.leaf && (previous?.row ?? 0) >= 0
        if !isSameTable {
            cost = cost + layout.headHeight
            if line.row > 0 || line.line > 0 { cost = cost + layout.subtotalHeight }
        }
        if !isSameTable || previous?.row != line.row { cost = cost + SheetGeometry.rowEdge }
        return cost
    }

    /// Height of what a page needs when it ends before a line: the subtotal of a table that goes on.
    private func closingCost(at end: Int) -> Length {
        guard end < flow.lines.count, flow.lines[end - 1].leaf == flow.lines[end].leaf, flow.lines[end - 1].row >= 0,
            case .table(let layout) = flow.leaves[flow.lines[end].leaf].content
        else { return .zero }
        return layout.subtotalHeight
    }
}
