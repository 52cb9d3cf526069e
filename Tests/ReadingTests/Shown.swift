import Findings
import Reading
import Text

/// A finding in a line for each language: `2:5+3 rule: message / remedy`.
func shown(_ finding: Finding) -> [String] {
    let span = finding.place.span
    let place = "\(span.line):\(span.column)+\(span.length) \(finding.rule): "
    return [
        place + finding.message.zh + " / " + (finding.remedy?.zh ?? "–"),
        place + finding.message.en + " / " + (finding.remedy?.en ?? "–"),
    ]
}

func source(_ text: String) -> EntrySource { EntrySource(file: "a.md", bytes: Array(text.utf8)) }

/// The body of a file that was taken apart.
func body(of text: String) -> String {
    String(decoding: Array(text.utf8)[source(text).body], as: UTF8.self)
}
