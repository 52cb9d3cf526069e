/// Finds rhythms and yearly dates in one clause of a limit: 每季度的首个月20日, 每年3月31日前, 按年公开.
struct RhythmScanner {
    let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
    }

    /// Every rhythm of the clause, in order. Of a range (3月1日至3月31日) the end counts.
    static func rhythms(in scalars: [Unicode.Scalar]) -> [Rhythm] {
        var scanner = RhythmScanner(scalars)
        var found: [Rhythm] = []
        var lastEnd: Int?
        while scanner.position < scalars.count {
            let start = scanner.position
            guard let rhythm = scanner.takeRhythm() else {
                scanner.position = start + 1
                continue
            }
            if let lastEnd, start == lastEnd + 1, "至到-~—".unicodeScalars.contains(scalars[lastEnd]) {
                found.removeLast()
            }
            found.append(rhythm)
            lastEnd = scanner.position
        }
        return found
    }

    private mutating func takeRhythm() -> Rhythm? {
        let start = position
        if let cycle = takeCycle() {
            skip("的")
            let deadline = takeDeadline(of: cycle)
            skipAny(["之前", "以前", "前"])
            return Rhythm(cycle, deadline: deadline, times: takeTimes())
        }
        // A date without a cycle is yearly, unless a year stands before it: then it is one day only.
        let followsYear = start > 0 && (scalars[start - 1] == "年" || isDigit(scalars[start - 1]))
        guard !followsYear, let deadline = takeDateOfYear(needsDay: true) else { return nil }
        skipAny(["之前", "以前", "前"])
        return Rhythm(.year, deadline: deadline)
    }
}

extension RhythmScanner {
    private static let cycles: [(words: [String], cycle: Rhythm.Cycle)] = [
        (["每半年", "按半年"], .halfYear),
        (["每半个月", "每半月"], .halfMonth),
        (["每年度", "每年", "按年度", "按年", "逐年", "下一年度", "下一年", "下年", "次年", "翌年", "年初"], .year),
        (["每个季度", "每季度", "每季", "按季度", "按季", "逐季", "下一季度", "下季度", "次季度"], .quarter),
        (["每个月", "每月", "按月度", "按月", "逐月", "下个月", "下月", "次月"], .month),
        (["每星期", "每个星期", "每周", "按周"], .week),
        (["不定期"], .irregular),
        (["定期", "阶段性"], .unstated),
    ]

    private mutating func takeCycle() -> Rhythm.Cycle? {
        if AmountScanner.matches("年底", in: scalars, at: position) { return .year }
        for (words, cycle) in RhythmScanner.cycles where skipAny(words) { return cycle }
        return nil
    }

    private mutating func takeDeadline(of cycle: Rhythm.Cycle) -> Rhythm.Deadline? {
        switch cycle {
        case .year:
            if skipAny(["年底", "年末", "底", "末"]) { return .day(month: 12, day: 31) }
            return takeDateOfYear(needsDay: false)
        case .quarter: return takeMonthOfCycle(upTo: 3)
        case .halfYear: return takeMonthOfCycle(upTo: 6)
        case .month: return takeDayOfMonth().map { .day(month: 1, day: $0) }
        case .week: return takeWeekday()
        case .halfMonth, .unstated, .irregular: return nil
        }
    }

    /// 3月31日, 2月底, 2月上旬; with `needsDay` a month alone does not do.
    private mutating func takeDateOfYear(needsDay: Bool) -> Rhythm.Deadline? {
        let start = position
        if let month = takeNumber(in: 1...12), skip("月份") || skip("月") {
            if let day = takeDayOfMonth() { return .day(month: month, day: day) }
            if !needsDay { return .day(month: month, day: 31) }
        }
        position = start
        return nil
    }

    /// 首个月20日, 第一个月15日, 首月末.
    private mutating func takeMonthOfCycle(upTo length: Int) -> Rhythm.Deadline? {
        let start = position
        if let month = takeMonthName(upTo: length), let day = takeDayOfMonth() { return .day(month: month, day: day) }
        position = start
        return skipAny(["末", "底"]) ? .day(month: length, day: 31) : nil
    }

    private mutating func takeMonthName(upTo length: Int) -> Int? {
        if skipAny(["首个月", "首月"]) { return 1 }
        if skipAny(["最后一个月", "末月"]) { return length }
        guard skip("第"), let month = takeNumber(in: 1...length), skip("个月") || skip("月") else { return nil }
        return month
    }

    private mutating func takeDayOfMonth() -> Int? {
        let start = position
        skip("的")
        if skip("上旬") { return 10 }
        if skip("中旬") { return 20 }
        if skipAny(["下旬", "月底", "月末", "底", "末"]) { return 31 }
        if let day = takeNumber(in: 1...31), skip("日") || skip("号") { return day }
        position = start
        return nil
    }

    private mutating func takeWeekday() -> Rhythm.Deadline? {
        let days: [Unicode.Scalar: Int] = ["一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7]
        guard position < scalars.count, let weekday = days[scalars[position]] else { return nil }
        // 每周一次 and 每周一天 count; they do not name Monday.
        let next = position + 1
        if next < scalars.count, "次天期个篇回".unicodeScalars.contains(scalars[next]) { return nil }
        position = next
        return .weekday(weekday)
    }

    private mutating func takeTimes() -> Int? {
        let start = position
        skipAny(["至少", "不得少于", "不少于"])
        if let times = takeNumber(in: 1...9999), skipAny(["次", "期", "回"]) { return times }
        position = start
        return nil
    }

    private mutating func takeNumber(in range: ClosedRange<Int>) -> Int? {
        guard let (value, end) = AmountScanner.number(in: scalars, at: position), range.contains(value) else {
            return nil
        }
        position = end
        return value
    }

    @discardableResult
    private mutating func skip(_ word: String) -> Bool {
        let end = AmountScanner.skip(word, in: scalars, at: position)
        defer { position = end }
        return end > position
    }

    @discardableResult
    private mutating func skipAny(_ words: [String]) -> Bool {
        for word in words where skip(word) { return true }
        return false
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
