import Checking
import Disclosure

/// The next index number (索引号) of a unit: by the site's pattern, with the serial after the last.
struct IndexProposal {
    let desk: Desk
    let unit: UnitID
    let produced: CivilDate

    /// `nil` where no pattern can be filled in: the unit has no code, or its serial numbers are used up.
    func number() -> String? {
        let patterns = desk.context.indexPatterns
        if patterns.isEmpty { return numberWithoutPattern() }
        return patterns.lazy.compactMap { number(by: $0) }.first
    }

    private func number(by pattern: IndexPattern) -> String? {
        guard let own = ownParts(of: pattern) else { return nil }
        let matches = desk.numbers.sorted().compactMap { try? pattern.match($0).get() }
            .filter { $0.creditCode == own.creditCode || own.creditCode == nil }
            .filter { $0.organisationCode == own.organisationCode || own.organisationCode == nil }
            .filter { $0.texts == own.texts }
        var serial = SerialNumbers(matches).next(on: produced)
        // Each number that is taken moves it on by one, so this ends.
        for _ in 0...desk.numbers.count {
            guard let number = own.number(by: pattern, serial: serial) else { return nil }
            if !desk.numbers.contains(number) { return number }
            guard serial < Int.max else { return nil }
            serial += 1
        }
        return nil
    }

    private func ownParts(of pattern: IndexPattern) -> OwnParts? {
        var parts = OwnParts(produced: produced)
        let code = desk.context.units.inherited(\.uscc, of: unit)
        for part in pattern.parts {
            switch part {
            case .creditCode:
                guard creditCodeProblem(code) == nil else { return nil }
                parts.creditCode = code
            case .organisationCode:
                // GB 32100: characters 9 to 17 of the unified code are the organisation code.
                let organisation = String(code.dropFirst(8).prefix(9))
                guard organisationCodeProblem(organisation) == nil else { return nil }
                parts.organisationCode = organisation
            case .literal, .year, .month, .day, .serial, .text: break
            }
        }
        parts.texts = texts(of: pattern)
        return parts
    }

    /// What stands for `{text}`: what the unit wrote there last, else its code.
    private func texts(of pattern: IndexPattern) -> [String] {
        let count = pattern.parts.count { $0 == .text }
        guard count > 0 else { return [] }
        let last = ownEntries.last { (try? pattern.match($0.index).get()) != nil }
        if let last, let match = try? pattern.match(last.index).get() { return match.texts }
        let code = desk.context.units[unit].code.filter { $0 != "/" }
        return Array(repeating: code.isEmpty ? "0" : code, count: count)
    }

    /// The unit's entries, oldest first.
    private var ownEntries: [DeskEntry] {
        desk.entries.filter { $0.unit == unit && !$0.index.isEmpty }.sorted {
            ($0.produced?.dayNumber ?? .min, $0.file) < ($1.produced?.dayNumber ?? .min, $1.file)
        }
    }

    /// Goes on from the unit's last number; a site without any begins with code and year.
    private func numberWithoutPattern() -> String? {
        let last = ownEntries.last?.index ?? ""
        let digits = last.reversed().prefix { $0.isASCII && $0.isNumber }.count
        let stem =
            digits == 0 || digits > 9
            ? "\(desk.context.units[unit].code)-\(produced.year)-" : String(last.dropLast(digits))
        let width = digits == 0 || digits > 9 ? 3 : digits
        let used = desk.numbers.filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }
        return (1...desk.numbers.count + 1).lazy.map { (used.max() ?? 0) + $0 }
            .map { stem + padded($0, to: width) }.first { !desk.numbers.contains($0) }
    }
}

/// What stands in a unit's own numbers besides the serial.
private struct OwnParts {
    let produced: CivilDate
    var creditCode: String?
    var organisationCode: String?
    var texts: [String] = []

    init(produced: CivilDate) { self.produced = produced }

    /// `nil` where the serial has more digits than the pattern has room for.
    func number(by pattern: IndexPattern, serial: Int) -> String? {
        var texts = self.texts[...]
        var number = ""
        for part in pattern.parts {
            switch part {
            case .literal(let text): number += text
            case .creditCode: number += creditCode ?? ""
            case .organisationCode: number += organisationCode ?? ""
            case .year: number += padded(produced.year, to: 4)
            case .month: number += padded(produced.month, to: 2)
            case .day: number += padded(produced.day, to: 2)
            case .serial(let width):
                let digits = padded(serial, to: width ?? 1)
                guard digits.count <= width ?? .max else { return nil }
                number += digits
            case .text: number += texts.popFirst() ?? ""
            }
        }
        return number
    }
}

/// Serial numbers by what dates their numbers name.
private struct SerialNumbers {
    /// By date as the numbers tell it, what they do not tell being 0.
    private var spans: [(date: [Int], low: Int, high: Int)] = []

    init(_ matches: [IndexPattern.Match]) {
        var byDate: [[Int]: (low: Int, high: Int)] = [:]
        for match in matches {
            guard let serial = match.serial.flatMap({ Int($0) }) else { continue }
            let date = [match.year ?? 0, match.month ?? 0, match.day ?? 0]
            let known = byDate[date] ?? (serial, serial)
            byDate[date] = (min(known.low, serial), max(known.high, serial))
        }
        spans = byDate.map { ($0.key, $0.value.low, $0.value.high) }.sorted {
            $0.date.lexicographicallyPrecedes($1.date)
        }
    }

    /// Whether numbers count on from one month, or year, to the next, in place of beginning again with 1.
    private var runsOn: Bool {
        spans.count > 1 && zip(spans, spans.dropFirst()).allSatisfy { $0.high < $1.low }
    }

    func next(on day: CivilDate) -> Int {
        let highest =
            runsOn
            ? spans.map(\.high).max()
            : spans.first { span in
                zip(span.date, [day.year, day.month, day.day]).allSatisfy { $0 == 0 || $0 == $1 }
            }?.high
        guard let highest, highest < Int.max else { return 1 }
        return highest + 1
    }
}

/// With zeros before it.
private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
