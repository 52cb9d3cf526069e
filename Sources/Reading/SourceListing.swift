package import Files
package import Findings
import Text

/// What a file of the site folder is to Bulletin, by where it stands.
package enum SourceKind: Hashable, Sendable {
    case site, units, boards, calendar, noticeRules, words, register
    case reviewChains, followUps, stages, freshness
    case catalogue
    /// A Markdown file under `content/entries`.
    case entry
    /// `_defaults.yaml` in a folder of entries.
    case defaults
    case page
    case report
    /// Any other file beside entries or pages.
    case attachment
    case layout
    /// Words that the layouts show: `layouts/strings/LANG.yaml`.
    case strings
    /// Files that layouts bring along as they are: style sheets, scripts, pictures.
    case asset
    /// A style sheet that is written into pages: `layouts/sheet.css`.
    case style
    /// What a test of the pages found: `layouts/tested.yaml`.
    case tested
}

/// One file of the site folder.
package struct SourceFile: Sendable {
    /// Relative to the site folder, with `/` between its parts.
    package let path: String
    package let kind: SourceKind
    /// Size, times and identity, by which a later build knows the file unchanged without reading it.
    package let status: FileStatus

    package init(path: String, kind: SourceKind, status: FileStatus) {
        self.path = path
        self.kind = kind
        self.status = status
    }
}

/// The files of a site folder, in the order of the bytes of their paths, whatever order the file
/// system gave them in.
package struct SourceListing: Sendable {
    package let files: [SourceFile]
    /// What stands there and cannot be used.
    package let findings: [Finding]

    package init(files: [SourceFile], findings: [Finding] = []) {
        self.files = files
        self.findings = findings
    }

    package func files(of kind: SourceKind) -> [SourceFile] { files.filter { $0.kind == kind } }

    package func first(_ kind: SourceKind) -> SourceFile? { files.first { $0.kind == kind } }

    /// The file at a path.
    package func file(at path: String) -> SourceFile? {
        var (low, high) = (0, files.count)
        while low < high {
            let middle = (low + high) / 2
            if precedesBytewise(files[middle].path, path) { low = middle + 1 } else { high = middle }
        }
        return low < files.count && areExactlyEqual(files[low].path, path) ? files[low] : nil
    }
}

extension SourceListing {
    /// Lists `content/` and `layouts/` of the site folder.
    package init(folder: Folder) throws(FileProblem) {
        var files: [SourceFile] = []
        var findings: [Finding] = []
        let entries = try folder.entries { name, parent in
            if parent.utf8.count + name.utf8.count > longestPath {
                findings.append(tooDeep(parent))
                return true
            }
            return parent.isEmpty ? name != "content" && name != "layouts" : SourceKind.passesOver(name)
        }
        for entry in entries where entry.status.kind != .directory {
            guard let kind = SourceKind(path: entry.path) else { continue }
            if entry.status.kind == .file, entry.isNamedInUTF8 {
                files.append(SourceFile(path: entry.path, kind: kind, status: entry.status))
            } else {
                findings.append(unusable(entry))
            }
        }
        self.init(files: files, findings: findings)
    }
}

/// In bytes: below what the system takes in one call, 4,096, by what a name and its end add.
private let longestPath = 4000

private func tooDeep(_ folder: String) -> Finding {
    Finding(
        rule: "file-unreadable", severity: .error, place: Place(file: folder),
        message: Words(
            zh: "文件夹层层嵌套，路径超过 \(longestPath) 字节，里面的文件读不到",
            en:
                "folders stand in one another until the path has more than \(longestPath) bytes; what is inside cannot be read"
        ),
        remedy: Words(zh: "减少文件夹层数，或改短文件夹名", en: "use fewer folders, or shorter names"))
}

private func unusable(_ entry: TreeEntry) -> Finding {
    let place = Place(file: entry.path)
    guard entry.isNamedInUTF8 else {
        return Finding(
            rule: "file-unreadable", severity: .error, place: place,
            message: Words(zh: "文件名不是 UTF-8 文字", en: "the file's name is not UTF-8"),
            remedy: Words(zh: "给文件改名", en: "rename the file"))
    }
    return Finding(
        rule: "file-unreadable", severity: .error, place: place,
        message: Words(zh: "这是链接或特殊文件，不予读取", en: "this is a link or a special file; it is not read"),
        remedy: Words(zh: "把文件本身放在这里", en: "put the file itself here"))
}

extension SourceKind {
    /// What stands at a path relative to the site folder; `nil` for what Bulletin passes over.
    package init?(path: String) {
        if SourceKind.isPlainEntry(path) {
            self = .entry
            return
        }
        let parts = path.split(separator: "/")
        guard let name = parts.last, parts.count >= 2 else { return nil }
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
        switch (parts[0], parts[1], parts.count) {
        case ("content", "site.yaml", 2): self = .site
        case ("content", "units.csv", 2): self = .units
        case ("content", "boards.csv", 2): self = .boards
        case ("content", "calendar.csv", 2): self = .calendar
        case ("content", "notice-rules.csv", 2): self = .noticeRules
        case ("content", "words.csv", 2): self = .words
        case ("content", "register.csv", 2): self = .register
        case ("content", "review-chains.csv", 2): self = .reviewChains
        case ("content", "follow-ups.csv", 2): self = .followUps
        case ("content", "stages.csv", 2): self = .stages
        case ("content", "freshness.csv", 2): self = .freshness
        case ("content", "catalogue", 3...) where ending == "csv": self = .catalogue
        case ("content", "entries", 3...):
            if name == "_defaults.yaml" { self = .defaults } else { self = ending == "md" ? .entry : .attachment }
        case ("content", "pages", 3...): self = ending == "md" ? .page : .attachment
        case ("content", "reports", 3...) where ending == "yaml": self = .report
        case ("layouts", "strings", 3...) where ending == "yaml": self = .strings
        case ("layouts", "assets", 3...): self = .asset
        case ("layouts", _, 2...) where ending == "mustache": self = .layout
        case ("layouts", "sheet.css", 2): self = .style
        case ("layouts", "tested.yaml", 2): self = .tested
        default: return nil
        }
    }

    /// Whether the path is that of an entry for certain, told by its bytes: nearly all files are entries, and
    /// cutting each path into its parts took as long as asking the system for the files.
    private static func isPlainEntry(_ path: String) -> Bool {
        let bytes = path.utf8Span.span
        let (start, end) = ("content/entries/".utf8, ".md".utf8)
        // A name that is only an ending is left to the other way.
        guard bytes.count > start.count + end.count, bytes[bytes.count - end.count - 1] != UInt8(ascii: "/")
        else { return false }
        for (index, byte) in start.enumerated() where bytes[index] != byte { return false }
        for (index, byte) in end.enumerated() where bytes[bytes.count - end.count + index] != byte { return false }
        return true
    }

    /// Names that are no content: hidden files, editors' leftovers, Word's lock files.
    package static func passesOver(_ name: String) -> Bool {
        if name == "_defaults.yaml" { return false }
        return name.hasPrefix(".") || name.hasPrefix("_") || name.hasPrefix("~$") || name.hasSuffix("~")
            || name.hasSuffix(".tmp") || name == "Thumbs.db"
    }
}
