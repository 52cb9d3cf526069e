/// Up to four characters beside a run of stars, nearest first, without an array's allocation.
struct Neighbours {
    private var first: Unicode.Scalar?
    private var second: Unicode.Scalar?
    private var third: Unicode.Scalar?
    private var fourth: Unicode.Scalar?
    private(set) var count = 0

    /// The character so many places from the run, 0 being the nearest; `nil` past the line's edge.
    subscript(index: Int) -> Unicode.Scalar? {
        switch index {
        case 0: first
        case 1: second
        case 2: third
        case 3: fourth
        default: nil
        }
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        switch count {
        case 0: first = scalar
        case 1: second = scalar
        case 2: third = scalar
        default: fourth = scalar
        }
        count += 1
    }

    func dropFirst() -> Neighbours {
        var rest = self
        (rest.first, rest.second, rest.third, rest.fourth) = (second, third, fourth, nil)
        rest.count = max(0, count - 1)
        return rest
    }
}
