extension IndexPattern {
    /// The number that an office meant whose hand was quicker than the pattern: zeros before a serial number that
    /// is too short, plain digits and letters for full-width ones.
    ///
    /// `nil` where the number follows the pattern already, where more is wrong with it, and where zeros could go
    /// to more than one place.
    package func padded(_ index: String) -> String? {
        guard case .failure = match(index) else { return nil }
        guard index.utf8.count <= 300 else { return nil }
        let plain = String(String.UnicodeScalarView(index.unicodeScalars.map(halfWidth)))
        if plain != index, case .success = match(plain) { return plain }
        let candidates = widths.flatMap { padded(plain, to: $0) }.filter { candidate in
            if case .success = match(candidate) { true } else { false }
        }
        return Set(candidates).count == 1 ? candidates[0] : nil
    }

    /// Widths of the serial numbers, each once.
    private var widths: [Int] {
        let widths = parts.compactMap { part in if case .serial(let width?) = part { width } else { nil } }
        return Set(widths).sorted()
    }

    /// The number with one row of digits after the other brought to a width, where it is shorter.
    private func padded(_ index: String, to width: Int) -> [String] {
        let characters = Array(index)
        var candidates: [String] = []
        var start = 0
        while start < min(characters.count, 100) {
            let end = characters[start...].firstIndex { !isDigit($0) } ?? characters.count
            if end > start, end - start < width {
                let zeros = String(repeating: "0", count: width - (end - start))
                candidates.append(String(characters[..<start]) + zeros + String(characters[start...]))
            }
            start = max(end, start + 1)
        }
        return candidates
    }
}

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
