import Composing
import Disclosure
import Files
import Publishing
import Rendering
import Searching

/// Makes the search index of a site: of documents whose key the cache knows from there, of others from what
/// their pages show.
struct SearchBuilding: Sendable {
    let plan: Plan
    let model: SiteModel
    let renderer: SiteRenderer
    let bodies: BodyReader
    let cache: SearchCache
    let threads: Int

    /// - Parameter key: of all that a document is made from.
    func build(key: (Searchable, Scope) -> UInt64) throws(PublishingProblem) -> SiteSearch {
        var scopes: [Scope: ScopeSearch] = [:]
        for scope in Scope.allCases {
            guard plan.outputs.contains(where: { $0.scope == scope && $0.kind == .search }),
                let selection = plan.selections[scope]
            else { continue }
            let searchables = selection.searchables(in: model)
            let documents = try documents(searchables, scope, searchables.map { key($0, scope) })
            scopes[scope] = ScopeSearch(segments: dealt(searchables, documents))
        }
        return SiteSearch(scopes: scopes)
    }

    /// What the cache shall hold for the next build.
    func store(_ search: SiteSearch, to output: String) {
        var documents: [(name: String, document: IndexedDocument)] = []
        for scope in Scope.allCases {
            for segment in search.scopes[scope]?.segments ?? [] {
                for (member, document) in zip(segment.members, segment.documents) {
                    documents.append((scope.rawValue + name(of: member), document))
                }
            }
        }
        cache.write(documents, to: output)
    }

    private func documents(
        _ searchables: [Searchable], _ scope: Scope, _ keys: [UInt64]
    ) throws(PublishingProblem) -> [IndexedDocument] {
        let states = try parallelForEach(
            count: searchables.count, threads: threads, makeState: { _ in WorkerState() }
        ) { (state, number) throws(PublishingProblem) in
            let key = keys[number]
            if let known = cache[key] { return state.found.append((number, known)) }
            guard let document = try self.document(searchables[number], scope) else { return }
            state.found.append((number, IndexedDocument(document, key: key, scanner: &state.scanner)))
        }
        var all: [IndexedDocument?] = Array(repeating: nil, count: searchables.count)
        for state in states {
            for (number, document) in state.found { all[number] = document }
        }
        return all.compactMap(\.self)
    }

    /// The document itself; `nil` where the scope has no website.
    func document(_ searchable: Searchable, _ scope: Scope) throws(PublishingProblem) -> SearchDocument? {
        var loaded: LoadedBodies = [:]
        if let number = renderer.searchNeedsBody(of: searchable, in: scope) {
            loaded[number] = try bodies.body(of: model.entries[number].file)
        }
        return renderer.searchDocument(searchable, in: scope, loaded: loaded)
    }

    private func dealt(_ searchables: [Searchable], _ documents: [IndexedDocument]) -> [SearchSegment] {
        let count = SegmentShape.segments(of: searchables.count)
        var segments: [[(searchable: Searchable, document: IndexedDocument)]] = Array(repeating: [], count: count)
        for (searchable, document) in zip(searchables, documents) {
            segments[SegmentShape.segment(of: name(of: searchable), among: count)].append((searchable, document))
        }
        return segments.map { SearchSegment($0, segments: count) }
    }

    /// What a document is called by for ever: its address.
    private func name(of searchable: Searchable) -> String {
        switch searchable {
        case .fixedPage(let number): Address.fixedPage(model.pages[number])
        case .entry(let number): Address.entry(model.entries[number])
        }
    }
}

private struct WorkerState: Sendable {
    var scanner = TokenScanner()
    var found: [(number: Int, document: IndexedDocument)] = []
}
