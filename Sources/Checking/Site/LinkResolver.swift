import Disclosure
import Findings
import Markdown
import Text

/// The index number that a link names by the scheme `索引号:`; `nil` for any other link.
func referredNumber(_ destination: String) -> String? {
    for scheme in ["索引号:", "索引号："] where destination.hasPrefix(scheme) {
        return percentDecoded(String(destination.dropFirst(scheme.count)))
    }
    return nil
}

/// Anchors of headings, looked up by the links of one body.
private struct AnchorLookup {
    /// Of long texts, by file; of others, looking through the headings is cheaper.
    private var sets: [ExactText: Set<ExactText>] = [:]

    mutating func holds(_ anchor: String, among headings: [Heading], of file: String) -> Bool {
        guard headings.count > 50 else { return headings.contains { areExactlyEqual($0.anchor, anchor) } }
        let file = ExactText(file)
        if sets[file] == nil { sets[file] = Set(headings.lazy.map { ExactText($0.anchor) }) }
        return sets[file]?.contains(ExactText(anchor)) ?? false
    }
}

/// Finds where the links of bodies lead, among all files of the site.
struct LinkResolver {
    private let entryByFile: [ExactText: Int]
    private let entryByIndex: [ExactText: Int]
    private let pageByFile: [ExactText: Int]
    private let entries: [Entry]
    private let bodies: [MarkdownBody]
    private let pageBodies: [MarkdownBody]
    /// Files and index numbers of entries that could not be read: links to them are as good as what is
    /// wrong there, which other findings say.
    private let unreadFiles: Set<String>
    private let unreadNumbers: Set<String>
    private let context: CheckContext

    /// - Parameters:
    ///   - readings: those that gave an entry, in the order of the model.
    ///   - unread: those that gave none.
    init(readings: [EntryReading], unread: [EntryReading], pages: [PageReading], context: CheckContext) {
        entries = readings.compactMap(\.entry)
        entryByFile = Dictionary(
            readings.enumerated().map { (ExactText($1.file), $0) }, uniquingKeysWith: { first, _ in first })
        entryByIndex = Dictionary(
            entries.enumerated().map { (ExactText($1.index), $0) }, uniquingKeysWith: { first, _ in first })
        pageByFile = Dictionary(
            pages.enumerated().map { (ExactText($1.file), $0) }, uniquingKeysWith: { first, _ in first })
        bodies = readings.map(\.body)
        pageBodies = pages.map(\.body)
        unreadFiles = Set(unread.map(\.file))
        unreadNumbers = Set(unread.compactMap(\.index))
        self.context = context
    }

    /// Where each hole of a body leads. What leads nowhere is a finding.
    ///
    /// - Parameter entry: the entry whose body it is; `nil` for a fixed page.
    func targets(
        of body: MarkdownBody, in file: String, entry: Entry?, _ collector: inout FindingCollector
    ) -> [LinkTarget] {
        var anchors = AnchorLookup()
        return body.holes.map { hole in
            let place = Place(file: file, span: hole.span)
            let target = target(of: hole, body: body, in: file, &anchors, &collector)
            if case .entry(let number, _) = target { checkVisible(number, from: entry, at: place, &collector) }
            if case .file(let path) = target {
                reportRefusedFile(
                    path, size: context.files[path] ?? 0, at: place, site: context.site, to: &collector)
            }
            return target
        }
    }

    private func target(
        of hole: Hole, body: MarkdownBody, in file: String, _ anchors: inout AnchorLookup,
        _ collector: inout FindingCollector
    ) -> LinkTarget {
        let place = Place(file: file, span: hole.span)
        if hole.destination.isEmpty {
            broken("链接没有写地址", "the link leads nowhere", at: place, nearest: nil, &collector)
            return .nowhere
        }
        if let index = referredNumber(hole.destination) {
            if let number = entryByIndex[ExactText(index)] { return .entry(number, fragment: "") }
            if unreadNumbers.contains(index) { return .nowhere }
            broken(
                "没有索引号为“\(index)”的条目", "no entry has the index number `\(index)`", at: place,
                nearest: nearest(to: index, among: entryByIndex.count, &collector) { entryByIndex.keys.map(\.text) },
                &collector)
            return .nowhere
        }
        let parts = hole.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? "#" + percentDecoded(String(parts[1])) : ""
        if parts[0].isEmpty { return here(fragment, body: body, at: place, &anchors, &collector) }
        return elsewhere(String(parts[0]), fragment: fragment, from: file, at: place, &anchors, &collector)
    }

    private func here(
        _ fragment: String, body: MarkdownBody, at place: Place, _ anchors: inout AnchorLookup,
        _ collector: inout FindingCollector
    ) -> LinkTarget {
        let anchor = String(fragment.dropFirst())
        if anchor.isEmpty || anchors.holds(anchor, among: body.headings, of: place.file) {
            return .here(fragment: fragment)
        }
        broken(
            "本页没有标题“\(anchor)”", "this page has no heading `\(anchor)`", at: place,
            nearest: nearest(to: anchor, among: body.headings.count, &collector) { body.headings.map(\.anchor) },
            &collector)
        return .nowhere
    }

    private func elsewhere(
        _ reference: String, fragment: String, from file: String, at place: Place, _ anchors: inout AnchorLookup,
        _ collector: inout FindingCollector
    ) -> LinkTarget {
        guard let path = resolvedPath(reference, from: file) else {
            reportOutside(reference, at: place, &collector)
            return .nowhere
        }
        if let number = entryByFile[ExactText(path)] ?? entryByFile[ExactText(path + "/index.md")] {
            checkAnchor(fragment, among: bodies[number].headings, of: path, at: place, &anchors, &collector)
            return .entry(number, fragment: fragment)
        }
        if let number = pageByFile[ExactText(path)] {
            checkAnchor(fragment, among: pageBodies[number].headings, of: path, at: place, &anchors, &collector)
            return .page(number, fragment: fragment)
        }
        if context.files[path] != nil { return .file(path) }
        if unreadFiles.contains(path) || unreadFiles.contains(path + "/index.md") { return .nowhere }
        let isText = path.hasSuffix(".md")
        let count = entryByFile.count + pageByFile.count + unreadFiles.count + context.files.count
        reportMissingFile(
            reference, from: file, at: place, among: collector.maySuggest(among: count) ? allFiles : [],
            rule: isText ? .linkBroken : .attachmentMissing, to: &collector)
        return .nowhere
    }

    private func checkAnchor(
        _ fragment: String, among headings: [Heading], of path: String, at place: Place,
        _ anchors: inout AnchorLookup, _ collector: inout FindingCollector
    ) {
        let anchor = String(fragment.dropFirst())
        guard !anchor.isEmpty, !anchors.holds(anchor, among: headings, of: path) else { return }
        broken(
            "“\(path)”里没有标题“\(anchor)”", "`\(path)` has no heading `\(anchor)`", at: place,
            nearest: nearest(to: anchor, among: headings.count, &collector) { headings.map(\.anchor) }, &collector)
    }

    private func reportOutside(_ reference: String, at place: Place, _ collector: inout FindingCollector) {
        collector.report(
            .linkBroken, at: place, zh: "链接“\(reference)”指到了站点文件夹以外",
            en: "`\(reference)` leads out of the site folder",
            mend: Words(
                zh: "从本文件所在的文件夹写起，不以 / 开头；别的网站写完整网址",
                en: "begin in this file's folder, without a first `/`; give other sites their whole address"))
    }

    /// A public page must not lead to what the public does not see.
    private func checkVisible(
        _ number: Int, from entry: Entry?, at place: Place, _ collector: inout FindingCollector
    ) {
        if let entry, entry.isDraft || entry.audience != .everyone || entry.manner == .withheld { return }
        let target = entries[number]
        // An entry of next week may lead to another of next week.
        let date = max(context.date, entry?.dates.published ?? context.date)
        guard target.standing(in: .everyone, on: date) == .hidden else { return }
        collector.report(
            .linkBroken, at: place, zh: "链接指向不对外公开或尚未发布的条目（\(target.file)）",
            en: "the link leads to an entry that the public does not see (\(target.file))",
            mend: Words(zh: "删去链接，或待对方发布后再加", en: "remove the link, or add it once the entry is published"))
    }

    /// Everything that a link may lead to by its file.
    private var allFiles: [String] {
        (Array(entryByFile.keys) + pageByFile.keys).map(\.text) + unreadFiles + context.files.keys
    }

    private func nearest(
        to name: String, among count: Int, _ collector: inout FindingCollector, _ names: () -> [String]
    ) -> String? {
        collector.maySuggest(among: count) ? nearestName(to: name, in: names().sorted()) : nil
    }

    private func broken(
        _ zh: String, _ en: String, at place: Place, nearest: String?, _ collector: inout FindingCollector
    ) {
        collector.report(
            .linkBroken, at: place, zh: zh, en: en,
            mend: suggestion(nearest, otherwise: Words(zh: "改正链接，或删去", en: "correct the link, or remove it")))
    }
}
