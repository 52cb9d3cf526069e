/// Digits without anything between them.
struct DigitGroup {
    let start: Int
    let end: Int
    /// How many digits; they are plain, full-width or both.
    let count: Int
    /// What stands between this group and the one before it.
    let join: Join

    enum Join { case none, space, hyphen, dot }
}

/// Groups of digits in a row that may be one number written with spaces or hyphens.
struct DigitGroups {
    /// More groups than any number has; longer rows are cut, with an overlap as wide as a number.
    static let limit = 256
    static let overlap = 19

    let bytes: [UInt8]
    private(set) var groups: [DigitGroup] = []
    /// Where the search goes on.
    private(set) var end: Int

    /// - Parameter start: a digit.
    init(_ bytes: [UInt8], from start: Int, to limit: Int) {
        self.bytes = bytes
        end = start
        var join = DigitGroup.Join.none
        var position = start
        while groups.count < DigitGroups.limit {
            let group = DigitGroups.group(in: bytes, from: position, to: limit, join: join)
            guard group.count > 0 else { break }
            groups.append(group)
            end = group.end
            (join, position) = DigitGroups.separator(in: bytes, from: end, to: limit)
            if join == .none { break }
        }
        if groups.count == DigitGroups.limit { end = groups[DigitGroups.limit - DigitGroups.overlap].start }
    }

    /// How many digits stand in the row that begins at `start`, with what separates them, and where it ends;
    /// counted no further than the length of the longest number.
    static func lengthOfRow(in bytes: [UInt8], from start: Int, to limit: Int) -> (digits: Int, end: Int) {
        var position = start
        var count = 0
        while count < overlap {
            if let (_, width) = digit(in: bytes, at: position, to: limit) {
                position += width
                count += 1
                continue
            }
            let (join, next) = separator(in: bytes, from: position, to: limit)
            guard join != .none, digit(in: bytes, at: next, to: limit) != nil else { break }
            position = next
        }
        return (count, position)
    }

    private static func group(in bytes: [UInt8], from start: Int, to limit: Int, join: DigitGroup.Join) -> DigitGroup {
        var position = start
        var count = 0
        while let (_, width) = digit(in: bytes, at: position, to: limit) {
            position += width
            count += 1
        }
        return DigitGroup(start: start, end: position, count: count, join: join)
    }

    /// Value and width in bytes of the digit at `offset`.
    static func digit(in bytes: [UInt8], at offset: Int, to limit: Int) -> (value: UInt8, width: Int)? {
        guard offset < limit else { return nil }
        if bytes[offset] &- 0x30 < 10 { return (bytes[offset] &- 0x30, 1) }
        guard bytes[offset] == 0xEF, offset + 2 < limit, bytes[offset + 1] == 0xBC, bytes[offset + 2] &- 0x90 < 10
        else { return nil }
        return (bytes[offset + 2] &- 0x90, 3)
    }

    /// Up to three spaces, with or without one hyphen or dot among them, as people and programs put them between
    /// the parts of a number; invisible characters count as spaces.
    static func separator(in bytes: [UInt8], from start: Int, to limit: Int) -> (DigitGroup.Join, next: Int) {
        var position = start
        var join = DigitGroup.Join.none
        for _ in 0..<3 {
            guard let (kind, width) = separatorCharacter(in: bytes, at: position, to: limit) else { break }
            if kind != .space, join == .hyphen || join == .dot { return (.none, position) }
            if join == .none || join == .space { join = kind }
            position += width
        }
        return (join, position)
    }

    private static func separatorCharacter(
        in bytes: [UInt8], at offset: Int, to limit: Int
    ) -> (DigitGroup.Join, width: Int)? {
        guard offset < limit else { return nil }
        func byte(_ ahead: Int) -> UInt8 { offset + ahead < limit ? bytes[offset + ahead] : 0 }
        switch (bytes[offset], byte(1), byte(2)) {
        case (0x20, _, _): return (.space, 1)
        case (0x2D, _, _): return (.hyphen, 1)
        case (0x2E, _, _): return (.dot, 1)
        case (0xC2, 0xA0, _): return (.space, 2)
        case (0xC2, 0xB7, _): return (.dot, 2)
        case (0xE2, 0x80, 0xA2), (0xEF, 0xBC, 0x8E): return (.dot, 3)
        case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
            return (.space, 3)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xEF, 0xBC, 0x8D): return (.hyphen, 3)
        default: return nil
        }
    }
}

extension DigitGroups {
    /// The digits of groups in a row, as values 0 to 9.
    func digits(of range: ClosedRange<Int>) -> [UInt8] {
        var values: [UInt8] = []
        for group in groups[range] {
            var position = group.start
            while let (value, width) = DigitGroups.digit(in: bytes, at: position, to: group.end) {
                values.append(value)
                position += width
            }
        }
        return values
    }

    /// What joins the group behind `number` to it.
    func joinAfter(_ number: Int) -> DigitGroup.Join {
        number + 1 < groups.count ? groups[number + 1].join : .none
    }
}
