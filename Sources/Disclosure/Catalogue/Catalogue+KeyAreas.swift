extension Catalogue {
    /// The item that a key area names: a leaf or one with others under it; `nil` where there is none, or
    /// several leaves of the name.
    package func keyArea(_ reference: String) -> ItemID? {
        switch resolve(reference) {
        case .found(let id), .notLeaf(let id): id
        case .unknown, .ambiguous: nil
        }
    }
}
