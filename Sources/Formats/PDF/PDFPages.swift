/// The size of a page of a PDF file, in points of 1/72 inch, as it is shown.
package struct PDFPage: Hashable, Sendable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}

/// The pages of a PDF file in their order (ISO 32000-1, 7.7.3).
///
/// - Returns: `nil` where the bytes are no PDF file, or one whose page tree cannot be followed: encrypted, cut
///   off, or packed in a way that programs which print do not use.
package func pdfPages(_ bytes: [UInt8]) -> [PDFPage]? {
    guard bytes.prefix(1024).starts(with: "%PDF-".utf8) else { return nil }
    var tree = PageTree(objects: PDFObjects(bytes))
    return tree.read() ? tree.pages : nil
}

private struct PageTree {
    let objects: PDFObjects
    private(set) var pages: [PDFPage] = []
    private var seen: Set<Int> = []

    /// Levels of the tree: a balanced one has four for a million pages.
    private static let depthLimit = 60

    init(objects: PDFObjects) {
        self.objects = objects
    }

    /// What a node hands down to those below it.
    private struct Inherited {
        var box: PDFValue?
        var rotation: PDFValue?
    }

    mutating func read() -> Bool {
        guard let root = objects.root, case .reference(let top)? = objects.values[root]?["Pages"] else { return false }
        return read(top, Inherited(), depth: 0)
    }

    private mutating func read(_ number: Int, _ inherited: Inherited, depth: Int) -> Bool {
        guard depth < PageTree.depthLimit, seen.insert(number).inserted, let node = objects.values[number] else {
            return false
        }
        var inherited = inherited
        inherited.box = node["MediaBox"] ?? inherited.box
        inherited.rotation = node["Rotate"] ?? inherited.rotation
        guard case .array(let kids)? = objects.resolved(node["Kids"]) else { return readPage(inherited) }
        for kid in kids {
            guard case .reference(let number) = kid, read(number, inherited, depth: depth + 1) else { return false }
        }
        return true
    }

    private mutating func readPage(_ page: Inherited) -> Bool {
        guard case .array(let values)? = objects.resolved(page.box), values.count == 4 else { return false }
        let corners = values.compactMap { value in
            if case .number(let number)? = objects.resolved(value) { number } else { nil as Double? }
        }
        guard corners.count == 4 else { return false }
        var size = PDFPage(width: abs(corners[2] - corners[0]), height: abs(corners[3] - corners[1]))
        if case .number(let turn)? = objects.resolved(page.rotation), turn.remainder(dividingBy: 180) != 0 {
            size = PDFPage(width: size.height, height: size.width)
        }
        pages.append(size)
        return true
    }
}
