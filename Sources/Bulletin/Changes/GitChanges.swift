package import Files
import Reading

/// Why it cannot be told what changed.
package enum GitProblem: Error, Hashable, Sendable {
    /// There is no program `git`.
    case gitMissing
    /// The site folder is in no working copy.
    case noRepository
    /// Not a name that git may be given: empty, or beginning with a dash.
    case badName(String)
    /// The repository knows no such commit.
    case unknownBase(String)
    /// The commit and the working copy have no ancestor in common, or only part of the history is here.
    case noCommonHistory(String)
    /// What git said itself, its first line.
    case failed(String)
}

/// What changed in a site folder since a commit: since the last one that it has in common with the working copy,
/// so that what others did on that branch meanwhile does not count.
///
/// Committed, staged and unstaged changes count, and new files that git does not ignore.
package struct GitChanges: Sendable {
    /// Paths relative to the site folder: added, changed, deleted; a renamed file under both names.
    package let files: Set<String>
    /// Names of the former contents, by path; files that are new have none.
    let formerly: [String: String]
    private let git: Git

    /// - Parameter base: whatever git takes for a commit: a branch, a tag, a hash, `HEAD~3`.
    package init(in folder: Folder, since base: String) throws(GitProblem) {
        guard !base.isEmpty, !base.hasPrefix("-"), !base.utf8.contains(where: { $0 < 0x20 }) else {
            throw .badName(base)
        }
        let git = try Git(folder: folder.path)
        guard try git.run("rev-parse", "--is-inside-work-tree").text == "true" else { throw .noRepository }
        let commit = try git.run("rev-parse", "--verify", "--quiet", base + "^{commit}").text
        guard !commit.isEmpty else { throw .unknownBase(base) }
        let common = try git.run("merge-base", commit, "HEAD").text.prefix { $0 != "\n" }
        guard !common.isEmpty else { throw .noCommonHistory(base) }
        let diff = try git.output(
            "diff", "--raw", "-z", "--no-renames", "--no-abbrev", "--no-ext-diff", "--no-textconv",
            "--ignore-submodules", "--relative", String(common), "--")
        let new = try git.output("ls-files", "--others", "--exclude-standard", "-z")
        formerly = formerNames(diff)
        files = Set(changedPaths(diff)).union(new.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
        self.git = git
    }

    /// The former bytes of a changed file; `nil` where it is new.
    func formerBytes(of file: String) throws(GitProblem) -> [UInt8]? {
        guard let name = formerly[file] else { return nil }
        return try git.output("cat-file", "blob", name)
    }
}

/// `:100644 100644 OLD NEW M`, and the path in a field of its own.
private func records(_ diff: [UInt8]) -> [(words: [Substring], path: String)] {
    let fields = diff.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    return stride(from: 0, to: fields.count - 1, by: 2).map { (fields[$0].split(separator: " "), fields[$0 + 1]) }
}

private func changedPaths(_ diff: [UInt8]) -> [String] { records(diff).map(\.path) }

private func formerNames(_ diff: [UInt8]) -> [String: String] {
    var names: [String: String] = [:]
    for (words, path) in records(diff) where words.count == 5 && !words[2].allSatisfy({ $0 == "0" }) {
        names[path] = String(words[2])
    }
    return names
}

/// The program git, asked about one folder.
private struct Git: Sendable {
    private let program: String
    private let folder: String

    init(folder: String) throws(GitProblem) {
        guard let program = CurrentProcess.program("git") else { throw .gitMissing }
        self.program = program
        self.folder = folder
    }

    /// What it says; empty where it says that there is no such thing (exit code 1), or no repository.
    func run(_ words: String...) throws(GitProblem) -> Subprocess.Result { try result(words) }

    /// The output of a command that cannot fail for a reason of ours.
    func output(_ words: String...) throws(GitProblem) -> [UInt8] {
        let result = try result(words)
        guard result.isWell else { throw .failed(firstLine(result)) }
        return result.output
    }

    private func result(_ words: [String]) throws(GitProblem) -> Subprocess.Result {
        // A repository may name programs to be run on the way; none of these is needed.
        let fixed = ["-C", folder, "--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
        var process = Subprocess(program, fixed + words)
        // Inside a hook, these speak of the hook's folder and of an index that is half made.
        process.variablesLeftOut = ["GIT_"]
        process.variables = ["GIT_OPTIONAL_LOCKS": "0"]
        process.outputLimit = 256 << 20
        let result: Subprocess.Result
        do {
            result = try process.run()
        } catch {
            throw .gitMissing
        }
        switch result.ending {
        case .exited(0), .exited(1): return result
        case .exited(128) where String(decoding: result.errors, as: UTF8.self).contains("not a git repository"):
            throw .noRepository
        default: throw .failed(firstLine(result))
        }
    }

    private func firstLine(_ result: Subprocess.Result) -> String {
        let line = result.errors.prefix { $0 != UInt8(ascii: "\n") }
        return line.isEmpty ? "\(result.ending)" : String(decoding: line.prefix(300), as: UTF8.self)
    }
}

extension Subprocess.Result {
    /// Its output without the last line feed.
    fileprivate var text: String {
        let text = String(decoding: output, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
