/// The name in `candidates` that a person most likely meant by `name`, or `nil` where none is near.
///
/// Near means: at most a third of its characters differ, where a wrong, missing or surplus character and
/// two neighbours in each other's place count one each (optimal string alignment distance). Upper and
/// lower case are the same. Of names of two characters one may differ where it is no letter of the Latin
/// alphabet (标提 for 标题): a Chinese character tells as much as a syllable. Ties go to the earlier
/// candidate, so the answer never depends on the order of a dictionary.
///
/// Names longer than 200 characters are near to nothing: comparing costs the product of both lengths.
public func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= longestName * 4 else { return nil }
    let wanted = Array(name.lowercased())
    guard wanted.count <= longestName else { return nil }
    let letters = LetterSet(name)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate.utf8.count <= longestName * 4 && letters.mayBeNear(LetterSet(candidate))
    {
        let letters = Array(candidate.lowercased())
        let limit = allowance(wanted, letters)
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = alignmentDistance(wanted, letters)
        guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
        best = (candidate, distance)
    }
    return best?.name
}

private let longestName = 200

/// How many differences two names may have and still be near.
private func allowance(_ left: [Character], _ right: [Character]) -> Int {
    guard left.count == 2, right.count == 2 else { return max(left.count, right.count) / 3 }
    let isSwapped = left[0] == right[1] && left[1] == right[0]
    return isSwapped || !(left + right).contains(where: \.isASCII) ? 1 : 0
}

/// How many characters a name has, and roughly which: what tells most names apart from one that is looked for, at
/// a fortieth of the cost of comparing them.
private struct LetterSet {
    private var count = 0
    private var bits: UInt64 = 0
    /// Whether every scalar is a character of its own, and case means nothing beyond ASCII: else nothing is said.
    private var isPlain = true

    init(_ name: String) {
        for scalar in name.unicodeScalars {
            let value = scalar.value
            switch value {
            case 0x41...0x5A: add(value + 0x20)
            case 0x20..<0x7F, 0x3001...0x3020, 0x3400...0x9FFF: add(value)
            default:
                isPlain = false
                return
            }
        }
    }

    private mutating func add(_ value: UInt32) {
        count += 1
        bits |= 1 << UInt64(value &* 0x9E37_79B1 >> 26)
    }

    /// False where more letters are in one of the names alone than may differ: each difference takes away one
    /// letter at most, and brings one.
    func mayBeNear(_ other: LetterSet) -> Bool {
        guard isPlain, other.isPlain else { return true }
        let limit = max(1, max(count, other.count) / 3)
        return abs(count - other.count) <= limit && (bits & ~other.bits).nonzeroBitCount <= limit
            && (other.bits & ~bits).nonzeroBitCount <= limit
    }
}

private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1]
        current.reserveCapacity(right.count + 1)
        for column in right.indices {
            let substitution = previous[column] + (left[row] == right[column] ? 0 : 1)
            var distance = min(substitution, previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                distance = min(distance, beforePrevious[column - 1] + 1)
            }
            current.append(distance)
        }
        beforePrevious = previous
        previous = current
    }
    return previous[right.count]
}
