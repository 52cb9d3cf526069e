import Disclosure
import Files
import Findings
import Reading

/// Layouts as they were loaded last, for a site whose texts change more often than its looks.
///
/// Cache: the key is the language, and path and signature of every file under `layouts/`. The value depends on the
/// content of those and on the program alone, never on entries or the day. Files that were saved so shortly before
/// they were read that they may change again without showing it are no ground for keeping anything.
struct KeptLayouts: Sendable {
    private let language: Language
    private let files: [String: FileSignature]
    let layouts: LoadedLayouts?
    let findings: [Finding]

    /// Those of a listing, taken from `before` where none of their files changed.
    static func load(folder: Folder, _ opened: OpenedSite, before: KeptLayouts?) -> KeptLayouts {
        let language = opened.site.language
        let files = signatures(opened.listing)
        if let before, before.language == language, before.files == files { return before }
        var loader = LayoutLoader(folder: folder, listing: opened.listing, language: language)
        let (layouts, findings) = loader.load()
        return KeptLayouts(language: language, files: files, layouts: layouts, findings: findings)
    }

    /// Whether they may be asked for again: whether a change of one of their files after `start` would show.
    func isSure(since start: Int64) -> Bool { !files.values.contains { $0.isRacy(for: start) } }

    private static func signatures(_ listing: SourceListing) -> [String: FileSignature] {
        let files = listing.files.filter { $0.path.hasPrefix("layouts/") }
        return Dictionary(
            files.map { ($0.path, FileSignature($0.status)) }, uniquingKeysWith: { first, _ in first })
    }
}
