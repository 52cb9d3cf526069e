extension OutputKind {
    /// The entry whose own page or sheet this is: an output that one machine of several can render, since it
    /// shows nothing but the entry and those that it and they refer to. `nil` for what gathers entries, and for
    /// what is copied.
    package var ownEntry: EntryNumber? {
        switch self {
        case .entry(let number), .sheet(_, let number): number
        default: nil
        }
    }
}
