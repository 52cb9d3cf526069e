import Disclosure
import Findings
import Text

/// Reads the rows of one table in order, and remembers what merged cells leave out.
struct CatalogueRowReader {
    struct Row {
        let names: [(name: String, place: Place)]
        let code: String?
        let duty: Duty
        let notes: [Words]
        /// The cell of the limit, for findings about it.
        let limitPlace: Place
    }

    enum Outcome {
        case row(Row)
        case section(String)
        case unnamed
        case blank
    }

    private let source: CatalogueSource
    private let heads: CatalogueHeads
    /// Columns of names, from the field down.
    private let nameColumns: [(rank: CatalogueColumn.NameRank, index: Int)]
    private var namesAbove: [CatalogueColumn.NameRank: (name: String, place: Place)] = [:]
    private var sequenceAbove: Int?
    /// Last cell with words of its own in each column, for 同上.
    private var cellsAbove: [Int: String] = [:]
    private var limits: [String: TimeLimit] = [:]

    init(_ source: CatalogueSource, heads: CatalogueHeads) {
        self.source = source
        self.heads = heads
        nameColumns = heads.heads.enumerated()
            .compactMap { index, head in head.column.nameRank.map { ($0, index) } }
            .sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
    }

    mutating func read(_ row: [CatalogueCell]) -> Outcome {
        let filled = row.indices.filter { !singleLine(row[$0].text).isEmpty }
        guard !filled.isEmpty else { return .blank }
        if filled.count == 1, let section = section(row[filled[0]], at: filled[0]) { return .section(section) }
        var notes: [Words] = []
        guard let names = names(in: row, notes: &notes) else { return .unnamed }
        let (duty, limitPlace) = duty(in: row, notes: &notes)
        let code = heads.index(of: .code).map { singleLine(text(at: $0, of: row)) }
        return .row(splitName(Row(names: names, code: code, duty: duty, notes: notes, limitPlace: limitPlace)))
    }

    func text(at index: Int, of row: [CatalogueCell]) -> String {
        index < row.count ? row[index].text : ""
    }
}

// MARK: Names

extension CatalogueRowReader {
    /// A row with one cell, under 序号 or before everything, that is no number: 一、制度类.
    private mutating func section(_ cell: CatalogueCell, at index: Int) -> String? {
        let name = singleLine(cell.text)
        let hasField = nameColumns.contains { $0.rank == .field }
        guard !hasField, index == 0 || heads.heads[min(index, heads.heads.count - 1)].column == .sequence,
            heads.heads.first?.column.nameRank == nil, Int(plainForm(name)) == nil
        else { return nil }
        namesAbove = [.field: (name, source.place(of: cell))]
        sequenceAbove = nil
        return name
    }

    /// The names from the field to the leaf, merged cells filled from above; `nil` where the row has none
    /// of its own below the field.
    private mutating func names(
        in row: [CatalogueCell], notes: inout [Words]
    ) -> [(name: String, place: Place)]? {
        let own = nameColumns.map { column in
            (column.rank, column.index < row.count ? row[column.index] : CatalogueCell(text: "", span: .wholeFile))
        }
        let isNamed = own.contains { rank, cell in
            !singleLine(cell.text).isEmpty && (rank != .field || nameColumns.count == 1)
        }
        guard isNamed else { return nil }
        let deepest = own.lastIndex { !singleLine($0.1.text).isEmpty } ?? 0
        var isNewPart = isNewTable(row)
        var names: [CatalogueColumn.NameRank: (name: String, place: Place)] = [:]
        if !nameColumns.contains(where: { $0.rank == .field }) { names[.field] = namesAbove[.field] }
        for (position, (rank, cell)) in own.enumerated() where position <= deepest {
            let name = singleLine(cell.text)
            let above = namesAbove[rank]
            if !name.isEmpty {
                if let above, above.name != name { isNewPart = true }
                names[rank] = (name, source.place(of: cell))
            } else if rank == .field || !isNewPart, let above {
                names[rank] = above
                if rank != .field { notes.append(CatalogueWords.filled(above.name)) }
            }
        }
        namesAbove = names
        return names.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Whether the numbers begin again, as where tables are joined: then nothing but the field is merged
    /// with the row above.
    private mutating func isNewTable(_ row: [CatalogueCell]) -> Bool {
        guard let index = heads.index(of: .sequence), let number = Int(plainForm(text(at: index, of: row))) else {
            return false
        }
        defer { sequenceAbove = number }
        return sequenceAbove.map { number <= $0 } ?? false
    }

    /// 学校基本信息,包括历史沿革、性质…: lists of names alone put the elements behind the name.
    private func splitName(_ row: Row) -> Row {
        guard heads.index(of: .elements) == nil, let leaf = row.names.last else { return row }
        for joint in [",包括", ",包括", ":", ":"] {
            guard let (name, rest) = cut(leaf.name, at: joint), !name.isEmpty, !rest.isEmpty else { continue }
            var duty = row.duty
            duty.elementsText = leaf.name
            duty.elements = ContentElement.list(reading: rest)
            let names = Array(row.names.dropLast()) + [(name, leaf.place)]
            return Row(names: names, code: row.code, duty: duty, notes: row.notes, limitPlace: row.limitPlace)
        }
        return row
    }

    private func cut(_ text: String, at joint: String) -> (String, String)? {
        let parts = text.split(separator: joint, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
}

// MARK: Duties

extension CatalogueRowReader {
    private mutating func duty(in row: [CatalogueCell], notes: inout [Words]) -> (Duty, limitPlace: Place) {
        let start = row.first.map { source.place(of: $0) } ?? Place(file: source.file)
        var duty = Duty(place: start)
        var limitPlace = start
        if heads.impliesProactive { duty.manners = [.proactive] }
        for index in 0..<max(row.count, heads.heads.count) {
            let cell = filledText(at: index, of: row)
            let head = index < heads.heads.count ? heads.heads[index] : nil
            if head?.column == .limit {
                duty.limit = limit(reading: cell)
                if index < row.count { limitPlace = source.place(of: row[index]) }
            } else {
                set(cell, of: head, in: &duty, notes: &notes)
            }
        }
        return (duty, limitPlace)
    }

    /// The cell's text, 同上 and ditto marks replaced by what stands above.
    private mutating func filledText(at index: Int, of row: [CatalogueCell]) -> String {
        let text = text(at: index, of: row)
        if ["同上", "同前", "〃", "″", "\"", "”"].contains(plainForm(text)) { return cellsAbove[index] ?? text }
        if !singleLine(text).isEmpty { cellsAbove[index] = text }
        return text
    }

    private mutating func limit(reading text: String) -> TimeLimit {
        if let known = limits[text] { return known }
        let limit = TimeLimit(reading: text)
        limits[text] = limit
        return limit
    }

    private func set(_ cell: String, of head: CatalogueHeads.Head?, in duty: inout Duty, notes: inout [Words]) {
        switch head?.column ?? .extra {
        case .sequence: duty.sequence = singleLine(cell)
        case .elements:
            duty.elementsText = cell
            duty.elements = ContentElement.list(reading: cell)
        case .basis: duty.basis = cell
        case .body: duty.body = cell
        case .noticeRule: duty.noticeRule = singleLine(cell)
        case .sheetForms: addSheetForms(cell, to: &duty, notes: &notes)
        case .channels:
            duty.channels = ChannelList(reading: cell)
            if !duty.channels.unclear.isEmpty { notes.append(CatalogueWords.lostBoxes) }
        case .audience(let column): addAudience(column, mark: Mark(reading: cell), to: &duty)
        case .manner(let column): addManner(column, mark: Mark(reading: cell), to: &duty, notes: &notes)
        case .level(let column): addLevel(column, mark: Mark(reading: cell), to: &duty)
        case .extra:
            let value = singleLine(cell)
            if !value.isEmpty { duty.extra.append(.init(head: head?.text ?? "", value: value)) }
        case .code, .name, .limit: break
        }
    }

    private func addSheetForms(_ cell: String, to duty: inout Duty, notes: inout [Words]) {
        for word in listed(singleLine(cell)) {
            if let form = SheetForm(reading: word) {
                if !duty.sheetForms.contains(form) { duty.sheetForms.append(form) }
            } else {
                notes.append(CatalogueWords.unknownSheetForm(word))
            }
        }
    }

    private func addAudience(_ column: Audience?, mark: Mark, to duty: inout Duty) {
        switch (mark, column) {
        case (.no, _): break
        case (.words(let words), .some(.everyone)): duty.audiences += [.everyone, .group(words)]
        case (.words(let words), _), (.yes(let words), .none):
            duty.audiences += listed(words).compactMap(Audience.init(reading:))
        case (.yes(let remark), .some(.group)): duty.audiences.append(.group(remark))
        case (.yes, .some(let audience)): duty.audiences.append(audience)
        }
    }

    private func addManner(_ column: Manner?, mark: Mark, to duty: inout Duty, notes: inout [Words]) {
        switch (mark, column) {
        case (.no, _): break
        case (_, .some(let manner)): duty.manners.append(manner)
        case (.words(let words), .none), (.yes(let words), .none):
            let manners = listed(words).compactMap { Manner(reading: $0) }
            if manners.isEmpty { notes.append(CatalogueWords.unknownManner(words)) }
            duty.manners += manners
        }
    }

    private func addLevel(_ column: Level?, mark: Mark, to duty: inout Duty) {
        switch (mark, column) {
        case (.no, _): break
        // A level that stands in words where a tick belongs names itself: 州级 under 县级.
        case (.words(let words), _), (.yes(let words), .none): duty.levels += listed(words).map { Level($0) }
        case (.yes, .some(let level)): duty.levels.append(level)
        }
    }

    /// Words of one cell that list several: ■主动 □依申请, 县级、乡级.
    private func listed(_ words: String) -> [String] {
        let list = ChannelList(reading: words)
        return list.used.map(\.name)
    }
}
