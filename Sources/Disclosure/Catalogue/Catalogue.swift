/// All items of an office's catalogues (公开目录), one tree over every table.
package struct Catalogue: Sendable {
    /// Every item; an `ItemID` counts into it.
    package let items: [CatalogueItem]
    /// Items without a parent, in the order of the tables.
    package let roots: [ItemID]
    /// What is wrong with the tree itself, in the order found.
    package let problems: [Problem]

    private let byCode: [String: [ItemID]]
    /// Items by the key of their name, and by the key of their name without its number.
    private let byName: [String: [ItemID]]
    /// Items that rows stand for, in the order of the tables.
    package let leaves: [CatalogueItem]
    /// Their names as names are compared.
    let leafNames: [String]

    package enum Problem: Hashable, Sendable {
        /// Two leaf rows with one path: both are kept, and the path names neither.
        case duplicatePath(first: ItemID, second: ItemID)
        /// Two items with one code.
        case duplicateCode(first: ItemID, second: ItemID)
    }

    package static let empty = Catalogue(items: [], roots: [], problems: [])

    init(items: [CatalogueItem], roots: [ItemID], problems: [Problem]) {
        self.items = items
        self.roots = roots
        var codes: [String: [ItemID]] = [:]
        var names: [String: [ItemID]] = [:]
        var found = problems
        for item in items {
            if let first = codes[item.code]?.first { found.append(.duplicateCode(first: first, second: item.id)) }
            codes[item.code, default: []].append(item.id)
            for key in NameKey.keys(of: item.name) { names[key, default: []].append(item.id) }
        }
        self.problems = found
        byCode = codes
        byName = names
        leaves = items.filter { $0.duty != nil }
        leafNames = leaves.map { NameKey.full($0.name) }
    }

    package subscript(id: ItemID) -> CatalogueItem { items[Int(id.index)] }

    /// The item of that code, the first where several have it.
    package func item(code: String) -> CatalogueItem? {
        byCode[code]?.first.map { self[$0] }
    }

    func ids(code: String) -> [ItemID] { byCode[code] ?? [] }

    func ids(named name: String) -> [ItemID] { byName[NameKey.full(name)] ?? [] }
}

/// The forms under which a name is looked up.
enum NameKey {
    /// Without regard to width, blanks and letter case.
    static func full(_ name: String) -> String { plainForm(name) }

    /// The full form, and where the name begins with a number (1.1就业…, (一)…, 一、…), the form without it.
    static func keys(of name: String) -> [String] {
        let full = full(name)
        let bare = withoutNumber(full)
        return bare == full || bare.isEmpty ? [full] : [full, bare]
    }

    private static func withoutNumber(_ name: String) -> String {
        let rest = name.drop { "0123456789一二三四五六七八九十.()、".contains($0) }
        let number = name[..<rest.startIndex]
        // 十五年规划 begins with a numeral but has no number: a number ends in a mark.
        guard let last = number.last else { return name }
        return ".)、".contains(last) || last.isASCII && number.contains(".") ? String(rest) : name
    }
}
