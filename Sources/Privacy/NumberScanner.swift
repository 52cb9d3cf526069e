import Text

/// Finds numbers of persons among groups of digits.
struct NumberScanner {
    let bytes: [UInt8]
    private(set) var found: [(kind: PersonalDatum.Kind, range: Range<Int>)] = []

    /// Digits of the shortest number that is looked for.
    private static let shortest = 11

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func scan(_ range: Range<Int>) {
        var position = range.lowerBound
        while let start = DigitSearch.next(in: bytes, from: position, to: range.upperBound) {
            if let plate = plateRange(in: bytes, digitAt: start, from: position) {
                found.append((.plate, plate))
                position = plate.upperBound
                continue
            }
            // Nearly all rows are too short to be looked at any closer.
            let short = DigitGroups.lengthOfRow(in: bytes, from: start, to: range.upperBound)
            guard short.digits >= NumberScanner.shortest else {
                position = short.end
                continue
            }
            let row = DigitGroups(bytes, from: start, to: range.upperBound)
            position = max(scan(row, limit: range.upperBound), row.end)
        }
    }

    /// Each number begins and ends where a group does. Gives the end of the last number found.
    private mutating func scan(_ row: DigitGroups, limit: Int) -> Int {
        var first = 0
        var end = 0
        while first < row.groups.count {
            var next = first + 1
            for last in lasts(from: first, in: row) {
                if let hit = match(first...last, in: row, limit: limit) {
                    // A row that was cut and taken up again meets its last numbers twice.
                    if hit.range.lowerBound >= found.last?.range.upperBound ?? 0 { found.append(hit) }
                    end = hit.range.upperBound
                    next = last + 1
                    break
                }
            }
            first = next
        }
        return end
    }

    /// The groups with which a number of 11 to 19 digits from `first` on may end, longest first.
    private func lasts(from first: Int, in row: DigitGroups) -> [Int] {
        var lasts: [Int] = []
        var count = 0
        for number in first..<row.groups.count {
            count += row.groups[number].count
            if count > 19 { break }
            if count >= 11 { lasts.append(number) }
        }
        return lasts.reversed()
    }

    private func match(
        _ range: ClosedRange<Int>, in row: DigitGroups, limit: Int
    ) -> (kind: PersonalDatum.Kind, range: Range<Int>)? {
        let digits = row.digits(of: range)
        let plain = row.groups[range.lowerBound].start..<row.groups[range.upperBound].end
        let candidate = Candidate(
            row: row, groups: range, digits: digits, context: LineContext(bytes: bytes, range: plain))
        switch digits.count {
        case 11: return candidate.isMobile ? (.mobileNumber, plain) : nil
        case 13 where digits.starts(with: [8, 6] as [UInt8]) && candidate.context.startsAfter("+"):
            return candidate.withoutCountryCode.isMobile
                ? (.mobileNumber, plain.lowerBound + 2..<plain.upperBound) : nil
        case 15: return candidate.isIdentity15 ? (.identityNumber15, plain) : nil
        case 17:
            if let end = checkLetterEnd(after: plain.upperBound, limit: limit),
                candidate.withCheckLetter(end: end).isIdentity18
            {
                return (.identityNumber18, plain.lowerBound..<end)
            }
        case 18 where candidate.isIdentity18: return (.identityNumber18, plain)
        default: break
        }
        return candidate.isBankCard ? (.bankCard, plain) : nil
    }

    /// The end of an X behind 17 digits, with or without a space between.
    private func checkLetterEnd(after offset: Int, limit: Int) -> Int? {
        let (join, next) = DigitGroups.separator(in: bytes, from: offset, to: limit)
        for start in join == .none ? [offset] : [offset, next] where start < limit {
            if bytes[start] | 0x20 == UInt8(ascii: "x") { return start + 1 }
            // U+FF38 and U+FF58.
            if start + 2 < limit, bytes[start] == 0xEF,
                bytes[start + 1] == 0xBC && bytes[start + 2] == 0xB8
                    || bytes[start + 1] == 0xBD && bytes[start + 2] == 0x98
            {
                return start + 3
            }
        }
        return nil
    }
}

/// Groups of digits that have the length of a number.
private struct Candidate {
    let row: DigitGroups
    let groups: ClosedRange<Int>
    let digits: [UInt8]
    let context: LineContext

    func withCheckLetter(end: Int) -> Candidate {
        let range = context.range.lowerBound..<end
        return Candidate(
            row: row, groups: groups, digits: digits + [10], context: LineContext(bytes: context.bytes, range: range))
    }

    /// +86 written right before the number, in plain digits.
    var withoutCountryCode: Candidate {
        let range = context.range.lowerBound + 2..<context.range.upperBound
        return Candidate(
            row: row, groups: groups, digits: Array(digits.dropFirst(2)),
            context: LineContext(bytes: context.bytes, range: range))
    }

    private var isSingle: Bool { groups.count == 1 }

    /// Dots stand in decimals, dates and addresses of machines: only the longest number is cut with them.
    private var hasDots: Bool { row.groups[groups].dropFirst().contains { $0.join == .dot } }

    private var sizes: [Int] { row.groups[groups].map(\.count) }

    /// Hyphens on the outside make it part of a longer code.
    private var isHyphenated: Bool {
        row.groups[groups.lowerBound].join == .hyphen || row.joinAfter(groups.upperBound) == .hyphen
    }

    var isIdentity18: Bool {
        guard IdentityNumber.hasForm18(digits), isSingle || !isHyphenated && isWrittenAsIdentity,
            !context.isInCodeBefore,
            !context.isInCodeAfter
        else { return false }
        // A slip of the pen in the number of a person is still the number of a person.
        return IdentityNumber.isValid18(digits) || isSingle && context.isAfter(NumberWords.identity, reach: 45)
    }

    /// With hyphens and dots only as people cut the number; index numbers have other parts.
    private var isWrittenAsIdentity: Bool {
        guard row.groups[groups].dropFirst().contains(where: { $0.join != .space }) else { return true }
        let forms = [
            [6, 8, 4], [6, 8, 3], [6, 4, 4, 4], [6, 4, 4, 3], [6, 12], [6, 11], [14, 4], [14, 3], [17, 1], [17],
            [6, 8, 3, 1],
            [3, 3, 4, 4, 4], [3, 3, 8, 4], [4, 4, 4, 4, 2], [6, 4, 2, 2, 4],
        ]
        return forms.contains(sizes) || sizes.allSatisfy { $0 == 1 }
    }

    var isIdentity15: Bool {
        IdentityNumber.isValid15(digits) && !hasDots && standsAlone && !context.isAfter(NumberWords.taxpayer, reach: 45)
    }

    var isBankCard: Bool {
        guard BankCard.isValid(digits), !hasDots, standsAlone, isSingle || isWrittenAsCard else { return false }
        // Cards of 17 or 18 digits are rare, and codes made of a region and a date are not.
        if digits.count == 17 || digits.count == 18 || IdentityNumber.hasForm18(digits) {
            return context.isAfter(NumberWords.bank, reach: 60)
        }
        return true
    }

    /// Four and four, as on the card; or the issuer's six and the rest.
    private var isWrittenAsCard: Bool {
        let sizes = sizes
        return sizes.dropLast().allSatisfy { $0 == 4 } || sizes.count == 2 && sizes[0] == 6
            || sizes.allSatisfy { $0 == 1 }
    }

    var isMobile: Bool {
        guard digits[0] == 1, digits[1] >= 3, !hasDots, isWrittenAsMobile, !context.isInCodeBefore,
            !context.isInCodeAfter,
            !context.isInDecimal, !context.touchesMask, !isQuantity, !isDocumentNumber, !context.isInAddress
        else { return false }
        return (!isHyphenated || isDialled) && !context.isAfter(NumberWords.chat, reach: 12)
    }

    private var isWrittenAsMobile: Bool {
        if isSingle { return true }
        let forms = [[3, 4, 4], [3, 8], [7, 4], [3, 3, 5], [4, 3, 4], [3, 4, 2, 2]]
        return forms.contains(sizes) || sizes.allSatisfy { $0 == 1 }
    }

    /// Hyphens that lead to a country or area code, or to another whole number.
    private var isDialled: Bool {
        if row.groups[groups.lowerBound].join == .hyphen {
            let before = groups.lowerBound - 1
            let code = row.digits(of: before...before)
            guard code.first == 0 && code.count <= 5 || code == [8, 6] || code.count >= 11 else { return false }
        }
        if row.joinAfter(groups.upperBound) == .hyphen {
            return row.groups[groups.upperBound + 1].count >= 11
        }
        return true
    }

    private var standsAlone: Bool {
        !isHyphenated && !context.isInCodeBefore && !context.isInCodeAfter && !context.isInDecimal
            && !context.touchesMask && !isQuantity && !isDocumentNumber && !context.isInAddress
    }

    private var isQuantity: Bool {
        context.endsBefore(NumberWords.units) || ["¥", "￥", "$"].contains { context.startsAfter($0) }
    }

    /// 〔2026〕13812345678号, 第13812345678号.
    private var isDocumentNumber: Bool {
        context.endsBefore(["号"]) && ["〕", "]", "］", "）", "第", "字", "备"].contains { context.startsAfter($0) }
    }
}
