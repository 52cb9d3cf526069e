import Files
import Publishing
import Synchronization

/// Writes the folder of a part: pages as they come, in one file, and at the end the file that says what
/// they are.
///
/// A folder without that file is no part, so that a build that was killed leaves nothing that could be
/// taken for one.
final class PartWriter: Sendable {
    private let folder: Folder
    private let pages: Mutex<PagesFile>

    /// Bytes that a thread gathers before it writes them.
    private static let batch = 1 << 20

    /// Makes the folder, and empties it where it is of an earlier build.
    init(_ path: String) throws(FileProblem) {
        try Folder.working.makeFolders(path)
        folder = try Folder(path)
        _ = try folder.removeFile(PartFile.name)
        pages = Mutex(PagesFile(file: try folder.create(PartFile.pagesName, existing: .emptied)))
    }

    /// What one thread has rendered and not written yet.
    struct Batch: Sendable {
        fileprivate var bytes: [UInt8] = []
        fileprivate var pages: [PartPage] = []
    }

    /// Takes the page that `render` appends.
    func add(
        key: UInt64, to batch: inout Batch, _ render: (inout [UInt8]) throws(PublishingProblem) -> Void
    )
        throws(PublishingProblem)
    {
        let start = batch.bytes.count
        try render(&batch.bytes)
        let range = start..<batch.bytes.count
        batch.pages.append(
            PartPage(key: key, range: range, hash: ContentHash(batch.bytes.span.extracting(range))))
        if batch.bytes.count >= PartWriter.batch { try flush(&batch) }
    }

    func flush(_ batch: inout Batch) throws(PublishingProblem) {
        try publishing { () throws(FileProblem) in
            try pages.withLock { (pages) throws(FileProblem) in try pages.append(batch) }
        }
        batch.bytes.removeAll(keepingCapacity: true)
        batch.pages.removeAll(keepingCapacity: true)
    }

    /// Ends the part. Gives how many pages it holds.
    func finish(_ part: PartFile) throws(FileProblem) -> Int {
        var part = part
        part.pages = pages.withLock { $0.written }
        try folder.write(PartFile.name, part.encoded())
        return part.pages.count
    }
}

/// Runs operations on files of parts; their problems become problems of publishing.
func publishing<Result>(_ body: () throws(FileProblem) -> Result) throws(PublishingProblem) -> Result {
    do throws(FileProblem) { return try body() } catch { throw .file(error) }
}

private struct PagesFile: ~Copyable {
    private let file: Descriptor
    private var size = 0
    private(set) var written: [PartPage] = []

    init(file: consuming Descriptor) {
        self.file = file
    }

    mutating func append(_ batch: PartWriter.Batch) throws(FileProblem) {
        try file.write(batch.bytes.span)
        for page in batch.pages {
            let range = size + page.range.lowerBound..<size + page.range.upperBound
            written.append(PartPage(key: page.key, range: range, hash: page.hash))
        }
        size += batch.bytes.count
    }
}
