package import Disclosure
import Findings

// What the examination of an entry looks at besides its file and the tables. A reading of an earlier day, or from
// beside other files, may be kept where all of that is the same.
extension EntryReading {
    /// Whether the files that the head names stand there in the sizes that were read. A file that was missed then may
    /// be there now.
    package func namesSameFiles(_ context: CheckContext) -> Bool {
        guard !findings.contains(where: { $0.rule == Rule.attachmentMissing.rawValue }) else { return false }
        return entry?.attachments.allSatisfy { context.files[$0.file] == $0.size } ?? true
    }

    /// Whether one day is like the other for the entry: only `personal-kept` asks for the day, and whether the notice
    /// has ended by then.
    package func isSame(on day: CivilDate, and other: CivilDate) -> Bool {
        guard day != other, let until = entry?.posting?.period.until else { return true }
        return (until < day) == (until < other)
    }
}
