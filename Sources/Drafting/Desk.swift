package import Checking
package import Disclosure

/// What is looked at before a new entry is written: the tables of the site, and what its entries have taken.
package struct Desk: Sendable {
    package let context: CheckContext
    /// In the order of their paths.
    package let entries: [DeskEntry]
    /// Index numbers that nobody else may have: those of all entries, and of the register.
    package let numbers: Set<String>
    /// Every path of the site folder.
    package let files: [String]
    /// What the `_defaults.yaml` of a folder gives; folders with a final `/`.
    package let defaults: [String: [HeadField]]

    package init(
        context: CheckContext, entries: [DeskEntry], numbers: Set<String>, files: [String],
        defaults: [String: [HeadField]]
    ) {
        self.context = context
        self.entries = entries
        self.numbers = numbers
        self.files = files
        self.defaults = defaults
    }

    /// What keys the folders above a file give.
    func given(above file: String) -> Set<EntryKey> {
        defaults.reduce(into: []) { keys, folder in
            if file.hasPrefix(folder.key) { keys.formUnion(folder.value.map(\.key)) }
        }
    }
}

/// An entry that is there, as far as a new one has to know it.
package struct DeskEntry: Sendable {
    package let file: String
    /// Empty where the head gives none.
    package let index: String
    /// `nil` where the head names none that the table of units has.
    package let unit: UnitID?
    package let produced: CivilDate?

    package init(file: String, index: String, unit: UnitID?, produced: CivilDate?) {
        self.file = file
        self.index = index
        self.unit = unit
        self.produced = produced
    }
}
