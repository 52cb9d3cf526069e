package import Files

/// What a file of the site folder is to Bulletin, by where it stands.
package enum SourceKind: Hashable, Sendable {
    case site, units, boards, calendar, noticeRules, register
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
}

/// One file of the site folder.
package struct SourceFile: Sendable {
    /// Relative to the site folder, with `/` between its parts.
    package let path: String
    package let kind: SourceKind
    /// Bytes.
    package let size: Int
    package let signature: FileSignature
}

/// The files of a site folder, in the order of their paths.
package struct SourceListing: Sendable {
    package let files: [SourceFile]

    package init(files: [SourceFile]) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    package func files(of kind: SourceKind) -> [SourceFile] { files.filter { $0.kind == kind } }

    package func first(_ kind: SourceKind) -> SourceFile? { files.first { $0.kind == kind } }
}

extension SourceKind {
    /// What stands at a path relative to the site folder; `nil` for what Bulletin passes over.
    package init?(path: String) {
        let parts = path.split(separator: "/")
        guard let name = parts.last, parts.count >= 2 else { return nil }
        let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...] } ?? ""
        switch (parts[0], parts[1], parts.count) {
        case ("content", "site.yaml", 2): self = .site
        case ("content", "units.csv", 2): self = .units
        case ("content", "boards.csv", 2): self = .boards
        case ("content", "calendar.csv", 2): self = .calendar
        case ("content", "notice-rules.csv", 2): self = .noticeRules
        case ("content", "register.csv", 2): self = .register
        case ("content", "catalogue", 3...) where ending == "csv": self = .catalogue
        case ("content", "entries", 3...):
            if name == "_defaults.yaml" { self = .defaults } else { self = ending == "md" ? .entry : .attachment }
        case ("content", "pages", 3...): self = ending == "md" ? .page : .attachment
        case ("content", "reports", 3...) where ending == "yaml": self = .report
        case ("layouts", "strings", 3...) where ending == "yaml": self = .strings
        case ("layouts", "assets", 3...): self = .asset
        case ("layouts", _, 2...) where ending == "mustache": self = .layout
        default: return nil
        }
    }

    /// Names that are no content: hidden files, editors' leftovers, Word's lock files.
    package static func passesOver(_ name: String) -> Bool {
        if name == "_defaults.yaml" { return false }
        return name.hasPrefix(".") || name.hasPrefix("_") || name.hasPrefix("~$") || name.hasSuffix("~")
            || name.hasSuffix(".tmp") || name == "Thumbs.db"
    }
}
