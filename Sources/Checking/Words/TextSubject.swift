import Reading
import Text

/// The text that is searched: which file, where its body is, and what it is called.
struct TextSubject {
    let file: String
    /// The body's bytes within the file.
    let body: Range<Int>
    /// Empty where there is none.
    let title: String

    init(_ source: EntrySource, title: String) {
        file = source.file
        body = source.body
        self.title = title
    }

    /// Whether it accounts for one stretch of time, as reports do.
    var isReport: Bool { ["报告", "总结", "通报"].contains { holds(title, $0) } }
}
