package import Text

/// Position of a unit in its tree.
package struct UnitID: Hashable, Comparable, Sendable {
    package let index: Int32

    package init(_ index: Int) { self.index = Int32(index) }

    package static func < (left: UnitID, right: UnitID) -> Bool { left.index < right.index }
}

/// A body or office that discloses (公开主体): one row of `units.csv`.
package final class Unit: Sendable {
    package let id: UnitID
    package let code: String
    package let name: String
    package let short: String
    package let kind: String
    package let parent: UnitID?
    package let uscc: String
    package let head: String
    package let address: String
    package let phone: String
    package let supervision: String
    package let hours: String
    package let email: String
    package let duties: String
    package let place: Place

    package init(
        id: UnitID, code: String, name: String, short: String, kind: String, parent: UnitID?, uscc: String,
        head: String, address: String, phone: String, supervision: String, hours: String, email: String,
        duties: String, place: Place
    ) {
        self.id = id
        self.code = code
        self.name = name
        self.short = short
        self.kind = kind
        self.parent = parent
        self.uscc = uscc
        self.head = head
        self.address = address
        self.phone = phone
        self.supervision = supervision
        self.hours = hours
        self.email = email
        self.duties = duties
        self.place = place
    }
}

/// The units of a site and who belongs to whom.
package struct UnitTree: Sendable {
    /// In the order of the file.
    package let units: [Unit]
    private let byCode: [String: UnitID]
    private let byName: [String: UnitID]
    /// Those directly under each unit, in the order of the file.
    private let under: [[UnitID]]

    /// Units whose ids are their positions. Of two with one code or name the first is found.
    package init(_ units: [Unit]) {
        self.units = units
        byCode = Dictionary(units.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
        byName = Dictionary(
            units.flatMap { unit in [unit.name, unit.short].filter { !$0.isEmpty }.map { ($0, unit.id) } },
            uniquingKeysWith: { first, _ in first })
        var under: [[UnitID]] = Array(repeating: [], count: units.count)
        for unit in units {
            if let parent = unit.parent { under[Int(parent.index)].append(unit.id) }
        }
        self.under = under
    }

    package subscript(id: UnitID) -> Unit { units[Int(id.index)] }

    /// The unit with that code, name or short name.
    package func find(_ reference: String) -> UnitID? { byCode[reference] ?? byName[reference] }

    package func children(of id: UnitID) -> [Unit] { under[Int(id.index)].map { self[$0] } }

    /// The unit itself, its parent, and so on to the root; ends at a circle.
    package func lineage(of id: UnitID) -> [UnitID] {
        var line = [id]
        while let parent = self[line[line.count - 1]].parent, !line.contains(parent) { line.append(parent) }
        return line
    }

    /// The first value of a property, from the unit upwards, that is not empty.
    package func inherited(_ property: KeyPath<Unit, String>, of id: UnitID) -> String {
        lineage(of: id).lazy.map { self[$0][keyPath: property] }.first { !$0.isEmpty } ?? ""
    }
}
