/// The search for the shortest way through the edit graph of two sequences.
///
/// A diagonal `k` holds the points whose old position less their new position is `k`. After `d` edits the
/// furthest point of each diagonal from `-d` to `d` is known; the rows of all `d` are kept to walk back.
struct EditSearch {
    /// How much of each sequence is behind.
    struct Point: Hashable {
        let old: Int
        let new: Int
    }

    private let old: [Int32]
    private let new: [Int32]
    private let limit: Int
    /// By edits `d`: the furthest old positions on diagonals `-d, -d + 2, …, d`.
    private var rows: [[Int32]] = []

    init(_ old: [Int32], _ new: [Int32], limit: Int) {
        self.old = old
        self.new = new
        self.limit = limit
    }

    /// The points of a shortest way from nothing to the end of both, an edit and the equal run after it
    /// between two of them; `nil` where it needs more edits than the limit.
    mutating func path() -> [Point]? {
        for edits in 0...min(limit, old.count + new.count) {
            var row: [Int32] = []
            row.reserveCapacity(edits + 1)
            for step in 0...edits {
                let diagonal = 2 * step - edits
                let reached = furthest(edits, step, diagonal)
                row.append(Int32(reached))
                if diagonal == old.count - new.count, reached >= old.count {
                    rows.append(row)
                    return walkedBack(edits, step)
                }
            }
            rows.append(row)
        }
        return nil
    }

    /// The furthest old position on a diagonal after so many edits.
    private func furthest(_ edits: Int, _ step: Int, _ diagonal: Int) -> Int {
        var position = edits == 0 ? 0 : start(edits, step)
        while position < old.count, position - diagonal < new.count, position - diagonal >= 0,
            old[position] == new[position - diagonal]
        {
            position += 1
        }
        return position
    }

    /// Where the edit itself leads to, before the equal run.
    private func start(_ edits: Int, _ step: Int) -> Int {
        let before = rows[edits - 1]
        return comesFromBelow(edits, step) ? Int(before[step]) : Int(before[step - 1]) + 1
    }

    /// Whether the point is reached by adding an element, from diagonal `k + 1`, and not by removing one.
    /// Ties go to removing first, so that what is removed stands before what is added.
    private func comesFromBelow(_ edits: Int, _ step: Int) -> Bool {
        let before = rows[edits - 1]
        return step == 0 || (step != edits && before[step - 1] < before[step])
    }

    private func walkedBack(_ edits: Int, _ lastStep: Int) -> [Point] {
        var points: [Point] = []
        var (edits, step) = (edits, lastStep)
        while true {
            let position = Int(rows[edits][step])
            points.append(Point(old: position, new: position - (2 * step - edits)))
            guard edits > 0 else { break }
            if !comesFromBelow(edits, step) { step -= 1 }
            edits -= 1
        }
        points.append(Point(old: 0, new: 0))
        return points.reversed()
    }
}
