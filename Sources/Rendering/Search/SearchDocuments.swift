package import Composing
package import Disclosure
import Markdown
package import Searching

extension SiteRenderer {
    /// A document as the search of a scope knows it: what its own page shows on the day, nothing else.
    ///
    /// - Parameter loaded: the body of the entry, where its HTML is not in memory.
    package func searchDocument(
        _ searchable: Searchable, in scope: Scope, loaded: LoadedBodies = [:]
    ) -> SearchDocument? {
        guard let view = views[scope] else { return nil }
        switch searchable {
        case .fixedPage(let number): return fixedPage(number, view)
        case .entry(let number): return document(of: view.entry(number), loaded)
        }
    }

    /// Whether an entry's body is needed for its document and not in memory.
    package func searchNeedsBody(of searchable: Searchable, in scope: Scope) -> EntryNumber? {
        guard case .entry(let number) = searchable, let view = views[scope],
            view.selection.standings[number] == .shown, bodies.entries[number].body.html.isEmpty
        else { return nil }
        return number
    }

    private func fixedPage(_ number: Int, _ view: SiteView) -> SearchDocument {
        let page = view.model.pages[number]
        var text: [UInt8] = []
        appendPlainText(of: bodies.fixedPage(number, view: view, root: ""), to: &text)
        return SearchDocument(
            address: Address.fixedPage(page), title: page.title, facts: ["", "", "", ""],
            notes: ["", view.words[SearchKind.page.word]], filters: [SearchFilter.kind(.page)], text: text)
    }

    private func document(of view: EntryView, _ loaded: LoadedBodies) -> SearchDocument {
        let entry = view.entry
        let unit = view.site.model.units[entry.unit]
        let isTold = view.standing != .tombstone
        let kind = SearchKind(entry)
        let state = isTold ? view.words[kind.word] : view.words["withdrawn-state"]
        return SearchDocument(
            address: view.address, title: view.title,
            facts: [
                entry.index, isTold ? entry.document : "", unit.name, view.site.model.catalogue[entry.item].name,
            ],
            notes: [entry.dates.published.description, state],
            filters: filters(of: view, unit) + (isTold ? [SearchFilter.kind(kind)] : []),
            text: isTold ? text(of: view, loaded) : [])
    }

    private func filters(of view: EntryView, _ unit: Unit) -> [String] {
        let catalogue = view.site.model.catalogue
        var field = catalogue[view.entry.item]
        while let parent = field.parent { field = catalogue[parent] }
        return [
            SearchFilter.field(field), SearchFilter.unit(unit),
            SearchFilter.year(view.entry.dates.published.components.year),
        ]
    }

    /// What the page shows of an entry besides its head, a line a part.
    private func text(of view: EntryView, _ loaded: LoadedBodies) -> [UInt8] {
        let entry = view.entry
        var text: [UInt8] = []
        text.appendLine(entry.summary)
        if view.standing == .shown {
            for element in entry.elements { text.appendLine(element.name + " " + element.text) }
            for step in entry.steps {
                text.appendLine([step.name, step.by, step.limit, step.note].joined(separator: " "))
            }
            appendPlainText(of: bodies.body(of: view, root: "", loaded: loaded), to: &text)
            for attachment in entry.attachments { text.appendLine(attachment.title) }
        }
        text.appendLine(entry.keywords.joined(separator: " "))
        text.appendLine(entry.office)
        return text
    }
}

extension [UInt8] {
    /// A line of its own; line breaks inside become blanks.
    fileprivate mutating func appendLine(_ text: String) {
        guard !text.isEmpty else { return }
        for byte in text.utf8 { append(byte == 0x0A ? 0x20 : byte) }
        append(0x0A)
    }
}
