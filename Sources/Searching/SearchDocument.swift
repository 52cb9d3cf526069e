/// One document as the search knows it: what is found in it, and what a result shows of it.
package struct SearchDocument: Sendable {
    /// Relative to the root of the website.
    package var address: String
    package var title: String
    /// Short texts that are found and shown with each result, such as numbers and names, in a fixed order.
    package var facts: [String]
    /// What a result says besides but is not found by, such as a date; in a fixed order.
    package var notes: [String]
    /// Values to filter by, such as `unit:SZ`.
    package var filters: [String]
    /// UTF-8, a line a block: words are not found across lines.
    package var text: [UInt8]

    package init(
        address: String, title: String, facts: [String], notes: [String], filters: [String], text: [UInt8]
    ) {
        self.address = address
        self.title = title
        self.facts = facts
        self.notes = notes
        self.filters = filters
        self.text = text
    }
}

/// What a document adds to the index: the tokens of its passages. Depends on nothing but the document.
package struct SearchContribution: Sendable, Hashable {
    /// How many tokens each passage has.
    package let counts: [Int32]
    /// The tokens of all passages, one after another.
    package let tokens: [UInt32]

    package init(counts: [Int32], tokens: [UInt32]) {
        self.counts = counts
        self.tokens = tokens
    }

    package init(_ document: SearchDocument, scanner: inout TokenScanner) {
        var counts: [Int32] = []
        var tokens: [UInt32] = []
        for passage in PassageCutter.passages(of: document.text.span) {
            scanner.beginPassage()
            // Title, facts and filters belong to the first passage, which every document has.
            if counts.isEmpty { scanner.scan(headOf: document) }
            scanner.scan(document.text.span.extracting(passage))
            counts.append(Int32(scanner.tokens.count))
            tokens.append(contentsOf: scanner.tokens)
        }
        self.init(counts: counts, tokens: tokens)
    }
}

extension TokenScanner {
    fileprivate mutating func scan(headOf document: SearchDocument) {
        scan(document.title.utf8Span.span, isTitle: true)
        for fact in document.facts { scan(fact.utf8Span.span) }
        for filter in document.filters { add(SearchToken.filter(filter)) }
    }
}
