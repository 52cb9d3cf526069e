import Disclosure

/// What belongs on one board at some time, in the order of what is visible.
struct BoardEntries: Sendable {
    /// Notices that the board takes, those withdrawn included.
    private(set) var notices: [EntryNumber] = []
    /// Entries without a notice period of which a plate hangs for good.
    private(set) var plates: [EntryNumber] = []
}

extension BoardEntries {
    /// The entries of every board by the board's code, found in one pass over the entries: a province has
    /// as many boards as villages, and each would look through all entries otherwise.
    static func byBoard(_ visible: [EntryNumber], _ model: SiteModel) -> [String: BoardEntries] {
        var boards = Dictionary(
            model.boards.map { ($0.code, BoardEntries()) }, uniquingKeysWith: { first, _ in first })
        let ofUnit = boardsOfUnits(model)
        for number in visible {
            let entry = model.entries[number]
            if let posting = entry.posting {
                for code in posting.boards.isEmpty ? ofUnit[entry.unit] ?? [] : Array(Set(posting.boards)) {
                    boards[code]?.notices.append(number)
                }
            } else if entry.sheetForms.contains(.plate) {
                for code in ofUnit[entry.unit] ?? [] { boards[code]?.plates.append(number) }
            }
        }
        return boards
    }

    private static func boardsOfUnits(_ model: SiteModel) -> [UnitID: [String]] {
        var codes: [UnitID: [String]] = [:]
        for board in model.boards {
            for unit in board.units { codes[unit, default: []].append(board.code) }
        }
        return codes
    }
}
