/// How something that was left to be filled in begins, and what has to stand around it.
enum PlaceholderSign: Sendable {
    /// XX, xx or ××: one byte sequence repeated.
    case crosses(String)
    /// 20xx, 201x, 20**.
    case unfinishedYear
    /// TODO and the like: ASCII words.
    case reminder(String)
    /// 待补, 待填: nothing else around them.
    case pending(String)
    /// An opening bracket whose inside is empty, before the number of a document.
    case emptyBrackets(open: String, close: String)
    /// 年 without its number.
    case yearWithoutNumber
    /// 月 or 日 without its number: 每年的月31日, 3月日前.
    case monthWithoutNumber(String)
    /// Two or more underscores in place of a number.
    case underscores
    /// Stars in place of a number: **年, *个, *州.
    case stars(String)
    /// AA市.
    case letters

    static let all: [PlaceholderSign] =
        ["XX", "xx", "××", "ＸＸ"].map { .crosses($0) } + [.unfinishedYear]
        + ["TODO", "FIXME", "TBD", "Lorem ipsum", "lorem ipsum"].map { .reminder($0) }
        + ["待补", "待填", "此处填写", "此处插入"].map { .pending($0) }
        + [("〔", "〕"), ("[", "]"), ("［", "］"), ("(", ")"), ("（", "）")].map { .emptyBrackets(open: $0, close: $1) }
        + [.yearWithoutNumber, .underscores, .letters]
        + ["年的月", "年月", "月日"].map { .monthWithoutNumber($0) } + ["**年", "*个", "*州"].map { .stars($0) }

    /// What is searched for.
    var text: String {
        switch self {
        case .crosses(let text), .reminder(let text), .pending(let text), .monthWithoutNumber(let text),
            .stars(let text):
            text
        case .emptyBrackets(let open, _): open
        case .unfinishedYear: "20"
        case .yearWithoutNumber: "年"
        case .underscores: "__"
        case .letters: "AA"
        }
    }

    /// The whole of what was left in, where the sign at `range` is one.
    func extent(at range: Range<Int>, in window: TextWindow) -> Range<Int>? {
        switch self {
        case .crosses(let pair): crosses(pair, range, window)
        case .unfinishedYear: unfinishedYear(range, window)
        case .reminder:
            isLetterOrDigit(window.before(range.lowerBound)) || isLetterOrDigit(window.after(range.upperBound))
                ? nil : range
        case .pending(let text): pending(text, range, window)
        case .emptyBrackets(let open, let close): emptyBrackets(open, close, range, window)
        case .yearWithoutNumber: yearWithoutNumber(range, window)
        case .monthWithoutNumber(let text): monthWithoutNumber(text, range, window)
        case .underscores: underscores(range, window)
        case .stars(let text): stars(text, range, window)
        case .letters: letters(range, window)
        }
    }
}

extension PlaceholderSign {
    /// What crosses before it stand for a number or a name of.
    private static let measures = "年月日时个元号届期份项件条户亩次%％"
    /// What crosses at the beginning of a word may stand before.
    private static let places = "省市州县区镇乡街局厅"

    private func crosses(_ pair: String, _ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let one = Array(pair.utf8.prefix(pair.utf8.count / 2))
        let before = window.before(range.lowerBound)
        guard !window.has(String(decoding: one, as: UTF8.self), at: range.lowerBound - one.count) else { return nil }
        var end = range.upperBound
        while window.has(String(decoding: one, as: UTF8.self), at: end) { end += one.count }
        let after = window.after(end)
        let count = (end - range.lowerBound) / one.count
        // Parts of codes, addresses and English words; and stars by another name: 138××××1234.
        guard !isLetterOrDigit(before), !isLetterOrDigit(after) else { return nil }
        if let before, "/._-=&?@#:+".unicodeScalars.contains(before), before.isASCII { return nil }
        if let after, "/._-=&@".unicodeScalars.contains(after) { return nil }
        guard isHan(before) else { return range.lowerBound..<end }
        // 张×× is a masked name.
        let stands =
            after.map { (PlaceholderSign.measures + PlaceholderSign.places).unicodeScalars.contains($0) } ?? false
        return stands || count > 4 ? range.lowerBound..<end : nil
    }

    private func unfinishedYear(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.before(range.lowerBound)
        guard !isLetterOrDigit(before), before.map({ !"/._-=&".unicodeScalars.contains($0) }) ?? true else {
            return nil
        }
        var scalars: [Unicode.Scalar] = []
        var end = range.upperBound
        // `\*` is how Markdown writes a star.
        while scalars.count < 2, let scalar = window.after(end) {
            end += UTF8.width(scalar)
            if scalar == "\\" { continue }
            guard isDigit(scalar) || "xX×*＊".unicodeScalars.contains(scalar) else { return nil }
            scalars.append(scalar)
        }
        guard scalars.count == 2, let last = scalars.last, !isDigit(last) else { return nil }
        let after = window.after(end)
        if "*＊".unicodeScalars.contains(last) {
            guard let after, "年〕届级".unicodeScalars.contains(after) else { return nil }
        } else if let after, "xX×".unicodeScalars.contains(after) || (isLetterOrDigit(after) && !isDigit(after)) {
            return nil
        }
        return range.lowerBound..<end
    }

    /// 待补充材料 is work to be done; （待补充） is a hole.
    private func pending(_ text: String, _ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        guard !isHan(window.before(range.lowerBound)) else { return nil }
        guard text.hasPrefix("待") else { return range }
        var end = range.upperBound
        if let after = window.after(end), "充全录写入".unicodeScalars.contains(after) { end += UTF8.width(after) }
        return isHan(window.after(end)) ? nil : range.lowerBound..<end
    }

    private func emptyBrackets(
        _ open: String, _ close: String, _ range: Range<Int>, _ window: TextWindow
    ) -> Range<Int>? {
        var end = range.upperBound
        while let scalar = window.after(end), scalar == " " || scalar == "\u{3000}" { end += UTF8.width(scalar) }
        guard window.has(close, at: end) else { return nil }
        end += close.utf8.count
        // Only these brackets are for years alone; others are also left empty on purpose.
        if open == "〔" { return range.lowerBound..<end }
        let digits = window.end(of: Array("0123456789".utf8), from: end)
        return isHan(window.before(range.lowerBound)) && digits > end && window.has("号", at: digits)
            ? range.lowerBound..<end : nil
    }

    private func yearWithoutNumber(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.before(range.lowerBound)
        let isSentenceStart = before.map { "。；;！!？?：:　 ".unicodeScalars.contains($0) } ?? true
        guard let after = window.after(range.upperBound) else { return nil }
        if isSentenceStart, ",，".unicodeScalars.contains(after) { return range }
        guard isDigit(after), isSentenceStart || before.map({ "自从至到于在截".unicodeScalars.contains($0) }) ?? false else {
            return nil
        }
        let digits = window.end(of: Array("0123456789".utf8), from: range.upperBound)
        return window.has("月", at: digits) ? range : nil
    }

    private func monthWithoutNumber(_ text: String, _ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        if text == "月日" {
            guard isDigit(window.before(range.lowerBound)), !window.has("均", at: range.upperBound) else { return nil }
            return range
        }
        let digits = window.end(of: Array("0123456789".utf8), from: range.upperBound)
        return digits > range.upperBound && window.has("日", at: digits) ? range : nil
    }

    /// ____年__月__日 in a form is to be filled in by hand, and __bold__ is markup; a lone one was forgotten.
    private func underscores(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.before(range.lowerBound)
        guard before != "_" else { return nil }
        let end = window.end(of: [UInt8(ascii: "_")], from: range.upperBound)
        guard let after = window.after(end), "年月日个人元项次!！，。".unicodeScalars.contains(after) else { return nil }
        return window.lineHolds(UInt8(ascii: "_"), outside: range.lowerBound..<end) ? nil : range.lowerBound..<end
    }

    /// Stars that Markdown does not take for its own: no other star on their line.
    private func stars(_ text: String, _ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        let before = window.before(range.lowerBound)
        // 欧阳*个 is a masked name; a star after a blank or at the beginning is a list.
        guard !isHan(before) || text == "**年", before != "*", before != nil || text == "**年" else { return nil }
        return window.lineHolds(UInt8(ascii: "*"), outside: range) ? nil : range
    }

    /// AA级 is a grade; AA市 is a town without its name.
    private func letters(_ range: Range<Int>, _ window: TextWindow) -> Range<Int>? {
        guard !isLetterOrDigit(window.before(range.lowerBound)), let after = window.after(range.upperBound),
            "省市州县区镇乡局".unicodeScalars.contains(after)
        else { return nil }
        return range
    }
}
