import Files

/// What publishing does to the file system, one step at a time.
enum Step: Hashable, Sendable {
    case create, fill, rename, remove, removeFolder, removeTree, makeFolders, append, read, status, list
}

/// Asked before each step; by throwing, tests stand in for a full disk or a killed process.
typealias StepCheck = @Sendable (Step, _ path: String) throws(FileProblem) -> Void

/// A folder that is published into.
struct OutputFolder: Sendable {
    private let folder: Folder
    private let check: StepCheck?

    init(_ folder: Folder, check: StepCheck?) {
        self.folder = folder
        self.check = check
    }

    func folder(_ path: String) throws(FileProblem) -> OutputFolder {
        OutputFolder(try folder.folder(path), check: check)
    }

    /// A path for messages.
    func shown(_ path: String) -> String { folder.shown(path) }

    func status(of path: String) throws(FileProblem) -> FileStatus? {
        try check?(.status, path)
        return try folder.status(of: path)
    }

    /// `nil` where nothing is.
    func readIfPresent(_ path: String) throws(FileProblem) -> [UInt8]? {
        try check?(.read, path)
        do throws(FileProblem) {
            return try folder.read(path)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    /// The digest of a file and its status, `nil` where the file changed while it was read.
    func digest(
        of path: String, buffer: inout [UInt8]
    ) throws(FileProblem) -> (digest: Digest, status: FileStatus?) {
        try check?(.read, path)
        return try folder.digest(of: path, buffer: &buffer)
    }

    /// Creates a file whole, and its folders when they turn out to be missing: asking first would cost
    /// each of the many files what only the first of a folder needs.
    func create(_ path: String, _ bytes: Span<UInt8>, existing: ExistingFile) throws(FileProblem) -> FileSignature {
        let file = try open(path, existing: existing)
        try check?(.fill, path)
        try file.write(bytes)
        let signature = FileSignature(try file.status())
        try file.finish()
        return signature
    }

    /// Opens a file for adding to its end.
    func openForAppending(_ path: String) throws(FileProblem) -> Descriptor {
        try open(path, existing: .extended)
    }

    func append(_ bytes: Span<UInt8>, to file: borrowing Descriptor) throws(FileProblem) {
        try check?(.append, "")
        try file.write(bytes)
    }

    func rename(_ path: String, to target: String) throws(FileProblem) {
        try check?(.rename, target)
        try folder.rename(path, to: target)
    }

    /// False where no file stands at `path`: nothing, or a folder, or a file where its folder was.
    @discardableResult
    func removeFile(_ path: String) throws(FileProblem) -> Bool {
        try check?(.remove, path)
        do throws(FileProblem) {
            return try folder.removeFile(path)
        } catch {
            if error.reason == .notDirectory || error.reason == .isDirectory { return false }
            throw error
        }
    }

    /// Leaves a folder that holds something, or that is no folder, or cannot go because something is
    /// mounted on it.
    func removeFolderIfEmpty(_ path: String) throws(FileProblem) {
        try check?(.removeFolder, path)
        do throws(FileProblem) {
            try folder.removeFolder(path)
        } catch {
            switch error.reason {
            case .notEmpty, .exists, .notDirectory, .busy: return
            default: throw error
            }
        }
    }

    func removeTree(_ path: String) throws(FileProblem) {
        try check?(.removeTree, path)
        try folder.removeTree(path)
    }

    func names() throws(FileProblem) -> [String] {
        try check?(.list, "")
        return try folder.names()
    }

    /// All that are no folders, except under `.bulletin`, of those that are wanted.
    func filePaths(where isWanted: (String) -> Bool) throws(FileProblem) -> [String] {
        try check?(.list, "")
        return try folder.paths {
            name, parent in
            parent.isEmpty && name == OutputPath.reserved
        } where: {
            $0.kind != .directory && isWanted($0.path)
        }.map(\.path)
    }

    private func open(_ path: String, existing: ExistingFile) throws(FileProblem) -> Descriptor {
        try check?(.create, path)
        do throws(FileProblem) {
            return try folder.create(path, existing: existing)
        } catch {
            guard error.reason == .notFound, let parent = parentFolder(of: path) else { throw error }
            try check?(.makeFolders, parent)
            try folder.makeFolders(parent)
            return try folder.create(path, existing: existing)
        }
    }
}
