import Checking
package import Disclosure
package import Files
package import Findings
import Reading
import Text

/// A file with its mechanical slips repaired, not yet written.
package struct MendedFile: Sendable {
    /// Relative to the site folder.
    package let path: String
    package let before: [UInt8]
    /// The same as UTF-8, for showing what changes; the same bytes where it was UTF-8.
    package let readable: [UInt8]
    package let after: [UInt8]
    /// What was done, each kind once, in the order of doing.
    package let titles: [Words]
}

/// Repairs the mechanical slips of a site in memory: forms of files first, then whatever findings have a fix,
/// until a check finds no more of them. So a second run has nothing to do.
///
/// Reads files and writes none.
package struct SiteMending: Sendable {
    let folder: Folder
    let date: CivilDate?
    /// The files that may be changed; `nil` is all of them.
    let only: Set<String>?
    private var drafts: [String: Draft] = [:]

    /// A repair may bring to light what it hid, such as keys behind a full-width colon: three rounds are usual.
    private static let roundLimit = 8
    /// Larger files are for other programs.
    fileprivate static let sizeLimit = 64 << 20

    private struct Draft {
        let before: [UInt8]
        var readable: [UInt8]
        var after: [UInt8]
        var titles: [Words] = []

        mutating func set(_ bytes: [UInt8], _ done: [Words]) {
            after = bytes
            for title in done where !titles.contains(title) { titles.append(title) }
        }
    }

    package init(folder: Folder, date: CivilDate?, only: Set<String>? = nil) {
        self.folder = folder
        self.date = date
        self.only = only
    }

    /// The files that change, by path.
    package mutating func mended() throws(UnusableSite) -> [MendedFile] {
        var loader = SiteLoader(folder: folder, date: date)
        let files = Set(try loader.open().listing.files.map(\.path).filter { only?.contains($0) ?? true })
        for file in files where FileForm(of: file) != .attachedTable { form(file) }
        for _ in 0..<SiteMending.roundLimit {
            guard try mendFindings(in: files) else { break }
        }
        return drafts.sorted { $0.key < $1.key }.map { path, draft in
            MendedFile(
                path: path, before: draft.before, readable: draft.readable, after: draft.after, titles: draft.titles)
        }
    }

    private mutating func form(_ file: String) {
        guard let form = FileForm(of: file), var draft = draft(of: file) else { return }
        // Converted, then freed of its mark, then of its line ends.
        while let formed = form.formed(draft.after, decode: utf8(from:_:)) {
            draft.set(formed.bytes, [formed.title])
            if formed.isConverted { draft.readable = formed.bytes }
        }
        if draft.after != draft.before { drafts[file] = draft }
    }

    /// Makes the fixes of one check; false where there were none.
    private mutating func mendFindings(in files: Set<String>) throws(UnusableSite) -> Bool {
        var loader = SiteLoader(folder: folder, date: date)
        loader.unsaved = drafts.mapValues(\.after)
        let site = try loader.load()
        let facts = FixFacts(site.checked, decode: utf8(from:_:))
        let found = site.findings.filter { FindingFixes.knows($0.rule) && files.contains($0.place.file) }
        var hasChanged = false
        // What goes out as a file stays as its office made it, unless pages draw it as a table and cannot.
        for file in site.checked.figures where files.contains(file) && drafts[file] == nil {
            form(file)
            hasChanged = hasChanged || drafts[file] != nil
        }
        for (file, findings) in Dictionary(grouping: found, by: \.place.file) {
            guard let form = FileForm(of: file), form != .attachedTable, var draft = draft(of: file) else { continue }
            let source = FindingFixes(file: file, bytes: draft.after, facts: facts)
            let fixes = findings.compactMap(source.fix).filter { !$0.edits.isEmpty }
            guard let bytes = fixes.compatibleEdits.applied(to: draft.after), bytes != draft.after else { continue }
            draft.set(bytes, fixes.map(\.title))
            drafts[file] = draft
            hasChanged = true
        }
        return hasChanged
    }

    /// `nil` where the file cannot be read, which the check says.
    private func draft(of file: String) -> Draft? {
        if let draft = drafts[file] { return draft }
        guard let bytes = try? folder.read(file, limit: SiteMending.sizeLimit) else { return nil }
        return Draft(before: bytes, readable: bytes, after: bytes)
    }
}

extension LoadedSite {
    /// The findings, each with its repair where there is one.
    package func addingFixes(to findings: [Finding], in folder: Folder) -> [Finding] {
        let facts = FixFacts(checked, decode: utf8(from:_:))
        var source: (file: String, fixes: FindingFixes?)?
        return findings.map { finding in
            guard FindingFixes.knows(finding.rule) else { return finding }
            let file = finding.place.file
            if source?.file != file {
                // Of a file that went away since it was checked nothing can be mended.
                let bytes = FileForm(of: file) == nil ? nil : try? folder.read(file, limit: SiteMending.sizeLimit)
                source = (file, bytes.map { FindingFixes(file: file, bytes: $0, facts: facts) })
            }
            return source?.fixes?.fix(for: finding).map(finding.with(fix:)) ?? finding
        }
    }
}
