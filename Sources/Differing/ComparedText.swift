/// Two editions of a text, block by block, with what was removed and added told word by word.
package struct ComparedText: Sendable {
    package let blocks: [ComparedBlock]
    /// Words (tokens) that only the old text has, only the new text has, and both have; blanks not counted.
    package let removed: Int
    package let added: Int
    package let kept: Int

    /// Whether so little is common that a comparison tells nothing: less than a quarter of the longer text.
    package var isUnlike: Bool { kept * 4 < kept + max(removed, added) }

    /// Whether both texts say the same.
    package var isSame: Bool { removed == 0 && added == 0 }
}

/// A block of the compared text.
package struct ComparedBlock: Hashable, Sendable {
    package struct Piece: Hashable, Sendable {
        package let kind: Change.Kind
        /// As `TextBlock.text`: HTML text, cells separated by tabs.
        package let text: [UInt8]

        package init(_ kind: Change.Kind, _ text: [UInt8]) {
            self.kind = kind
            self.text = text
        }
    }

    /// The kind in the new text; that of the old where the new has no such block.
    package let kind: TextBlock.Kind
    package let pieces: [Piece]

    package init(_ kind: TextBlock.Kind, _ pieces: [Piece]) {
        self.kind = kind
        self.pieces = pieces
    }

    /// Whether both texts have the block as it is.
    package var isUnchanged: Bool { pieces.allSatisfy { $0.kind == .kept } }
}

/// Compares two texts: whole blocks first, then the words of those that differ.
///
/// Texts of any size come out in bounded time: at most 1,500 differences are looked for among blocks and
/// among the words of one stretch; beyond, the stretch is told as exchanged.
package func compare(_ old: [TextBlock], with new: [TextBlock]) -> ComparedText {
    var comparison = Comparison()
    let blockChanges = changes(from: old, to: new)
    var position = 0
    while position < blockChanges.count {
        let change = blockChanges[position]
        if change.kind == .kept {
            comparison.keep(new[change.new])
            position += 1
            continue
        }
        // What was removed and what was added at one place belong together.
        let stretch = blockChanges[position...].prefix { $0.kind != .kept }
        let removed = stretch.flatMap { old[$0.old] }
        let added = stretch.flatMap { new[$0.new] }
        comparison.exchange(removed, added)
        position += stretch.count
    }
    return comparison.text
}

/// What a stretch is cut into: words, and the ends of blocks.
private enum Token: Hashable {
    case word(ArraySlice<UInt8>)
    case end(TextBlock.Kind)
}

private struct Comparison {
    private var blocks: [ComparedBlock] = []
    private var counts: [Change.Kind: Int] = [:]
    private var pieces: [ComparedBlock.Piece] = []

    var text: ComparedText {
        ComparedText(
            blocks: blocks, removed: counts[.removed] ?? 0, added: counts[.added] ?? 0, kept: counts[.kept] ?? 0)
    }

    mutating func keep(_ kept: ArraySlice<TextBlock>) {
        for block in kept {
            count(.kept, words(of: block))
            blocks.append(ComparedBlock(block.kind, [ComparedBlock.Piece(.kept, block.text)]))
        }
    }

    mutating func exchange(_ removed: [TextBlock], _ added: [TextBlock]) {
        // A table in place of a paragraph shares words with it by chance: that is told as exchanged.
        guard Set(removed.map(\.kind)).isDisjoint(with: added.map(\.kind)) else {
            return exchangeWords(removed, added)
        }
        for (kind, blocks) in [(Change.Kind.removed, removed), (.added, added)] {
            for block in blocks {
                count(kind, words(of: block))
                self.blocks.append(ComparedBlock(block.kind, [ComparedBlock.Piece(kind, block.text)]))
            }
        }
    }

    private mutating func exchangeWords(_ removed: [TextBlock], _ added: [TextBlock]) {
        let (old, new) = (removed.flatMap(words), added.flatMap(words))
        for change in readable(changes(from: old, to: new), old: old, new: new) {
            let stretch = change.kind == .removed ? old[change.old] : new[change.new]
            count(change.kind, stretch)
            for token in stretch { add(token, change.kind) }
        }
        finishBlock(.paragraph)
    }

    private func words(of block: TextBlock) -> [Token] {
        tokens(of: block.text[...]).map(Token.word) + [.end(block.kind)]
    }

    private mutating func count(_ kind: Change.Kind, _ stretch: some Sequence<Token>) {
        counts[kind, default: 0] += stretch.reduce(0) { $0 + ($1.isBlank ? 0 : 1) }
    }

    private mutating func add(_ token: Token, _ kind: Change.Kind) {
        switch token {
        case .word(let bytes):
            if pieces.last?.kind == kind {
                let joined = pieces.removeLast().text + bytes
                pieces.append(ComparedBlock.Piece(kind, joined))
            } else {
                pieces.append(ComparedBlock.Piece(kind, Array(bytes)))
            }
        case .end(let block):
            // The end of an old block within a new one joins two paragraphs: it shows nothing.
            if kind != .removed || pieces.allSatisfy({ $0.kind == .removed }) { finishBlock(block) }
        }
    }

    private mutating func finishBlock(_ kind: TextBlock.Kind) {
        guard !pieces.isEmpty else { return }
        blocks.append(ComparedBlock(kind, pieces))
        pieces = []
    }
}

extension Token {
    fileprivate var isBlank: Bool {
        switch self {
        case .word(let bytes): bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
        case .end: true
        }
    }
}

/// Changes that a person can read: a word or two that happen to stand in both texts, between larger
/// exchanges, are told as exchanged with them.
private func readable(_ changes: [Change], old: [Token], new: [Token]) -> [Change] {
    var result: [Change] = []
    var (removed, added): (Range<Int>?, Range<Int>?) = (nil, nil)
    func joined(_ range: Range<Int>?, _ next: Range<Int>) -> Range<Int> {
        range.map { $0.lowerBound..<next.upperBound } ?? next
    }
    func flush() {
        if let range = removed { result.append(Change(.removed, old: range, new: 0..<0)) }
        if let range = added { result.append(Change(.added, old: 0..<0, new: range)) }
        (removed, added) = (nil, nil)
    }
    for (number, change) in changes.enumerated() {
        switch change.kind {
        case .removed: removed = joined(removed, change.old)
        case .added: added = joined(added, change.new)
        case .kept:
            let isBetween = (removed != nil || added != nil) && number + 1 < changes.count
            let edits = (removed?.count ?? 0) + (added?.count ?? 0)
            let endsBlock = new[change.new].contains { if case .end = $0 { true } else { false } }
            if isBetween, !endsBlock, change.new.count <= 2, edits >= 2 * change.new.count + 1,
                nextEdits(changes, after: number) >= change.new.count
            {
                removed = joined(removed ?? change.old.lowerBound..<change.old.lowerBound, change.old)
                added = joined(added ?? change.new.lowerBound..<change.new.lowerBound, change.new)
            } else {
                flush()
                result.append(change)
            }
        }
    }
    flush()
    return result
}

/// Elements exchanged right after a kept stretch.
private func nextEdits(_ changes: [Change], after number: Int) -> Int {
    changes[(number + 1)...].prefix { $0.kind != .kept }.reduce(0) { $0 + $1.old.count + $1.new.count }
}
