import Disclosure
import Findings
import Text

/// `words`, `placeholder` and `days-claimed`: one pass over a whole file, head and body.
///
/// - Parameter bytes: valid UTF-8.
func checkText(
    _ bytes: [UInt8], file: String, words: WordList, calendar: WorkCalendar, _ collector: inout FindingCollector
) {
    let window = TextWindow(bytes: bytes)
    var slips: [TextSlip] = []
    words.matcher.forEachMatch(in: bytes.span) { match, range in
        guard slips.count < TextSlip.limit else { return }
        if let slip = TextSlip(words.meaning(of: match), at: range, in: window) { slips.append(slip) }
    }
    guard !slips.isEmpty else { return }
    // Of slips that overlap, the one that begins first counts, and of those the longest.
    slips.sort { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    var counter = LineCounter(bytes)
    var told = 0
    for slip in slips where slip.range.lowerBound >= told {
        told = slip.range.upperBound
        slip.report(
            at: Place(file: file, span: counter.span(of: slip.range, in: bytes)), window, calendar, &collector)
    }
}

/// Something in a text that is worth telling.
private struct TextSlip {
    /// Slips of one file that are looked for: past them, the file is beyond mending line by line.
    static let limit = 200

    let range: Range<Int>
    private let kind: Kind

    private enum Kind {
        case word(WrongWord)
        case placeholder
        case days(ClaimedDays)
    }

    /// `nil` where a closer look finds nothing wrong.
    init?(_ meaning: WordList.Meaning, at match: Range<Int>, in window: TextWindow) {
        switch meaning {
        case .word(let word): (range, kind) = (match, .word(word))
        case .placeholder(let sign):
            guard let extent = sign.extent(at: match, in: window) else { return nil }
            (range, kind) = (extent, .placeholder)
        case .days:
            guard let claim = ClaimedDays(at: match, in: window) else { return nil }
            (range, kind) = (claim.range, .days(claim))
        }
    }

    func report(
        at place: Place, _ window: TextWindow, _ calendar: WorkCalendar, _ collector: inout FindingCollector
    ) {
        switch kind {
        case .word(let word):
            collector.add([
                Finding(
                    rule: Rule.words.rawValue, severity: word.severity, place: place,
                    message: Words(zh: "错字：“\(word.wrong)”", en: "wrong word: `\(word.wrong)`"),
                    remedy: word.right.isEmpty
                        ? nil : Words(zh: "改为“\(word.right)”", en: "write `\(word.right)`"))
            ])
        case .placeholder:
            let text = window.text(range).prefix(30)
            collector.report(
                .placeholder, at: place, zh: "“\(text)”处还没有填写", en: "`\(text)` was never filled in",
                mend: Words(zh: "填上实际内容，或删去", en: "fill it in, or remove it"))
        case .days(let claim): claim.check(at: place, calendar, &collector)
        }
    }
}
