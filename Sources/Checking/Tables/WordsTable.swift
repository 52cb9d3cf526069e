import Findings
import Text

private let wordColumns = [
    TableColumn("错误", "wrong", needed: true), TableColumn("正确", "right"), TableColumn("级别", "severity"),
]

/// Reads `words.csv`: wrong words of the site's own, over the built-in ones.
///
/// - Parameters:
///   - names: names that must not be written with one character wrong.
///   - known: names that are right however near to one of those.
package func readWords(
    _ bytes: [UInt8], file: String, names: [String] = [], known: [String] = [], collector: inout FindingCollector
) -> WordList {
    var added: [WrongWord] = []
    var dropped: Set<String> = []
    for row in tableRows(bytes, file: file, columns: wordColumns, collector: &collector) {
        let wrong = row["wrong"]
        guard !wrong.isEmpty, wrong != row["right"], wrong.utf8.count <= 300 else {
            collector.report(
                .valueMalformed, at: row.place(of: "wrong"), zh: "“\(wrong.prefix(20))”不能作为错字登记",
                en: "`\(wrong.prefix(20))` is no wrong word",
                mend: Words(
                    zh: "写明错字，与正确写法不同，不超过 100 字",
                    en: "write the wrong word, unlike the right one, of at most 100 characters"))
            continue
        }
        switch row["severity"] {
        case "", "error", "错误": added.append(WrongWord(wrong, right: row["right"]))
        case "warning", "警告": added.append(WrongWord(wrong, right: row["right"], severity: .warning))
        case "note", "提示": added.append(WrongWord(wrong, right: row["right"], severity: .note))
        case "off", "关闭": dropped.insert(wrong)
        default:
            collector.report(
                .valueMalformed, at: row.place(of: "severity"), zh: "级别可写 error、warning、note、off",
                en: "write error, warning, note or off")
        }
    }
    reportExcess(of: added, file: file, to: &collector)
    return WordList(adding: added, dropping: dropped, names: names, known: known)
}

/// A list past what the search can hold would be searched for in part only.
private func reportExcess(of words: [WrongWord], file: String, to collector: inout FindingCollector) {
    let bytes = words.reduce(0) { $0 + $1.wrong.utf8.count }
    guard bytes > WordMatcher.stateLimit / 2 else { return }
    collector.report(
        .valueMalformed, at: Place(file: file), zh: "错字表太长：错字共 \(bytes / 3) 字左右，至多 \(WordMatcher.stateLimit / 6) 字",
        en: "the list is too long: \(bytes) bytes of wrong words, at most \(WordMatcher.stateLimit / 2)",
        mend: Words(zh: "删去不常见的错字", en: "remove rare words"))
}
