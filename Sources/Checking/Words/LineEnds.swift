import Findings
import Text

/// `line-ends`: lines that end as on Windows or old Macs, and a byte order mark before the text. Either is
/// read as it should be; but every change by another editor then touches each line of the file.
///
/// - Parameter returns: carriage returns in the file.
func reportLineEnds(_ bytes: [UInt8], returns: Int, file: String, to collector: inout FindingCollector) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        collector.report(
            .lineEnds, at: Place(file: file, span: TextSpan(line: 1, column: 1)), zh: markFound.zh, en: markFound.en,
            mend: Words(zh: "另存为 UTF-8（无 BOM）", en: "save it as UTF-8 without a mark"))
    }
    guard returns > 0 else { return }
    collector.report(
        .lineEnds, at: Place(file: file, span: TextSpan(line: 1, column: 1)), zh: "换行用了回车符（CR 或 CRLF）",
        en: "lines end with a carriage return (CR or CRLF)",
        mend: Words(
            zh: "编辑器中把换行改为 LF；用 git 的，在 .gitattributes 中写“* text=auto eol=lf”",
            en: "let the editor end lines with LF; with git, write `* text=auto eol=lf` into .gitattributes"))
}

private let markFound = Words(zh: "文件以字节顺序标记（BOM）开头", en: "the file begins with a byte order mark")

extension Finding {
    /// Whether a finding of `line-ends` is about the byte order mark, and not about the ends of lines. It may go on
    /// with how many other files have one.
    var isOfByteOrderMark: Bool { message.en.utf8.starts(with: markFound.en.utf8) }
}

/// A folder copied from Windows has the same note for each of its files: past a few, the rest are counted.
func gathered(_ findings: [Finding]) -> [Finding] {
    var kept = findings.filter { $0.rule != Rule.lineEnds.rawValue }
    guard kept.count < findings.count else { return findings }
    var notes = findings.filter { $0.rule == Rule.lineEnds.rawValue }[...]
    while let first = notes.first {
        let same = notes.filter { $0.message == first.message }
        notes = notes.filter { $0.message != first.message }[...]
        if same.count > toldAtMost {
            kept.append(first.saying(ofOthers: same.count - 1))
        } else {
            kept += same
        }
    }
    return kept
}

/// Notes about line ends that are told file by file.
private let toldAtMost = 5

extension Finding {
    fileprivate func saying(ofOthers count: Int) -> Finding {
        Finding(
            rule: rule, severity: severity, place: place,
            message: Words(zh: "\(message.zh)；另有 \(count) 个文件同样", en: "\(message.en); so do \(count) other files"),
            remedy: remedy)
    }
}
