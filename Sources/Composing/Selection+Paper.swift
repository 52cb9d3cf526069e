package import Disclosure

/// What a check code stands for on the day.
package struct CodeHolder: Hashable, Sendable {
    package let code: CheckCode
    package let entry: EntryNumber
    package let edition: Int
}

extension Selection {
    /// The codes of all sheets that hang or hung, by code: those of editions that are gone, too. Of two
    /// entries with one code, which checking refuses, the newer is told.
    static func codes(_ visible: [EntryNumber], _ standings: [Standing], _ model: SiteModel) -> [CodeHolder] {
        var holders: [CheckCode: CodeHolder] = [:]
        for number in visible where standings[number] != .onRequest && model.entries[number].goesOnPaper {
            for edition in model.entries[number].knownEditions {
                let code = CheckCode(index: model.entries[number].index, edition: edition)
                if holders[code] == nil { holders[code] = CodeHolder(code: code, entry: number, edition: edition) }
            }
        }
        return holders.values.sorted { $0.code < $1.code }
    }

    /// Whether one page lists all codes: more than this many are looked up by their first sign.
    package var codesStandOnOnePage: Bool { codes.count <= 300 }

    /// First signs of the codes that there are, in the order of the alphabet.
    package var signsOfCodes: [UInt8] {
        let used = Set(codes.compactMap { $0.code.text.utf8.first })
        return CheckCode.alphabet.filter(used.contains)
    }

    /// Sheets that hang on a board for good: plates of the units that it takes, without a notice period; by
    /// item, then by number, as on a shelf.
    package func permanent(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        (boards[board.code]?.plates ?? []).filter { standings[$0] == .shown }.sorted { left, right in
            let (one, other) = (model.entries[left], model.entries[right])
            return one.item == other.item ? one.index < other.index : one.item < other.item
        }
    }

    /// Entries of which cards are printed.
    package func cards(in model: SiteModel) -> [EntryNumber] {
        visible.filter { standings[$0] == .shown && model.entries[$0].sheetForms.contains(.card) }
    }

    /// Notices whose posting record and certificate are printed: from their publication until so many days
    /// after their end, in which offices sign and file them.
    package func recorded(in model: SiteModel) -> [EntryNumber] {
        visible.filter { number in
            guard standings[number] == .shown, let period = model.entries[number].posting?.period else { return false }
            return model.date <= period.until.adding(days: Selection.daysOfRecords)
        }
    }

    package static let daysOfRecords = 90

    /// The entries of a booklet: those named, in their order; then those of its items, oldest first.
    package func entries(of booklet: Booklet, in model: SiteModel) -> [EntryNumber] {
        var numbers = booklet.entries.compactMap { byIndex[$0] }
        for item in booklet.items.compactMap({ model.catalogue.item(named: $0) }) {
            numbers += byItem[Int(item.index)].reversed()
        }
        var seen: Set<EntryNumber> = []
        return numbers.filter { standings[$0] == .shown && seen.insert($0).inserted }
    }
}
