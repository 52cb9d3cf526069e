import Checking
import Disclosure
import Files
import Findings
import Publishing
import Reading
import Text

/// What was found in an attachment.
struct ScannedAttachment: Sendable {
    let path: String
    /// Whether an entry declares that a person has looked through it, which changes what is said of it.
    let isDeclared: Bool
    /// Of the bytes that were looked into; 0 where they could not be read.
    let contentHash: UInt64
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
    /// A file that the snapshot knows to be unchanged is not opened again. One above the site's limit is
    /// not read, since another rule refuses it.
    func check(in folder: Folder, snapshot: SourceSnapshot, threads: Int) -> [ScannedAttachment] {
        let files = Dictionary(
            snapshot.opened.listing.files.lazy.filter { $0.kind == .attachment }.map { ($0.path, $0) },
            uniquingKeysWith: { first, _ in first })
        let limit = snapshot.opened.site.attachmentLimit
        let states = parallelForEach(
            count: paths.count, threads: threads, makeState: { _ in Worker() }
        ) { (state: inout Worker, index: Int) in
            let path = paths[index]
            if let before = snapshot.record?.attachments[path], before.isDeclared == declared.contains(path),
                let file = files[path], snapshot.isUnchanged(file)
            {
                state.scanned.append(before)
            } else {
                examine(path, in: folder, limit: limit, &state)
            }
        }
        return states.flatMap { $0.scanned }
    }

    private struct Worker: Sendable {
        var buffer: [UInt8] = []
        var scanned: [ScannedAttachment] = []
    }

    private func examine(_ path: String, in folder: Folder, limit: Int, _ worker: inout Worker) {
        let isDeclared = declared.contains(path)
        var findings: [Finding] = []
        var hash: UInt64 = 0
        do throws(FileProblem) {
            try folder.read(path, into: &worker.buffer, limit: limit)
            hash = ContentHash(worker.buffer.span).value
            findings = checkAttachment(worker.buffer, path: path, isDeclared: isDeclared)
        } catch {
            if error.reason != .tooLarge { findings = [unreadable(path, error)] }
        }
        worker.scanned.append(
            ScannedAttachment(path: path, isDeclared: isDeclared, contentHash: hash, findings: findings))
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
