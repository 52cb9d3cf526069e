/// A name with one character wrong, missing or too many.
struct NameSlip {
    /// What stands in the text.
    let range: Range<Int>
    /// What was meant.
    let name: String

    /// - Parameter found: where a half of a name stands whole.
    /// - Returns: `nil` where the rest of none of the names is there but for one character, or one is right.
    init?(halves: [ImportantNames.Half], at found: Range<Int>, in window: TextWindow, names: ImportantNames) {
        var slip: (range: Range<Int>, name: [Unicode.Scalar])?
        for half in halves {
            let rest = half.isFirst ? Array(half.name[half.cut...]) : half.name[..<half.cut].reversed()
            let text = NameSlip.neighbours(of: found, half, limit: rest.count + 1, in: window)
            guard let length = NameSlip.length(of: rest, in: text.map(\.scalar), half) else { continue }
            if length == .right { return nil }
            guard slip == nil, case .slip(let count) = length else { continue }
            slip = (NameSlip.range(found, half, text[..<count]), half.name)
        }
        guard let slip, !names.isKnown(window.text(slip.range)) else { return nil }
        range = slip.range
        name = ImportantNames.text(slip.name)
    }

    private enum Length: Equatable {
        /// The name stands there as it should.
        case right
        /// So many characters stand in place of the rest of the name.
        case slip(Int)
    }

    /// Characters behind a first half, or before a last half from the nearest on, with their bytes.
    private static func neighbours(
        of found: Range<Int>, _ half: ImportantNames.Half, limit: Int, in window: TextWindow
    ) -> [(scalar: Unicode.Scalar, offset: Int)] {
        half.isFirst
            ? window.line(from: found.upperBound, limit: limit)
            : window.line(before: found.lowerBound, limit: limit).reversed()
    }

    private static func range(
        _ found: Range<Int>, _ half: ImportantNames.Half, _ text: ArraySlice<(scalar: Unicode.Scalar, offset: Int)>
    ) -> Range<Int> {
        guard let last = text.last else { return found }
        return half.isFirst
            ? found.lowerBound..<last.offset + UTF8.width(last.scalar) : last.offset..<found.upperBound
    }

    /// Compares the rest of a name, from the half outwards, with what stands there.
    private static func length(
        of rest: [Unicode.Scalar], in text: [Unicode.Scalar], _ half: ImportantNames.Half
    ) -> Length? {
        let same = zip(rest, text).prefix { $0 == $1 }.count
        if same == rest.count { return .right }
        let isLast = same == rest.count - 1
        // What ends otherwise is most often another word: 中国共产主义青年团.
        if isLast, half.isFirst { return nil }
        let behind = rest[(same + 1)...]
        let next = same < text.count ? text[same] : nil
        if isHan(next), text.dropFirst(same + 1).starts(with: behind) { return .slip(rest.count) }
        if !isLast, text.dropFirst(same).starts(with: behind) { return .slip(rest.count - 1) }
        // 溪镇人民政府: the first character is missing, and nothing stands before.
        if isLast, !isHan(next), half.name.count > 5 { return .slip(rest.count - 1) }
        let isSurplus = half.name.count > 5 && isHan(next) && !isJoint(next)
        return isSurplus && text.dropFirst(same + 1).starts(with: rest[same...]) ? .slip(rest.count + 1) : nil
    }

    /// Words that may come between the parts of a name without a slip: 村民委员会的组织法.
    private static func isJoint(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map { "的和与及之是在为对".unicodeScalars.contains($0) } ?? false
    }
}
