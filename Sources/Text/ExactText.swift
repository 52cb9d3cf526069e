/// A text that is equal to another only where their bytes are.
///
/// `String` compares and hashes by canonical equivalence, which takes Chinese text apart character by
/// character: as keys of dictionaries, file names and index numbers cost several times what they need.
/// Where names are looked up, they are the same bytes or they are different names.
public struct ExactText: Hashable, Sendable {
    public let text: String

    public init(_ text: String) { self.text = text }

    public static func == (one: ExactText, other: ExactText) -> Bool { areExactlyEqual(one.text, other.text) }

    public func hash(into hasher: inout Hasher) {
        let span = text.utf8Span.span
        span.withUnsafeBytes { hasher.combine(bytes: $0) }
        hasher.combine(UInt8(0xFF))
    }
}

/// Whether two texts have the same bytes.
public func areExactlyEqual(_ one: String, _ other: String) -> Bool {
    isEqualBytewise(one.utf8Span.span, other.utf8Span.span)
}
