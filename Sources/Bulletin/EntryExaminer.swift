import Checking
import Disclosure
import Files
import Findings
import Markdown
import Publishing
import Reading
import Text

/// An entry as it was found, and the form in which the next build may reuse it.
struct FoundEntry: Sendable {
    let reading: EntryReading
    /// `nil` where the file could not be read, or nothing is built.
    let stored: StoredReading?
    /// Where the HTML of its body waits on the shelf; `nil` where it is in memory, or rendered again when it is wanted.
    var shelved: Range<Int>?
}

/// Readings that a build with the same tables left.
struct KnownReadings: Sendable {
    let entries: PathTable<StoredReading>
    /// The day on which they were made.
    let day: CivilDate
    /// Whether the same files stood beside entries, of the same sizes.
    let filesAreSame: Bool

    /// `nil` where the record has other tables.
    init?(_ record: BuildRecord, beside tables: LoadedTables) {
        guard record.contextKey == tables.contextKey else { return nil }
        entries = record.entries
        day = record.day
        filesAreSame = record.filesKey == tables.filesKey
    }

    /// Whether the entry, examined now, would be read the same.
    func hold(for reading: EntryReading, _ context: CheckContext) -> Bool {
        (filesAreSame || reading.namesSameFiles(context)) && reading.isSame(on: day, and: context.date)
    }
}

/// Reads and examines one file after another; shared by all threads.
struct EntryExaminer: Sendable {
    let folder: Folder
    /// Text of files that is not written yet.
    let unsaved: [String: [UInt8]]
    let snapshot: SourceSnapshot
    let context: CheckContext
    let defaults: FolderDefaults
    /// Readings of the last build; `nil` where it had other tables or defaults.
    let known: KnownReadings?
    /// Whether readings are stored for the record of a build.
    let stores: Bool
    /// Where the HTML of bodies waits for pages; `nil` where no pages are made.
    let shelf: BodyShelf?

    init(
        folder: Folder, unsaved: [String: [UInt8]], snapshot: SourceSnapshot, context: CheckContext,
        defaults: FolderDefaults, known: KnownReadings?, stores: Bool = true, shelf: BodyShelf?
    ) {
        self.folder = folder
        self.unsaved = unsaved
        self.snapshot = snapshot
        self.context = context
        self.defaults = defaults
        self.known = known
        self.stores = stores
        self.shelf = shelf
    }

    func examine(_ file: SourceFile) -> FoundEntry {
        let stored = known?.entries[file.path]
        if snapshot.isUnchanged(file), let found = reuse(stored, file.path) { return found }
        var collector = FindingCollector()
        guard let bytes = unsaved[file.path] ?? readBytes(of: file, in: folder, &collector) else {
            let reading = EntryReading(unreadable: file.path, findings: collector.findings)
            return FoundEntry(reading: reading, stored: nil)
        }
        let hash = ContentHash(bytes.span).value
        if stored?.contentHash == hash, let found = reuse(stored, file.path) { return found }
        let reading = EntryReading(
            source: EntrySource(file: file.path, bytes: bytes), bytes: bytes, defaults: defaults.above(file.path),
            context: context, options: bodyOptions)
        let made = stores ? StoredReading(reading, contentHash: hash) : nil
        guard let shelf else { return FoundEntry(reading: reading.withoutHTML, stored: made) }
        let html = reading.body.html
        if shelf.keeps(html) { return FoundEntry(reading: reading, stored: made) }
        return FoundEntry(reading: reading.withoutHTML, stored: made, shelved: shelf.put(html))
    }

    private func reuse(_ stored: StoredReading?, _ path: String) -> FoundEntry? {
        guard let known, let stored,
            let reading = stored.reading(RecordTables(noticeRules: context.noticeRules), of: path),
            known.hold(for: reading, context)
        else { return nil }
        return FoundEntry(reading: reading, stored: stored)
    }
}

/// The bytes of a file, or a finding that says why it cannot be read.
func readBytes(of file: SourceFile, in folder: Folder, _ collector: inout FindingCollector) -> [UInt8]? {
    do {
        return try folder.read(file.path)
    } catch {
        collector.report(
            .fileUnreadable, at: Place(file: file.path), zh: "文件读不出来（\(error.reason.words.zh)）",
            en: "the file cannot be read (\(error.reason.words.en))",
            mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
        return nil
    }
}

/// Heads of `_defaults.yaml` by folder, with a final `/`.
struct FolderDefaults: Sendable {
    let heads: [String: [HeadField]]

    /// Those of the folders above a file, the nearest last.
    func above(_ file: String) -> [[HeadField]] {
        guard !heads.isEmpty else { return [] }
        var found: [[HeadField]] = []
        for index in file.utf8.indices where file.utf8[index] == UInt8(ascii: "/") {
            if let head = heads[String(file[...index])] { found.append(head) }
        }
        return found
    }
}

/// Files that are not UTF-8 are refused before their text is looked at.
let bodyOptions: MarkdownOptions = {
    var options = MarkdownOptions()
    options.isKnownUTF8 = true
    return options
}()
