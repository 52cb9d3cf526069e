/// What a `Range` field asks for (RFC 9110, 14).
enum ByteRange: Hashable {
    /// Everything: no range, one that is not understood, or several, which a server need not give.
    case whole
    /// Offsets of bytes, 0-based.
    case part(Range<Int>)
    /// A range that begins behind the end.
    case unsatisfiable

    /// - Parameters:
    ///   - field: value of the field.
    ///   - count: bytes that there are.
    init(_ field: String, of count: Int) {
        self = .whole
        let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == "bytes" else { return }
        let bounds = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard bounds.count == 2, let first = number(bounds[0]), let last = number(bounds[1]) else { return }
        switch (first, last) {
        case (nil, nil): return
        case (nil, let length?):
            self = length == 0 || count == 0 ? .unsatisfiable : .part(max(0, count - length)..<count)
        case (let first?, let last):
            if let last, last < first { return }
            self = first >= count ? .unsatisfiable : .part(first..<(min(last ?? count, count - 1) + 1))
        }
    }
}

/// An inner `nil` for no digits; an outer one for what is no number. More digits than a length has mean as much
/// as the largest.
private func number(_ text: some StringProtocol) -> Int?? {
    guard text.utf8.allSatisfy(isDigit) else { return .none }
    return .some(text.isEmpty ? nil : Int(text) ?? .max - 1)
}
