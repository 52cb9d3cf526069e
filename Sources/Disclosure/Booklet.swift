/// A booklet of chosen entries (汇编), as `site.yaml` describes it.
package struct Booklet: Hashable, Sendable {
    /// Address-safe name; the booklet is `booklets/<name>.html`.
    package let name: String
    package let title: String
    /// Index numbers of entries, in the order in which they stand.
    package let entries: [String]
    /// Codes or paths of catalogue items whose entries follow, oldest first.
    package let items: [String]

    package init(name: String, title: String, entries: [String], items: [String]) {
        self.name = name
        self.title = title
        self.entries = entries
        self.items = items
    }
}

extension Catalogue {
    /// The item that a booklet or a list names, a leaf or one with others below it; `nil` where none or
    /// several do.
    package func item(named reference: String) -> ItemID? {
        switch resolve(reference) {
        case .found(let id), .notLeaf(let id): id
        case .unknown, .ambiguous: nil
        }
    }
}
