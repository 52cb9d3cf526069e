import Disclosure
import Files
import Publishing
import Text

/// All parts of a site, which belong together: each of them once, made by this program from the same
/// entries for the same day.
struct PartSet: Sendable {
    /// In the order of their numbers.
    let parts: [OpenPart]

    var date: CivilDate { parts[0].file.head.date }
}

/// A part with the file of its pages open.
struct OpenPart: Sendable {
    /// The name of its folder, for messages.
    let name: String
    let file: PartFile
    let pages: OpenFile
}

extension PartSet {
    /// Reads the parts that stand in the folders of `path`, or one folder deeper: tools that copy results of
    /// jobs like to put each into a folder of its own.
    static func read(_ path: String) throws(PartProblem) -> PartSet {
        var parts: [OpenPart] = []
        var damaged: String?
        do throws(FileProblem) {
            let folder = try Folder(path)
            for name in try partFolders(of: folder) {
                if let part = try OpenPart(name, in: folder) { parts.append(part) } else { damaged = damaged ?? name }
            }
        } catch {
            throw error.reason == .notFound ? .none(path: path) : .file(error)
        }
        if let damaged { throw .damaged(damaged) }
        guard !parts.isEmpty else { throw .none(path: path) }
        return try PartSet(parts)
    }

    init(_ parts: [OpenPart]) throws(PartProblem) {
        let parts = parts.sorted { ($0.number, $0.name) < ($1.number, $1.name) }
        self.parts = parts
        guard let program = programContentKey() else { throw .programUnknown }
        let others = parts.filter { $0.file.head.program != program }
        guard others.isEmpty else { throw .otherProgram(others.map(\.name)) }
        let count = parts[0].file.head.shard.count
        guard parts.allSatisfy({ $0.file.head.shard.count == count }) else { throw .otherCounts(parts.map(\.name)) }
        for (one, next) in zip(parts, parts.dropFirst()) where one.number == next.number {
            throw .doubled(one.number, folders: parts.filter { $0.number == one.number }.map(\.name))
        }
        let numbers = Set(parts.map(\.number))
        guard numbers.count == count else {
            throw .missing((1...count).filter { !numbers.contains($0) }, count: count)
        }
        try requireAgreement()
    }

    /// The same day, and the same content of entries.
    private func requireAgreement() throws(PartProblem) {
        let dates = Dictionary(parts.map { ($0.name, $0.file.head.date) }, uniquingKeysWith: { first, _ in first })
        guard Set(dates.values).count == 1 else { throw .otherDates(dates) }
        let groups = Dictionary(grouping: parts, by: \.file.head.entries)
        guard groups.count == 1 else {
            let named = groups.values.map { $0.map(\.name) }
            throw .entriesDiffer(named.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) })
        }
    }

    /// Those whose head tells another key than the folder that they are joined in.
    func names(where key: KeyPath<PartHead, UInt64>, isNot own: UInt64) -> [String] {
        parts.filter { $0.file.head[keyPath: key] != own }.map(\.name)
    }
}

extension OpenPart {
    fileprivate var number: Int { file.head.shard.number }

    /// `nil` where it is not as it was written: a copy that broke off is told before anything is written.
    fileprivate init?(_ name: String, in folder: Folder) throws(FileProblem) {
        let bytes = try folder.read(name + "/" + PartFile.name)
        do throws(DamagedRecord) { file = try PartFile(bytes) } catch { return nil }
        do throws(FileProblem) {
            pages = try folder.openFile(name + "/" + PartFile.pagesName)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
        guard pages.size >= file.pages.map(\.range.upperBound).max() ?? 0 else { return nil }
        self.name = name
    }
}

/// Paths of the folders that hold a file `part`, in order.
private func partFolders(of folder: Folder) throws(FileProblem) -> [String] {
    var found: [String] = []
    for name in try folder.names() where try folder.statusFollowingLinks(of: name)?.kind == .directory {
        let inner = try folder.names(in: name).map { name + "/" + $0 }
        for path in [name] + inner where try folder.statusFollowingLinks(of: path + "/" + PartFile.name)?.kind == .file
        {
            found.append(path)
        }
    }
    return found.sorted { precedesBytewise($0, $1) }
}
