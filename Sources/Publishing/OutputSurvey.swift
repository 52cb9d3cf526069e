import Files
import Synchronization
import Text

/// What an output folder holds, looked at in one walk: which files stand as the last build left them, and which no
/// build made.
///
/// Reads only, and takes no lock, so it may be made while sources are still being read. It holds for the manifest that
/// it began with: a publisher that meets another one takes no notice of it.
package struct OutputSurvey: Sendable {
    /// Of the manifest that was read.
    let fingerprint: ContentHash
    /// In the order of the manifest.
    let records: [FileRecord]
    /// For each record, whether its file has the size, time and inode that are noted.
    let isUntouched: [Bool]
    /// Files of others, sorted by the bytes of their paths.
    let foreign: [String]

    /// Looks at the folder at `root`; `nil` where no build has left a whole manifest there.
    package init?(of root: String) {
        guard let surveying = OutputSurveying(of: root) else { return nil }
        surveying.takePart()
        self = surveying.survey
    }

    fileprivate init(_ fingerprint: ContentHash, _ records: [FileRecord], _ found: [SurveyedFolder.Found]) {
        var isUntouched = Array(repeating: false, count: records.count)
        for number in found.lazy.flatMap(\.untouched) { isUntouched[number] = true }
        (self.fingerprint, self.records, self.isUntouched) = (fingerprint, records, isUntouched)
        foreign = found.flatMap(\.foreign).sorted(by: precedesBytewise)
    }

    /// Whether all is as the last build left it.
    package var isWhole: Bool { isUntouched.allSatisfy(\.self) }
}

/// A survey that is being made, by as many threads as take part in it.
package final class OutputSurveying: Sendable {
    private let folder: Folder
    private let fingerprint: ContentHash
    private let records: [FileRecord]
    /// That with the most files first, so that nobody is left alone with it at the end.
    private let folders: [SurveyedFolder]
    private let known: Set<String>
    private let next = Atomic<Int>(0)
    private let found = Mutex<[SurveyedFolder.Found]>([])

    /// Reads the manifest; `nil` where no build has left a whole one.
    package init?(of root: String) {
        guard let folder = try? Folder(root), let bytes = try? folder.read(Publisher.manifestPath),
            let manifest = Manifest(bytes)
        else { return nil }
        self.folder = folder
        fingerprint = Manifest.fingerprint(of: bytes)
        records = manifest.records
        let folders = SurveyedFolder.all(of: records)
        known = Set(folders.map(\.path))
        self.folders = folders.sorted { $0.files.count > $1.files.count }
    }

    /// Looks at folders until none is left that nobody has begun with.
    package func takePart() {
        while true {
            let number = next.add(1, ordering: .relaxed).oldValue
            guard number < folders.count else { return }
            let one = look(at: folders[number])
            found.withLock { $0.append(one) }
        }
    }

    /// What was found. To be asked once all who take part have come back.
    package var survey: OutputSurvey { OutputSurvey(fingerprint, records, found.withLock { $0 }) }

    private func look(at surveyed: SurveyedFolder) -> SurveyedFolder.Found {
        var found = surveyed.survey(in: folder, records)
        // Folders of others may hold files of others.
        for path in found.folders where !known.contains(path) && path != OutputPath.reserved {
            let inside = (try? folder.paths(under: path, where: { $0.kind != .directory })) ?? []
            found.foreign += inside.map { path + "/" + $0.path }
        }
        return found
    }
}

/// A folder that the manifest names files in, or that stands above one.
private struct SurveyedFolder: Sendable {
    /// Empty for the output folder itself.
    let path: String
    /// Numbers of the records of its files.
    var files: [Int] = []

    struct Found: Sendable {
        var untouched: [Int] = []
        var foreign: [String] = []
        var folders: [String] = []
    }

    static func all(of records: [FileRecord]) -> [SurveyedFolder] {
        var folders = [SurveyedFolder(path: "")]
        var numbers = [ExactText(""): 0]
        func number(of path: String) -> Int {
            if let number = numbers[ExactText(path)] { return number }
            if let parent = parentFolder(of: path) { _ = number(of: parent) }
            folders.append(SurveyedFolder(path: path))
            numbers[ExactText(path)] = folders.count - 1
            return folders.count - 1
        }
        // Records of one folder follow one another, as a rule.
        var last = 0
        for (index, record) in records.enumerated() {
            if !record.path.isDirectlyIn(folders[last].path) { last = number(of: parentFolder(of: record.path) ?? "") }
            folders[last].files.append(index)
        }
        return folders
    }

    func survey(in root: Folder, _ records: [FileRecord]) -> Found {
        var found = Found()
        let names = FileNames(files, in: records, from: path.isEmpty ? 0 : path.utf8.count + 1)
        // A folder that is gone has no file that stands.
        try? root.forEachStatus(in: path) { name, status in
            if let number = names.record(named: name) {
                if status.kind == .file, records[number].signature == FileSignature(status) {
                    found.untouched.append(number)
                }
                return
            }
            let text =
                (path.isEmpty ? "" : path + "/") + name.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
            if status.kind == .directory { found.folders.append(text) } else { found.foreign.append(text) }
        }
        return found
    }
}

/// Looks up records of one folder by the names of their files, as bytes.
private struct FileNames {
    private let records: [FileRecord]
    /// Where names begin in the paths.
    private let start: Int
    private var slots: NumberSlots

    init(_ files: [Int], in records: [FileRecord], from start: Int) {
        self.records = records
        self.start = start
        slots = NumberSlots(capacity: files.count)
        for number in files {
            let path = records[number].path.utf8Span.span
            slots.insert(number, ContentHash(path.extracting(min(start, path.count)..<path.count)).value)
        }
    }

    func record(named name: Span<UInt8>) -> Int? {
        slots.number(ContentHash(name).value) { isNamed(name, $0) }
    }

    private func isNamed(_ name: Span<UInt8>, _ number: Int) -> Bool {
        let path = records[number].path.utf8Span.span
        return path.count == start + name.count && isEqualBytewise(path.extracting(start..<path.count), name)
    }
}

extension String {
    /// Whether a path stands right in a folder, not in one below it.
    func isDirectlyIn(_ folder: String) -> Bool {
        let (path, folder) = (utf8Span.span, folder.utf8Span.span)
        let start = folder.count == 0 ? 0 : folder.count + 1
        guard path.count > start, start == 0 || path[start - 1] == UInt8(ascii: "/") else { return false }
        for index in folder.indices where path[index] != folder[index] { return false }
        return path.firstOffset(of: UInt8(ascii: "/"), from: start) == nil
    }
}
