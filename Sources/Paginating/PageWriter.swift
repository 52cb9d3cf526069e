/// Writes the lines of one page as HTML: what goes on from the page before is opened again, what goes
/// on to the next page is closed.
struct PageWriter {
    private let flow: Flow
    private let geometry: SheetGeometry
    private var out = HTMLWriter()
    private var open: [Int] = []

    init(flow: Flow, geometry: SheetGeometry) {
        self.flow = flow
        self.geometry = geometry
    }

    mutating func write(_ page: Range<Int>) -> [UInt8] {
        var start = page.lowerBound
        while start < page.upperBound {
            var end = start + 1
            while end < page.upperBound, flow.lines[end].leaf == flow.lines[start].leaf { end += 1 }
            enter(flow.leaves[flow.lines[start].leaf].container, page: page)
            writeLeaf(start..<end, page: page)
            start = end
        }
        leave(to: 0)
        return out.bytes
    }

    /// Closes and opens containers until `container` is the innermost.
    private mutating func enter(_ container: Int?, page: Range<Int>) {
        var path: [Int] = []
        var next = container
        while let index = next {
            path.insert(index, at: 0)
            next = flow.containers[index].parent
        }
        var common = 0
        while common < min(open.count, path.count), open[common] == path[common] { common += 1 }
        leave(to: common)
        for depth in common..<path.count {
            let item = depth + 1 < path.count ? flow.containers[path[depth + 1]] : nil
            begin(path[depth], item: item, page: page)
        }
    }

    private mutating func leave(to depth: Int) {
        while open.count > depth, let last = open.popLast() {
            out.close(flow.containers[last].kind.tag)
            out.endLine()
        }
    }

    private mutating func begin(_ index: Int, item: FlowContainer?, page: Range<Int>) {
        let container = flow.containers[index]
        var attributes = container.attributes
            .with(classes: [], isContinued: container.firstLine < page.lowerBound)
        if case .ordered = container.kind {
            attributes = attributes.without(["start"])
            if let item, item.ordinal != 1 {
                attributes.append(Attribute(name: "start", value: String(item.ordinal)))
            }
        }
        out.open(container.kind.tag, attributes)
        open.append(index)
    }

    private mutating func writeLeaf(_ lines: Range<Int>, page: Range<Int>) {
        let first = flow.lines[lines.lowerBound]
        let leaf = flow.leaves[first.leaf]
        let space = lines.lowerBound == page.lowerBound ? .none : leaf.space
        switch leaf.content {
        case .text(let block, let breaks):
            let last = flow.lines[lines.upperBound - 1]
            writeText(block, breaks, lines: first.line..<(last.line + 1), space: space)
        case .table(let layout):
            var writer = TableWriter(layout: layout, typePoints: geometry.tablePoints)
            writer.write(flow.lines[lines], isLast: isLastOfLeaf(lines), space: space.classes, to: &out)
        case .picture(let attributes):
            out.open("img", attributes.without(["width", "height"]).with(classes: ["picture"] + space.classes))
        case .rule: out.open("hr")
        }
        out.endLine()
    }

    private func isLastOfLeaf(_ lines: Range<Int>) -> Bool {
        lines.upperBound == flow.lines.count || flow.lines[lines.upperBound].leaf != flow.lines[lines.lowerBound].leaf
    }

    private mutating func writeText(
        _ block: TextBlock, _ breaks: LineBreaks, lines: Range<Int>, space: SpaceBefore
    ) {
        let isContinued = lines.lowerBound > 0
        var classes = space.classes
        if block.kind == .signature { classes.append("signature") }
        if block.kind == .continuation, !isContinued { classes.append("continued") }
        let range = breaks.lines[lines.lowerBound].lowerBound..<breaks.lines[lines.upperBound - 1].upperBound
        out.open(block.tag, block.attributes.with(classes: classes, isContinued: isContinued))
        // The first line end within a pre is not text (HTML, 13.1.2.5).
        if block.kind == .typewriter { out.endLine() }
        var writer = TextWriter(
            text: block.text, overlong: breaks.overlong, isTypewriter: block.kind == .typewriter)
        writer.write(range, to: &out)
        out.close(block.tag)
    }
}

extension SpaceBefore {
    fileprivate var classes: [String] {
        switch self {
        case .none: []
        case .gap: ["gap"]
        case .seal: ["seal"]
        }
    }
}

extension TextBlock {
    fileprivate var tag: String {
        switch kind {
        case .heading(let level): "h\(level)"
        case .paragraph, .continuation, .signature: "p"
        case .typewriter: "pre"
        case .caption: "figcaption"
        }
    }
}
