/// The name in `candidates` that a person most likely meant by `name`, or `nil` where none is near.
///
/// Near means: at most a third of its characters differ (Levenshtein distance over characters, at
/// least one difference allowed). Ties go to the earlier candidate, so the answer never depends on
/// the order of a dictionary.
public func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    let wanted = Array(name)
    var best: (name: String, distance: Int)?
    for candidate in candidates {
        let letters = Array(candidate)
        let limit = max(1, max(wanted.count, letters.count) / 3)
        guard abs(letters.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, letters)
        guard distance <= limit, distance < (best?.distance ?? .max) else { continue }
        best = (candidate, distance)
    }
    return best?.name
}

private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var previous = Array(0...right.count)
    var current = previous
    for (row, letter) in left.enumerated() {
        current[0] = row + 1
        for (column, other) in right.enumerated() {
            let substitution = previous[column] + (letter == other ? 0 : 1)
            current[column + 1] = min(substitution, previous[column + 1] + 1, current[column] + 1)
        }
        swap(&previous, &current)
    }
    return previous[right.count]
}
