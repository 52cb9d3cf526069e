import Checking
import Disclosure
import Files
import Findings
import Privacy
import Publishing
import Reading
import Text

/// What was found in an attachment.
struct ScannedAttachment: Sendable {
    let path: String
    /// Whether an entry declares that a person has looked through it, which changes what is said of it.
    let isDeclared: Bool
    /// Hash of the content that was looked into; 0 where it could not be read.
    let contentHash: UInt64
    /// Key of the program that made its text, 0 for none; `nil` where the file needs no such program.
    let textKey: UInt64?
    let findings: [Finding]
}

/// The files that go out beside entries and pages, each once however many name it.
struct OutgoingAttachments {
    let paths: [String]
    /// Those that an entry declares a person to have looked through.
    private let declared: Set<String>
    /// Files of the entries and pages that each goes out with.
    private let owners: [String: [String]]

    /// - Parameter shard: the part whose entries' files are meant; `nil` for those of all entries and pages.
    init(_ checked: CheckedSite, only shard: Shard? = nil) {
        var owners: [String: [String]] = [:]
        for (entry, files) in zip(checked.model.entries, checked.attachments) where shard?.takes(entry.file) ?? true {
            for file in files { owners[file, default: []].append(entry.file) }
        }
        for (page, files) in zip(checked.model.pages, checked.pageAttachments) where shard == nil {
            for file in files { owners[file, default: []].append(page.file) }
        }
        self.owners = owners
        paths = owners.keys.sorted()
        declared = Set(checked.model.entries.flatMap(\.attachments).filter { !$0.checked.isEmpty }.map(\.file))
    }

    /// Reads each file and looks into it. Memory holds a file and what was opened of it for each thread.
    ///
    /// A file that the snapshot knows to be unchanged is not opened again, and one with the same content is not
    /// looked into again, on whatever day. One above the site's limit is not read, since another rule refuses it.
    func check(in folder: Folder, snapshot: SourceSnapshot, threads: Int) -> [ScannedAttachment] {
        let files = Dictionary(
            snapshot.opened.listing.files.lazy.filter { $0.kind == .attachment }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        let scanner = Scanner(
            folder: folder, limit: snapshot.opened.site.attachmentLimit, texts: PDFTexts(),
            masking: snapshot.opened.profile.masking)
        let states = parallelForEach(
            count: paths.count, threads: threads, makeState: { _ in Worker() }
        ) { (state: inout Worker, index: Int) in
            let path = paths[index]
            var before = snapshot.scannedBefore[path]
            if before?.isDeclared != declared.contains(path) || !scanner.isCurrent(before) { before = nil }
            if let before, let file = files[path], snapshot.isUnchanged(file) {
                state.scanned.append(before)
            } else {
                state.scanned.append(examine(path, before: before, scanner, &state.buffer))
            }
        }
        return states.flatMap { $0.scanned }
    }

    private struct Worker: Sendable {
        var buffer: [UInt8] = []
        var scanned: [ScannedAttachment] = []
    }

    private struct Scanner: Sendable {
        let folder: Folder
        let limit: Int
        let texts: PDFTexts?
        let masking: MaskingPolicy

        /// Whether the program that made the text of a file is the one that would make it now.
        func isCurrent(_ scanned: ScannedAttachment?) -> Bool { scanned?.textKey ?? textKey == textKey }

        var textKey: UInt64 { texts?.key ?? 0 }
    }

    /// - Parameter before: what was found in the file, if its content is still the same.
    private func examine(
        _ path: String, before: ScannedAttachment?, _ scanner: Scanner, _ buffer: inout [UInt8]
    ) -> ScannedAttachment {
        let isDeclared = declared.contains(path)
        do throws(FileProblem) {
            try scanner.folder.read(path, into: &buffer, limit: scanner.limit)
        } catch {
            let findings = error.reason == .tooLarge ? [] : [unreadable(path, error)]
            return ScannedAttachment(
                path: path, isDeclared: isDeclared, contentHash: 0, textKey: nil, findings: findings)
        }
        let hash = ContentHash(buffer.span).value
        if let before, before.contentHash == hash { return before }
        let isPDF = FileType(of: buffer) == .pdf
        let text = isPDF ? scanner.texts?.text(of: scanner.folder.shown(path)) : nil
        return ScannedAttachment(
            path: path, isDeclared: isDeclared, contentHash: hash, textKey: isPDF ? scanner.textKey : nil,
            findings: checkAttachment(
                buffer, path: path, isDeclared: isDeclared, extractedText: text, masking: scanner.masking))
    }

    private func unreadable(_ path: String, _ error: FileProblem) -> Finding {
        var collector = FindingCollector()
        collector.report(
            .fileUnreadable, at: Place(file: path), zh: "文件读不出来（\(error.reason.words.zh)）",
            en: "the file cannot be read (\(error.reason.words.en))",
            mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
        return collector.findings[0]
    }

    /// Rules that a file has leave to break: those that every entry has which it goes out with.
    func allowed(by rules: [String: Set<String>]) -> [String: Set<String>] {
        owners.mapValues { files in
            files.dropFirst().reduce(rules[files[0]] ?? []) { $0.intersection(rules[$1] ?? []) }
        }
    }
}
