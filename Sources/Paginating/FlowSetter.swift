/// Sets blocks to the width of the paper: breaks their lines and says where pages may end.
struct FlowSetter {
    private let geometry: SheetGeometry
    private var flow = Flow()

    init(geometry: SheetGeometry) {
        self.geometry = geometry
    }

    /// The flow, and the tables that are too wide for the paper.
    static func set(_ blocks: [FlowBlock], geometry: SheetGeometry) -> (flow: Flow, tooWide: [SheetProblem]) {
        var setter = FlowSetter(geometry: geometry)
        setter.place(blocks, within: Surroundings(width: geometry.textWidth))
        setter.keepSignature()
        return (setter.flow, setter.problems)
    }

    private var problems: [SheetProblem] {
        let tables = flow.leaves.compactMap { leaf in
            if case .table(let layout) = leaf.content { layout } else { nil as TableLayout? }
        }
        return tables.enumerated().filter { !$0.element.columns.fits }
            .map { .tableTooWide(table: $0.offset + 1, columns: $0.element.columns.percents.count) }
    }

    private mutating func place(_ blocks: [FlowBlock], within surroundings: Surroundings) {
        for block in blocks {
            switch block {
            case .text(let text): place(text, within: surroundings)
            case .table(let table): place(table, within: surroundings)
            case .picture(let attributes):
                addLeaf(
                    .picture(attributes), within: surroundings, heights: [.millimetres(SheetGeometry.pictureHeight)])
            case .rule: addLeaf(.rule, within: surroundings, heights: [geometry.gap])
            case .container(let kind, let attributes, let inner):
                place(kind, attributes, inner, within: surroundings)
            }
        }
    }

    private mutating func place(
        _ kind: ContainerKind, _ attributes: [Attribute], _ blocks: [FlowBlock], within surroundings: Surroundings
    ) {
        let before = flow.lines.count
        let container = FlowContainer(
            kind: kind, attributes: attributes, parent: surroundings.container, firstLine: before)
        flow.containers.append(container)
        var inner = surroundings
        inner.enter(kind, container: flow.containers.count - 1, geometry: geometry)
        var ordinal = 1
        if case .ordered(let start) = kind { ordinal = start }
        for block in blocks {
            if case .container(.item, let attributes, let content) = block {
                let index = flow.containers.count
                place(.item, attributes, content, within: inner)
                flow.containers[index].ordinal = ordinal
                ordinal = ordinal < .max ? ordinal + 1 : ordinal
            } else {
                place([block], within: inner)
            }
        }
        if kind == .item, flow.lines.count == before {
            place(TextBlock(kind: .paragraph, attributes: [], text: InlineText()), within: inner)
        }
    }

    private mutating func place(_ block: TextBlock, within surroundings: Surroundings) {
        let size = surroundings.size(of: block, geometry: geometry)
        var measure = LineMeasure(em: size.em, width: surroundings.width)
        switch block.kind {
        case .paragraph where !surroundings.isItem && block.classes.allSatisfy { $0 != "right" && $0 != "center" },
            .heading where !surroundings.isItem:
            measure.indent = size.em * 2
        case .typewriter: measure.isTypewriter = true
        // The date stands four characters from the edge (GB/T 9704, 7.3.5).
        case .signature: measure = LineMeasure(em: size.em, width: surroundings.width - size.em * 4)
        default: break
        }
        let text = block.isBold ? block.text.bold : block.text
        let lines = breakLines(text, measure: measure)
        let heights = [Length](repeating: size.leading, count: lines.lines.count)
        addLeaf(.text(block, lines), within: surroundings, heights: heights)
    }

    private mutating func place(_ table: FlowTable, within surroundings: Surroundings) {
        guard table.columnCount > 0 || table.caption != nil else { return }
        let layout = TableLayout(table, geometry: geometry, width: surroundings.width)
        let index = flow.leaves.count
        let space = spaceBefore(.table(layout), within: surroundings)
        flow.leaves.append(FlowLeaf(content: .table(layout), container: surroundings.container, space: space))
        var lines = TableLines(leaf: index, layout: layout, geometry: geometry).lines
        finish(&lines, content: .table(layout), space: space)
        flow.lines += lines
    }

    private mutating func addLeaf(_ content: FlowLeaf.Content, within surroundings: Surroundings, heights: [Length]) {
        let index = flow.leaves.count
        let space = spaceBefore(content, within: surroundings)
        flow.leaves.append(FlowLeaf(content: content, container: surroundings.container, space: space))
        var lines = heights.enumerated().map { FlowLine(leaf: index, line: $0.offset, height: $0.element) }
        for line in lines.indices.dropFirst() {
            if content.isHeading {
                lines[line].reluctance = .parted
            } else if line == 1 || line == lines.count - 1 {
                lines[line].reluctance = .lonely
            }
        }
        finish(&lines, content: content, space: space)
        flow.lines += lines
    }

    /// Gives the first line of a block its space, and the reluctance that comes from the block before.
    private func finish(_ lines: inout [FlowLine], content: FlowLeaf.Content, space: SpaceBefore) {
        guard !lines.isEmpty else { return }
        switch space {
        case .none: break
        case .gap: lines[0].space = geometry.gap
        case .seal: lines[0].space = geometry.sealGap
        }
        guard let last = flow.lines.last else { return }
        let previous = flow.leaves[last.leaf].content
        if previous.isHeading || content.isCaption || previous.isCaption && !previous.isBelow(content) {
            lines[0].reluctance = .parted
        } else if previous.announces {
            lines[0].reluctance = .lonely
        }
    }

    private func spaceBefore(_ content: FlowLeaf.Content, within surroundings: Surroundings) -> SpaceBefore {
        guard let last = flow.lines.last else { return .none }
        let previous = flow.leaves[last.leaf]
        if content.isSignature, !previous.content.isSignature { return .seal }
        if previous.container == surroundings.container, surroundings.isFigure { return .none }
        if previous.content.isHeading { return .none }
        if content.isDisplayed || previous.content.isDisplayed || content.isHeading { return .gap }
        return setApart(previous.container) != surroundings.setApart ? .gap : .none
    }

    /// The quotation or footnote section that a container stands in, nil for none.
    private func setApart(_ container: Int?) -> Int? {
        var next = container
        while let index = next {
            let kind = flow.containers[index].kind
            if kind == .quotation || kind == .footnotes { return index }
            next = flow.containers[index].parent
        }
        return nil
    }

    /// A signature goes to a page with at least two lines of what is signed.
    private mutating func keepSignature() {
        guard
            let first = flow.lines.firstIndex(where: { flow.leaves[$0.leaf].content.isSignature }), first > 0
        else { return }
        for index in (first - 1)..<flow.lines.count
        where index < first || flow.leaves[flow.lines[index].leaf].content.isSignature {
            flow.lines[index].reluctance = max(flow.lines[index].reluctance, .parted)
        }
    }
}

extension FlowLeaf.Content {
    fileprivate var kind: TextBlock.Kind? {
        if case .text(let block, _) = self { block.kind } else { nil }
    }

    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }

    fileprivate var isSignature: Bool { kind == .signature }
    fileprivate var isCaption: Bool { kind == .caption }

    /// A table or picture, to which a caption before it belongs.
    fileprivate func isBelow(_ next: FlowLeaf.Content) -> Bool {
        switch next {
        case .table, .picture: false
        default: true
        }
    }

    /// Blocks that stand by themselves, with space around.
    fileprivate var isDisplayed: Bool {
        switch self {
        case .table, .picture: true
        case .text(let block, _): block.kind == .typewriter || block.kind == .caption
        case .rule: false
        }
    }

    /// A text that ends with a colon announces what follows.
    fileprivate var announces: Bool {
        if case .text(let block, _) = self { block.text.scalars.last == "：" } else { false }
    }
}

extension TextBlock {
    /// Whether it is set in a bold face throughout.
    fileprivate var isBold: Bool {
        switch kind {
        case .heading, .caption: true
        default: false
        }
    }
}

/// What is around a block: the width left, the type size, the container.
private struct Surroundings {
    var width: Length
    var container: Int?
    var setApart: Int?
    var isItem = false
    var isFigure = false
    var isNote = false

    init(width: Length) {
        self.width = width
    }

    mutating func enter(_ kind: ContainerKind, container index: Int, geometry: SheetGeometry) {
        container = index
        isFigure = kind == .figure
        switch kind {
        case .ordered, .unordered, .quotation: width = width - em(geometry) * 2
        case .item: isItem = true
        case .footnotes: isNote = true
        case .figure: break
        }
        if kind == .quotation || kind == .footnotes { setApart = index }
    }

    func size(of block: TextBlock, geometry: SheetGeometry) -> TypeSize {
        let isSmall = isNote || block.kind == .typewriter || block.kind == .caption
        return isSmall ? geometry.note : geometry.body
    }

    private func em(_ geometry: SheetGeometry) -> Length {
        isNote ? geometry.note.em : geometry.body.em
    }
}
