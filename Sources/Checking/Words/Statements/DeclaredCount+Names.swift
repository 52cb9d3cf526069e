/// Numbers that a sentence declares of what it names itself, or of what it goes on to tell.
extension DeclaredCount {
    /// 规划动态、规划编制、规划审批、规划知识、政策法规等九个专栏: nearly all are named, and not all.
    ///
    /// 等 may also stand behind a few examples of many; so at least five are named, and two thirds of all.
    init?(namesBefore sign: Range<Int>, in window: TextWindow) {
        guard let (declared, rest) = window.line(from: sign.upperBound, limit: 6)[...].leadingNumber, declared <= 30,
            let measure = rest.first, "个项类种大方".unicodeScalars.contains(measure.scalar)
        else { return nil }
        let before = window.line(before: sign.lowerBound, limit: 160)[...]
        let clause =
            before.split(omittingEmptySubsequences: false) {
                "，,。；;：:（(".unicodeScalars.contains($0.scalar)
            }.last ?? []
        let names = clause.split { $0.scalar == "、" }.count
        guard names >= 5, names < declared, names * 3 >= declared * 2 else { return nil }
        self.init(
            range: sign.lowerBound..<measure.offset + UTF8.width(measure.scalar), declared: declared, counted: names,
            standsBefore: true)
    }

    /// Ways to number what a text goes on to tell, up to ten.
    private static let orders: [[String]] = [
        "一二三四五六七八九十".map { "\($0)是" }, "一二三四五六七八九十".map { "（\($0)）" },
        "一二三四五六七八九十".map { "(\($0))" }, (1...10).map { "\($0)、" }, (1...10).map { "\($0)." },
        (1...10).map { "（\($0)）" }, "一二三四五六七八九十".map { "第\($0)，" },
    ]
    /// How far off the first of them stands, and each other from the one before, in bytes.
    private static let (nearest, reach) = (90, 3000)

    /// “四个提高”：一是…二是…: they are numbered from one on, and end before the number that was declared.
    ///
    /// - Parameter close: the closing quote.
    init?(toldBehind close: Range<Int>, in window: TextWindow) {
        guard let statement = Statement.numbered(close, window), case .numbered(let declared, _) = statement.kind,
            (3...10).contains(declared)
        else { return nil }
        for order in DeclaredCount.orders {
            var position = close.upperBound
            var limit = position + DeclaredCount.nearest
            var count = 0
            while count < order.count, let next = window.offset(of: order[count], from: position, to: limit) {
                count += 1
                position = next
                limit = next + DeclaredCount.reach
            }
            guard count >= 2 else { continue }
            guard count < declared else { return nil }
            self.init(range: statement.range, declared: declared, counted: count, standsBefore: false)
            return
        }
        return nil
    }
}

extension TextWindow {
    /// Where a word ends that begins between two offsets; `nil` where there is none.
    fileprivate func offset(of word: String, from start: Int, to end: Int) -> Int? {
        let word = Array(word.utf8)
        guard let first = word.first else { return nil }
        var index = start
        while index < min(end, bytes.count) {
            if bytes[index] == first, bytes[index...].starts(with: word) { return index + word.count }
            index += 1
        }
        return nil
    }
}
