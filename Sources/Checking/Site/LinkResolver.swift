import Disclosure
import Findings
import Markdown
import Text

/// Finds where the links of bodies lead, among all files of the site.
struct LinkResolver {
    private let entryByFile: [String: Int]
    private let entryByIndex: [String: Int]
    private let pageByFile: [String: Int]
    private let entries: [Entry]
    private let anchors: [Set<String>]
    private let context: CheckContext

    init(readings: [EntryReading], pages: [PageReading], context: CheckContext) {
        entries = readings.compactMap(\.entry)
        entryByFile = Dictionary(
            readings.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
        entryByIndex = Dictionary(
            entries.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
        pageByFile = Dictionary(pages.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
        anchors = readings.map { Set($0.body.headings.map(\.anchor)) }
        self.context = context
    }

    /// Where each hole of a body leads. What leads nowhere is a finding.
    ///
    /// - Parameter entry: the entry whose body it is; `nil` for a fixed page.
    func targets(
        of body: MarkdownBody, in file: String, entry: Entry?, _ collector: inout FindingCollector
    ) -> [LinkTarget] {
        body.holes.map { hole in
            let place = Place(file: file, span: hole.span)
            let target = target(of: hole, body: body, in: file, &collector)
            if case .entry(let number, _) = target { checkVisible(number, from: entry, at: place, &collector) }
            if case .file(let path) = target {
                reportRefusedFile(
                    path, size: context.files[path] ?? 0, at: place, site: context.site, to: &collector)
            }
            return target
        }
    }

    private func target(
        of hole: Hole, body: MarkdownBody, in file: String, _ collector: inout FindingCollector
    ) -> LinkTarget {
        let place = Place(file: file, span: hole.span)
        for scheme in ["索引号:", "index:"] where hole.destination.hasPrefix(scheme) {
            let index = percentDecoded(String(hole.destination.dropFirst(scheme.count)))
            if let number = entryByIndex[index] { return .entry(number, fragment: "") }
            broken(
                "没有索引号为“\(index)”的条目", "no entry has the index number `\(index)`", at: place,
                nearest: nearestName(to: index, in: entryByIndex.keys.sorted()), &collector)
            return .nowhere
        }
        let parts = hole.destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let fragment = parts.count == 2 ? "#" + percentDecoded(String(parts[1])) : ""
        if parts[0].isEmpty { return here(fragment, body: body, at: place, &collector) }
        return elsewhere(String(parts[0]), fragment: fragment, from: file, at: place, &collector)
    }

    private func here(
        _ fragment: String, body: MarkdownBody, at place: Place, _ collector: inout FindingCollector
    ) -> LinkTarget {
        let anchor = String(fragment.dropFirst())
        if anchor.isEmpty || body.headings.contains(where: { $0.anchor == anchor }) { return .here(fragment: fragment) }
        broken(
            "本页没有标题“\(anchor)”", "this page has no heading `\(anchor)`", at: place,
            nearest: nearestName(to: anchor, in: body.headings.map(\.anchor)), &collector)
        return .nowhere
    }

    private func elsewhere(
        _ reference: String, fragment: String, from file: String, at place: Place, _ collector: inout FindingCollector
    ) -> LinkTarget {
        guard let path = resolvedPath(reference, from: file) else {
            broken(
                "链接“\(reference)”指到了站点文件夹以外", "`\(reference)` leads out of the site folder", at: place, nearest: nil,
                &collector)
            return .nowhere
        }
        if let number = entryByFile[path] ?? entryByFile[path + "/index.md"] {
            let anchor = String(fragment.dropFirst())
            if !anchor.isEmpty, !anchors[number].contains(anchor) {
                broken(
                    "“\(path)”里没有标题“\(anchor)”", "`\(path)` has no heading `\(anchor)`", at: place,
                    nearest: nearestName(to: anchor, in: anchors[number].sorted()), &collector)
            }
            return .entry(number, fragment: fragment)
        }
        if let number = pageByFile[path] { return .page(number, fragment: fragment) }
        if context.files[path] != nil { return .file(path) }
        reportMissingFile(reference, at: place, context: context, to: &collector)
        return .nowhere
    }

    /// A public page must not lead to what the public does not see.
    private func checkVisible(
        _ number: Int, from entry: Entry?, at place: Place, _ collector: inout FindingCollector
    ) {
        if let entry, entry.isDraft || entry.audience != .everyone { return }
        let target = entries[number]
        guard target.standing(in: .everyone, on: context.date) == .hidden else { return }
        collector.report(
            .linkBroken, at: place, zh: "链接指向不对外公开或尚未发布的条目（\(target.file)）",
            en: "the link leads to an entry that the public does not see (\(target.file))",
            mend: Words(zh: "删去链接，或待对方发布后再加", en: "remove the link, or add it once the entry is published"))
    }

    private func broken(
        _ zh: String, _ en: String, at place: Place, nearest: String?, _ collector: inout FindingCollector
    ) {
        collector.report(
            .linkBroken, at: place, zh: zh, en: en,
            mend: suggestion(nearest, otherwise: Words(zh: "改正链接，或删去", en: "correct the link, or remove it")))
    }
}
