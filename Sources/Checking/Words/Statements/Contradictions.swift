import Findings
import Text

/// `contradiction`: what a text states in one place and otherwise in another. Of two statements the later is told,
/// once, against the earliest that it does not agree with.
///
/// - Parameter statements: those of one text, at most `Statement.limit`.
func checkContradictions(
    _ statements: [Statement], in bytes: [UInt8], of subject: TextSubject, _ collector: inout FindingCollector
) {
    guard !statements.isEmpty else { return }
    let sorted = statements.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let found = sorted.indices.flatMap { later in
        let earlier = (0..<later).first { sorted[$0].contradicts(sorted[later], isReport: subject.isReport) }
        return (sorted[later].contradictsItself ? [Contradiction(earlier: later, later: later)] : [])
            + (earlier.map { [Contradiction(earlier: $0, later: later)] } ?? [])
    }
    guard !found.isEmpty else { return }
    var counter = LineCounter(bytes)
    let spans = sorted.map { counter.span(of: $0.range, in: bytes) }
    for pair in found {
        let (earlier, later) = (sorted[pair.earlier], sorted[pair.later])
        let line = spans[pair.earlier].line
        let isSame = line == spans[pair.later].line
        let (message, remedy) = later.words(
            against: earlier,
            on: isSame ? Words(zh: "同一行", en: "on the same line") : Words(zh: "第 \(line) 行", en: "on line \(line)"),
            texts: TextWindow(bytes: bytes))
        collector.report(
            .contradiction, at: Place(file: subject.file, span: spans[pair.later]), zh: message.zh, en: message.en,
            mend: remedy)
    }
}

/// Two statements by their numbers, or one that contradicts itself.
private struct Contradiction {
    let earlier: Int
    let later: Int
}

extension Statement {
    fileprivate var contradictsItself: Bool {
        if case .total(_, _, _, let isForeign) = kind { isForeign } else { false }
    }

    /// - Parameter isReport: the text is a report, whose figures are all of one time.
    fileprivate func contradicts(_ other: Statement, isReport: Bool) -> Bool {
        switch (kind, other.kind) {
        case (.total(let one, let part, let year?, _), .total(let two, let otherPart, let otherYear?, _)):
            one != two && part == otherPart && year == otherYear
        case (.limit(let one, let isWorking, let event), .limit(let two, let otherIsWorking, let otherEvent)):
            one == two && isWorking != otherIsWorking && event == otherEvent
        case (.cutOff(let year, let month), .cutOff(let otherYear, let otherMonth)):
            isReport && year == otherYear && month != otherMonth
        case (.period(let year), .year(let other)), (.year(let other), .period(let year)): isReport && year != other
        case (.ahead(let one, let article), .ahead(let two, let otherArticle)): one == two && article != otherArticle
        case (.numbered(let one, let name), .numbered(let two, let other)): one != two && name == other
        case (.title(let one), .title(let two)): doubledPiece(of: one, two) != nil
        default: false
        }
    }
}

/// What one title has twice and the other once: 政府 of 人民政府公报 and 人民政府政府公报. `nil` where they differ in
/// another way, as titles of different documents do.
func doubledPiece(of one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    let size = long.count - short.count
    guard (1...4).contains(size) else { return nil }
    let same = zip(short, long).prefix { $0 == $1 }.count
    guard same >= size, long[(same + size)...].elementsEqual(short[same...]) else { return nil }
    let piece = Array(long[same..<same + size])
    return long[same - size..<same].elementsEqual(piece) ? piece : nil
}
