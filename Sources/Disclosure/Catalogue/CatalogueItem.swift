package import Text

/// An item's place in its catalogue, 0-based.
package struct ItemID: Hashable, Comparable, Sendable {
    package let index: Int32

    package init(_ index: Int) { self.index = Int32(clamping: index) }

    package static func < (left: ItemID, right: ItemID) -> Bool { left.index < right.index }
}

/// One item of a catalogue (公开事项): a node of the tree of fields, first, second and third-level items.
///
/// A class, because items are asked for by the thousand while pages are made: a reference is handed on
/// where a structure of this size would be copied part by part.
package final class CatalogueItem: Sendable {
    package let id: ItemID
    /// What names the item for ever: given by the table, or made from its path.
    package let code: String
    /// Whether the table gives the code.
    package let codeIsGiven: Bool
    package let name: String
    /// Names from the field down to this item, its own last.
    package let path: [String]
    package let parent: ItemID?
    /// In the order of the tables.
    package let children: [ItemID]
    /// What a leaf row asks; `nil` where no row stands for the item itself.
    package let duty: Duty?
    /// The cell that names it, where it is first named.
    package let place: Place

    /// The path as people write it: 财政预决算/部门预算.
    package let pathText: String

    init(
        id: ItemID, code: String, codeIsGiven: Bool, name: String, path: [String], parent: ItemID?,
        children: [ItemID], duty: Duty?, place: Place
    ) {
        self.id = id
        self.code = code
        self.codeIsGiven = codeIsGiven
        self.name = name
        self.path = path
        self.parent = parent
        self.children = children
        self.duty = duty
        self.place = place
        pathText = path.joined(separator: "/")
    }
}
