/// Finds the tokens of texts, each once a passage. Reused from passage to passage by one thread.
package struct TokenScanner: Sendable {
    /// The tokens of the passage so far, in the order in which they were first met.
    private(set) var tokens: [UInt32] = []
    /// A hash table of positions in `tokens`; a slot counts only with the stamp of this passage, so that
    /// nothing need be cleared in between.
    private var slots: [UInt64] = Array(repeating: 0, count: 4096)
    private var stamp: UInt64 = 1

    package init() {}

    mutating func beginPassage() {
        tokens.removeAll(keepingCapacity: true)
        stamp += 1
    }

    mutating func add(_ token: UInt32) {
        let mask = slots.count - 1
        var slot = Int(token >> 1 ^ token >> 16) & mask
        let wanted = stamp << 32 | UInt64(token)
        while slots[slot] >> 32 == stamp {
            if slots[slot] == wanted { return }
            slot = (slot + 1) & mask
        }
        slots[slot] = wanted
        tokens.append(token)
        if tokens.count * 2 >= slots.count { grow() }
    }

    /// Adds the tokens of a text; those of a title also as such.
    mutating func scan(_ text: Span<UInt8>, isTitle: Bool = false) {
        var run = Run()
        // The ideograph before, 0 where a mark or a letter stands between.
        var before: UInt32 = 0
        // Among the ideographs and letters, modulo `SearchForm.places`.
        var place: UInt32 = 0
        var offset = 0
        while offset < text.count {
            let character = FoldedCharacter(nextScalar(text, &offset))
            switch character.role {
            case .ideograph:
                end(&run, isTitle)
                add(SearchToken.single(character.value), isTitle)
                if before != 0 { add(SearchToken.pair(before, character.value, at: place), isTitle) }
                before = character.value
                place = place + 1 == SearchForm.places ? 0 : place + 1
            case .letter:
                before = 0
                if run.length >= 2 {
                    add(SearchToken.triple(run.first, run.second, character.value, at: place), isTitle)
                }
                run.append(character.value)
                place = place + 1 == SearchForm.places ? 0 : place + 1
            case .blank: end(&run, isTitle)
            case .mark:
                end(&run, isTitle)
                before = 0
            }
        }
        end(&run, isTitle)
    }

    private mutating func end(_ run: inout Run, _ isTitle: Bool) {
        guard run.length > 0 else { return }
        add(SearchToken.run(run.whole), isTitle)
        run = Run()
    }

    private mutating func add(_ token: UInt32, _ isTitle: Bool) {
        add(token)
        if isTitle { add(SearchToken.inTitle(token)) }
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let known = tokens
        tokens.removeAll(keepingCapacity: true)
        for token in known { add(token) }
    }
}

/// A run of letters: the last two, how many there are, and what names all of them.
private struct Run {
    var first: UInt32 = 0
    var second: UInt32 = 0
    var length = 0
    var whole = SearchToken.emptyRun

    mutating func append(_ letter: UInt32) {
        whole = SearchToken.extended(whole, by: letter)
        (first, second) = (second, letter)
        length += 1
    }
}
