/// The level of government that discloses (公开层级), as the table names it: 县级, 乡、村级, 区级、市级.
package struct Level: Hashable, Sendable {
    package enum Rank: Hashable, Comparable, Sendable { case village, town, county, city, province }

    package let name: String

    package init(_ name: String) {
        self.name = name
    }

    /// The ranks that the name speaks of, lowest first; empty where it names none.
    package var ranks: [Rank] {
        let words: [(rank: Rank, parts: [String])] = [
            (.village, ["村", "社区", "居"]), (.town, ["乡", "镇", "街"]), (.county, ["县", "区", "旗"]),
            (.city, ["市", "州", "盟"]), (.province, ["省"]),
        ]
        // 社区 holds 区 but is no district.
        let name = name.split(separator: "社区", omittingEmptySubsequences: false).joined(separator: "村")
        return words.filter { name.holds(anyOf: $0.parts) }.map(\.rank)
    }
}
