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
    /// Postings that are sorted together.
    let postingsTogether: Int

    /// - Parameter key: of all that a document is made from.
    func build(key: @Sendable (Searchable, Scope) -> UInt64) throws(PublishingProblem) -> SiteSearch {
        var scopes: [Scope: ScopeSearch] = [:]
        for scope in Scope.allCases {
            guard plan.outputs.contains(where: { $0.scope == scope && $0.kind == .search }),
                let selection = plan.selections[scope]
            else { continue }
            let searchables = selection.searchables(in: model)
            let keyed = parallelMap(count: searchables.count, threads: threads) { number in
                let searchable = searchables[number]
                return KeyedSearchable(
                    searchable: searchable, key: key(searchable, scope), name: name(of: searchable))
            }
            scopes[scope] = ScopeSearch(segments: try segments(of: keyed, scope))
        }
        cache.tidy(scopes.mapValues(\.segments.count))
        return SiteSearch(scopes: scopes)
    }

    /// Segment after segment, so that in a large index the tokens of one are in memory, not those of all.
    private func segments(
        of searchables: [KeyedSearchable], _ scope: Scope
    ) throws(PublishingProblem) -> [SearchSegment] {
        let count = SegmentShape.segments(of: searchables.count)
        var dealt: [[KeyedSearchable]] = Array(repeating: [], count: count)
        for searchable in searchables {
            dealt[SegmentShape.segment(of: searchable.name, among: count)].append(searchable)
        }
        var segments: [SearchSegment] = []
        for (number, members) in dealt.enumerated() {
            let documents = try documents(of: members, SegmentPlace(scope: scope, segment: number, segments: count))
            segments.append(
                SearchSegment(
                    zip(members, documents).compactMap { member, document in
                        document.map { (member.searchable, $0) }
                    }, segments: count, keepsDocuments: count == 1 || !cache.isOnDisk,
                    threads: threads))
        }
        return segments
    }

    /// What the documents of a segment add to the index, in the order of its members: from memory, else from
    /// the cache, else made again.
    ///
    /// - Parameter number: of the segment.
    func contributions(
        of segment: SearchSegment, number: Int, among segments: Int, _ scope: Scope
    ) throws(PublishingProblem) -> [SearchContribution] {
        guard segment.documents.isEmpty else { return segment.documents.map(\.contribution) }
        let members = zip(segment.members, segment.heads).map { searchable, head in
            KeyedSearchable(searchable: searchable, key: head.key, name: name(of: searchable))
        }
        return try documents(of: members, SegmentPlace(scope: scope, segment: number, segments: segments))
            .compactMap { $0?.contribution }
    }

    /// The documents of a segment, part after part of the cache on all threads; `nil` where the scope has no
    /// website. Parts that do not hold just these are written.
    private func documents(
        of members: [KeyedSearchable], _ place: SegmentPlace
    ) throws(PublishingProblem) -> [IndexedDocument?] {
        var parts: [[Int]] = Array(repeating: [], count: SearchPart.ofSegment)
        for (position, member) in members.enumerated() { parts[SearchPart.number(of: member.name)].append(position) }
        let positions = parts
        let states = try parallelForEach(count: parts.count, threads: threads, makeState: { _ in WorkerState() }) {
            (state, number) throws(PublishingProblem) in
            guard !positions[number].isEmpty else { return }
            let part = place.part(number)
            let known = cache.documents(of: part)
            var found: [IndexedDocument] = []
            for position in positions[number] {
                let member = members[position]
                let made: IndexedDocument? =
                    if let document = known.byKey[member.key] { document } else {
                        try self.document(member.searchable, place.scope).map {
                            IndexedDocument($0, key: member.key, scanner: &state.scanner)
                        }
                    }
                guard let made else { continue }
                found.append(made)
                state.found.append((position, made))
            }
            if !known.areJust(found) { cache.write(found, as: part) }
        }
        var all: [IndexedDocument?] = Array(repeating: nil, count: members.count)
        for state in states {
            for (position, document) in state.found { all[position] = document }
        }
        return all
    }

    /// The document itself; `nil` where the scope has no website.
    func document(_ searchable: Searchable, _ scope: Scope) throws(PublishingProblem) -> SearchDocument? {
        var loaded: LoadedBodies = [:]
        if let number = renderer.searchNeedsBody(of: searchable, in: scope) {
            loaded[number] = try bodies.body(of: number)
        }
        return renderer.searchDocument(searchable, in: scope, loaded: loaded)
    }

    /// What a document is called by for ever: its address.
    private func name(of searchable: Searchable) -> String {
        switch searchable {
        case .fixedPage(let number): Address.fixedPage(model.pages[number])
        case .entry(let number): Address.entry(model.entries[number])
        }
    }
}

/// What can be searched, with the key of all that its document is made from, and what it is called by for ever.
private struct KeyedSearchable: Sendable {
    let searchable: Searchable
    let key: UInt64
    let name: String
}

private struct SegmentPlace: Sendable {
    let scope: Scope
    let segment: Int
    let segments: Int

    func part(_ number: Int) -> SearchPart {
        SearchPart(scope: scope, segment: segment, segments: segments, number: number)
    }
}

private struct WorkerState: Sendable {
    var scanner = TokenScanner()
    var found: [(position: Int, document: IndexedDocument)] = []
}
