/// A stretch of two sequences: what both have, or what only one of them has.
package struct Change: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case kept
        case removed
        case added
    }

    package let kind: Kind
    /// Positions in the old sequence, 0-based; empty for what was added.
    package let old: Range<Int>
    /// Positions in the new sequence, 0-based; empty for what was removed.
    package let new: Range<Int>

    package init(_ kind: Kind, old: Range<Int>, new: Range<Int>) {
        self.kind = kind
        self.old = old
        self.new = new
    }
}

/// How one sequence becomes another, with the fewest elements removed and added; what is removed stands
/// before what is added in its place.
///
/// The greedy algorithm of E. W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986). Time
/// and memory grow with the number of differences, so that is bounded: sequences with more than `limit`
/// elements removed and added come out as wholly exchanged, but for what they begin and end with in
/// common.
///
/// - Parameter limit: differences looked for; memory is its square times two bytes.
package func changes<Element: Hashable>(
    from old: [Element], to new: [Element], limit: Int = 1500
) -> [Change] {
    let (oldNumbers, newNumbers) = numbered(old, new)
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, oldNumbers[start] == newNumbers[start] { start += 1 }
    var end = 0
    while end < shorter - start, oldNumbers[old.count - 1 - end] == newNumbers[new.count - 1 - end] { end += 1 }
    let oldMiddle = start..<(old.count - end)
    let newMiddle = start..<(new.count - end)
    var collected = ChangeList()
    collected.add(.kept, old: 0..<start, new: 0..<start)
    var search = EditSearch(Array(oldNumbers[oldMiddle]), Array(newNumbers[newMiddle]), limit: limit)
    if let path = search.path() {
        collected.add(path, offset: start)
    } else {
        collected.add(.removed, old: oldMiddle, new: start..<start)
        collected.add(.added, old: oldMiddle.upperBound..<oldMiddle.upperBound, new: newMiddle)
    }
    collected.add(.kept, old: oldMiddle.upperBound..<old.count, new: newMiddle.upperBound..<new.count)
    return collected.changes
}

/// Elements as numbers, equal where they are: comparing and hashing each is done once.
private func numbered<Element: Hashable>(_ old: [Element], _ new: [Element]) -> ([Int32], [Int32]) {
    var numbers: [Element: Int32] = [:]
    func number(_ element: Element) -> Int32 {
        if let known = numbers[element] { return known }
        let next = Int32(clamping: numbers.count)
        numbers[element] = next
        return next
    }
    return (old.map(number), new.map(number))
}

/// Puts steps together into stretches.
private struct ChangeList {
    var changes: [Change] = []

    mutating func add(_ kind: Change.Kind, old: Range<Int>, new: Range<Int>) {
        guard !old.isEmpty || !new.isEmpty else { return }
        guard let last = changes.last, last.kind == kind else {
            changes.append(Change(kind, old: old, new: new))
            return
        }
        changes[changes.count - 1] = Change(
            kind, old: last.old.lowerBound..<old.upperBound, new: last.new.lowerBound..<new.upperBound)
    }

    /// Adds the points of a path, each one step, or a run of equal elements, after the one before.
    mutating func add(_ path: [EditSearch.Point], offset: Int) {
        for (from, to) in zip(path, path.dropFirst()) {
            // An edit comes first, then the run of equal elements that follows it.
            let equal = min(to.old - from.old, to.new - from.new)
            let (oldEdit, newEdit) = (to.old - equal, to.new - equal)
            let (oldStart, newStart) = (from.old + offset, from.new + offset)
            add(.removed, old: oldStart..<(oldEdit + offset), new: newStart..<newStart)
            add(.added, old: (oldEdit + offset)..<(oldEdit + offset), new: newStart..<(newEdit + offset))
            add(
                .kept, old: (oldEdit + offset)..<(to.old + offset), new: (newEdit + offset)..<(to.new + offset))
        }
    }
}
