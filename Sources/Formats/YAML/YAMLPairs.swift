import Text

/// A key that has been read; the cursor stands behind its colon.
struct YAMLKey {
    let text: String
    let span: TextSpan
}

/// The pairs of one mapping, kept free of duplicates.
///
/// A word of bits, one for each of 64 fingerprints, tells nearly every new key without comparing. Few keys
/// are then compared one by one; past the limit a dictionary keeps the work linear.
struct YAMLPairs {
    private static let linearLimit = 16

    private(set) var pairs: [YAMLPair] = []
    private var places: [ExactText: TextSpan] = [:]
    private var fingerprints: UInt64 = 0

    /// Room for the keys of a usual head at once.
    init() { pairs.reserveCapacity(12) }

    /// Adds a pair, or gives the problem where the key is there already.
    mutating func append(_ key: YAMLKey, _ value: YAMLNode) -> YAMLProblem? {
        let fingerprint = fingerprint(of: key.text)
        if fingerprints & fingerprint != 0, let first = place(of: key.text) {
            return YAMLProblem(.duplicateKey(key.text, first: first), at: key.span)
        }
        fingerprints |= fingerprint
        pairs.append(YAMLPair(key: key.text, keySpan: key.span, value: value))
        if pairs.count == YAMLPairs.linearLimit {
            for pair in pairs { places[ExactText(text: pair.key)] = pair.keySpan }
        } else if pairs.count > YAMLPairs.linearLimit {
            places[ExactText(text: key.text)] = key.span
        }
        return nil
    }

    /// One of 64 bits, by the FNV-1a hash of the key's bytes.
    private func fingerprint(of key: String) -> UInt64 {
        var hash: UInt32 = 0x811C_9DC5
        let bytes = key.utf8Span.span
        for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
        return 1 << UInt64(hash >> 26)
    }

    private func place(of key: String) -> TextSpan? {
        let wanted = ExactText(text: key)
        if pairs.count >= YAMLPairs.linearLimit { return places[wanted] }
        for pair in pairs where ExactText(text: pair.key) == wanted { return pair.keySpan }
        return nil
    }
}

/// Text compared by its bytes: YAML and JSON know no canonical equivalence of characters, and comparing
/// Chinese strings by it is several times slower.
struct ExactText: Hashable {
    let text: String

    static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
    }
}
