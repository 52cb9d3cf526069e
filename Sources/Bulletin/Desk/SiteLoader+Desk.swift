import Checking
import Disclosure
package import Drafting
import Files
import Findings
import Formats
import Reading
import Text

extension SiteLoader {
    /// What a new entry is written from: the tables, and of each entry the head. Bodies are not looked at.
    ///
    /// - Returns: also whether tables have errors, of which the new entry would take its share.
    package mutating func loadDesk() throws(UnusableSite) -> (desk: Desk, hasErrors: Bool) {
        let opened = try open()
        let tables = tables(opened)
        let entries = deskEntries(opened.listing, tables)
        var numbers = Set(entries.map(\.index)).union(registerNumbers(opened.listing))
        numbers.remove("")
        let desk = Desk(
            context: tables.context, entries: entries, numbers: numbers, files: opened.listing.files.map(\.path),
            defaults: tables.defaults.heads)
        return (desk, tables.hasErrors)
    }

    /// In the order of the listing, whichever thread read them.
    private func deskEntries(_ listing: SourceListing, _ tables: LoadedTables) -> [DeskEntry] {
        let files = listing.files(of: .entry)
        let found = parallelForEach(
            count: files.count, threads: threads, makeState: { _ in [(number: Int, entry: DeskEntry)]() }
        ) { state, number in
            if let entry = deskEntry(files[number], tables) { state.append((number, entry)) }
        }
        return found.joined().sorted { $0.number < $1.number }.map(\.entry)
    }

    /// `nil` for a file that cannot be read; `bulletin check` says so.
    private func deskEntry(_ file: SourceFile, _ tables: LoadedTables) -> DeskEntry? {
        var collector = FindingCollector()
        guard let bytes = readBytes(of: file, in: folder, &collector) else { return nil }
        let source = EntrySource(file: file.path, bytes: bytes)
        guard let pairs = source.head else { return nil }
        let defaults = tables.defaults.above(file.path)
        let head = EntryHead(file: file.path, pairs: pairs, defaults: defaults, collector: &collector)
        func text(_ key: EntryKey) -> String? {
            guard case .scalar(let scalar) = head[key]?.node.content else { return nil }
            return scalar.text
        }
        return DeskEntry(
            file: file.path, index: text(.index) ?? "", unit: text(.unit).flatMap { tables.context.units.find($0) },
            produced: text(.produced).flatMap { CivilDate(iso: $0) })
    }

    /// Numbers that the register has seen: also those of entries that are gone.
    private func registerNumbers(_ listing: SourceListing) -> [String] {
        var collector = FindingCollector()
        guard let file = listing.first(.register), let bytes = readBytes(of: file, in: folder, &collector) else {
            return []
        }
        let column = TableColumn("索引号", "index", needed: true)
        return tableRows(bytes, file: file.path, columns: [column], collector: &collector).map { $0["index"] }
    }
}
