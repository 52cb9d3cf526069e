import Disclosure
import Findings
import Text

/// `words`, `placeholder`, `days-claimed` and every other rule that looks for certain characters in a text:
/// one pass over a whole file, head and body; and those that look at the body as a whole.
///
/// - Parameter bytes: valid UTF-8.
func checkText(
    _ bytes: [UInt8], of subject: TextSubject, words: WordList, calendar: WorkCalendar,
    _ collector: inout FindingCollector
) {
    checkBody(bytes, of: subject, &collector)
    let window = TextWindow(bytes: bytes)
    var slips: [TextSlip] = []
    var statements: [Statement] = []
    var returns = 0
    words.matcher.forEachMatch(in: bytes.span) { match, range in
        let meaning = words.meaning(of: match)
        if case .character(.carriageReturn) = meaning { returns += 1 }
        if case .statement(let sign) = meaning, statements.count < Statement.limit,
            let statement = Statement(sign, at: range, in: window)
        {
            statements.append(statement)
        }
        guard slips.count < TextSlip.limit else { return }
        if let slip = TextSlip(meaning, at: range, in: window, words) { slips.append(slip) }
    }
    reportLineEnds(bytes, returns: returns, file: subject.file, to: &collector)
    checkContradictions(statements, in: bytes, of: subject, &collector)
    guard !slips.isEmpty else { return }
    // Of slips that overlap, the one that begins first counts, of those the longest, and of those the one
    // that says most.
    slips.sort {
        ($0.range.lowerBound, -$0.range.count, $0.rank) < ($1.range.lowerBound, -$1.range.count, $1.rank)
    }
    var counter = LineCounter(bytes)
    var told = 0
    for slip in slips where slip.range.lowerBound >= told {
        told = slip.range.upperBound
        slip.report(
            at: Place(file: subject.file, span: counter.span(of: slip.range, in: bytes)), window, calendar, &collector)
    }
}
