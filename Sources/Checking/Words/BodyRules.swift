import Findings
import Text

/// `text-repeated`, `punctuation`, and of `text-damaged` what only the whole body shows: a second text in it, its own
/// title in a sentence.
func checkBody(_ bytes: [UInt8], of subject: TextSubject, _ collector: inout FindingCollector) {
    let body = BodyClauses(bytes, body: subject.body)
    var slips: [BodySlip] = body.repeatedPassages(in: bytes).map { .repeated($0.later, first: $0.first) }
    slips += body.strayTitles(subject.title, in: bytes).map { .ownTitle($0) }
    slips += body.joinedTexts.map { .otherTitle($0) }
    if body.halfWidthMarks.count >= BodyClauses.halfWidthMarksTold, let first = body.halfWidthMarks.first {
        slips.append(.halfWidth(first..<first + 1, count: body.halfWidthMarks.count))
    }
    guard !slips.isEmpty else { return }
    var lines = LineCounter(bytes)
    for slip in slips.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        slip.report(at: Place(file: subject.file, span: lines.span(of: slip.range, in: bytes)), bytes, &collector)
    }
}

extension BodyClauses {
    /// Fewer are slips of the moment, and nobody reads a note for them.
    fileprivate static let halfWidthMarksTold = 3
    /// In bytes: forty characters word for word are no turn of phrase.
    private static let repetition = 120
    /// In bytes: shorter clauses begin no passage.
    private static let lead = 24
    private static let repetitionsTold = 3

    /// Passages that stood in the body before, each with where.
    fileprivate func repeatedPassages(in bytes: [UInt8]) -> [(later: Range<Int>, first: Range<Int>)] {
        guard clauses.reduce(0, { $0 + $1.range.count }) >= 2 * BodyClauses.repetition else { return [] }
        var first: [UInt64: Int] = [:]
        first.reserveCapacity(min(clauses.count, 256))
        var found: [(later: Range<Int>, first: Range<Int>)] = []
        var number = 0
        while number < clauses.count, found.count < BodyClauses.repetitionsTold {
            let range = clauses[number].range
            guard range.count >= BodyClauses.lead else {
                number += 1
                continue
            }
            let key = BodyClauses.key(bytes, range)
            guard let earlier = first[key] else {
                first[key] = number
                number += 1
                continue
            }
            let count = alike(earlier, number, bytes)
            let passage = clauses[number..<number + count].reduce(0) { $0 + $1.range.count }
            if passage >= BodyClauses.repetition { found.append((range, clauses[earlier].range)) }
            number += max(count, 1)
        }
        return found
    }

    /// How many clauses from one on are word for word those from the other on; they do not overlap.
    private func alike(_ earlier: Int, _ later: Int, _ bytes: [UInt8]) -> Int {
        var count = 0
        while earlier + count < later, later + count < clauses.count,
            bytes[clauses[earlier + count].range].elementsEqual(bytes[clauses[later + count].range])
        {
            count += 1
        }
        return count
    }

    /// The first and the last eight bytes and the length: what is alike by it is compared whole.
    private static func key(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
        let raw = bytes.span.bytes
        func word(_ start: Int) -> UInt64 {
            raw.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        }
        return word(range.lowerBound) &* 0x9E37_79B9_7F4A_7C15 ^ word(range.upperBound - 8) &+ UInt64(range.count)
    }

    /// Sentences that end with the title of the text itself as a clause of its own: 满意度和信任感，政务公开工作总结。
    fileprivate func strayTitles(_ title: String, in bytes: [UInt8]) -> [Range<Int>] {
        guard title.utf8.count >= 18 else { return [] }
        return clauses.filter { clause in
            clause.range.count == title.utf8.count && !clause.isFirst && clause.endsSentence
                && bytes[clause.range].elementsEqual(title.utf8)
        }.map(\.range)
    }

    /// Titles in the middle of the body, with text before and behind them: neither a list of titles nor an annex.
    fileprivate var joinedTexts: [Range<Int>] {
        let numbers = Set(titleLines.map(\.number))
        return titleLines.filter { line in
            line.isBehindSentence && line.number + 1 < lineCount && !numbers.contains(line.number + 1)
        }.map(\.range)
    }
}

private enum BodySlip {
    case repeated(Range<Int>, first: Range<Int>)
    case ownTitle(Range<Int>)
    case otherTitle(Range<Int>)
    case halfWidth(Range<Int>, count: Int)

    var range: Range<Int> {
        switch self {
        case .repeated(let range, _), .ownTitle(let range), .otherTitle(let range), .halfWidth(let range, _): range
        }
    }

    func report(at place: Place, _ bytes: [UInt8], _ collector: inout FindingCollector) {
        let text = String(String(decoding: bytes[range], as: UTF8.self).prefix(20))
        switch self {
        case .repeated(_, let first):
            var lines = LineCounter(bytes)
            let line = lines.span(of: first, in: bytes).line
            collector.report(
                .textRepeated, at: place, zh: "从“\(text)”起的一段，第 \(line) 行已经有过，一字不差",
                en: "the passage from `\(text)` on stands on line \(line) already, word for word",
                mend: Words(zh: "删去重复的，或写出各自的内容", en: "remove one of them, or say what each is about"))
        case .ownTitle:
            collector.report(
                .textDamaged, at: place, zh: "标题“\(text)”混进了句子里", en: "the title `\(text)` has got into a sentence",
                mend: Words(zh: "对照原文，删去多余的部分", en: "compare it with the original, and remove it"))
        case .otherTitle:
            collector.report(
                .textDamaged, at: place, zh: "正文中间另有标题“\(text)”，像是两篇文章连在了一起",
                en: "another title, `\(text)`, stands amid the text: two texts may have run together",
                mend: Words(
                    zh: "一个条目一篇，另一篇另建条目；是附件的，在前面单独写一行“附件”",
                    en: "give each text an entry of its own; before an annex write a line 附件"))
        case .halfWidth(_, let count):
            collector.report(
                .punctuation, at: place, zh: "从这里起，汉字之间有 \(count) 处用了半角标点",
                en: "from here on, \(count) half-width marks stand between Chinese characters",
                mend: Words(zh: "改用全角标点：，；：？！（）", en: "use full-width marks: ，；：？！（）"))
        }
    }
}
