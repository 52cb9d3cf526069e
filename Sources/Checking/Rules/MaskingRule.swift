import Findings
import Privacy
import Text

/// `masking-differs`: two entries show different parts of one number, which together give more of it than
/// either. One number means: the same name before it, and no digit that contradicts.
func checkMasking(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    var seen: [String: [(file: String, number: MaskedNumber)]] = [:]
    for reading in readings.sorted(by: { precedesBytewise($0.file, $1.file) }) {
        for number in reading.maskedNumbers {
            let earlier = seen[number.label] ?? []
            if let other = earlier.first(where: { $0.file != reading.file && number.showsOtherParts(than: $0.number) })
            {
                report(number, in: reading.file, other, &collector)
            } else if earlier.count < differentFormsKept, !earlier.contains(where: { isAlike($0.number, number) }) {
                seen[number.label, default: []].append((reading.file, number))
            }
        }
    }
}

/// Forms of the numbers of people of one name; more would only be people who share a common name.
private let differentFormsKept = 8

private func isAlike(_ left: MaskedNumber, _ right: MaskedNumber) -> Bool {
    left.prefix == right.prefix && left.suffix == right.suffix && left.length == right.length
}

private func report(
    _ number: MaskedNumber, in file: String, _ other: (file: String, number: MaskedNumber),
    _ collector: inout FindingCollector
) {
    let (here, there) = (number.shownParts, other.number.shownParts)
    let elsewhere = "\(other.file):\(other.number.span.line)"
    collector.report(
        .maskingDiffers, at: Place(file: file, span: number.span),
        zh: "“\(number.label)”的号码在这里露出\(here.zh)，在 \(elsewhere) 露出\(there.zh)，拼起来会露出更多",
        en: "the number of “\(number.label)” shows \(here.en) here and \(there.en) in \(elsewhere): together more",
        mend: Words(zh: "全站用同一种遮盖方式", en: "mask it the same way everywhere"))
}

extension MaskedNumber {
    var shownParts: Words { Checking.shownParts(first: prefix.count, last: suffix.count) }
}

/// So many digits at either end, in words.
func shownParts(first: Int, last: Int) -> Words {
    switch (first, last) {
    case (_, 0): Words(zh: "前 \(first) 位", en: "the first \(first)")
    case (0, _): Words(zh: "后 \(last) 位", en: "the last \(last)")
    default: Words(zh: "前 \(first) 位、后 \(last) 位", en: "the first \(first) and last \(last)")
    }
}
