/// What a body holds, found by the C library's byte search, so that a body without tables, stars, footnotes and excesses goes
/// to libcmark as it is.
struct Survey {
    var hasPipe = false
    var hasStar = false
    var hasFootnote = false
    var hasCarriageReturn = false
    /// A noncharacter that this module uses itself.
    var hasReserved = false
    var images = 0
    var brackets = 0
    /// Bytes of the longest stretch from a `]:` to a blank line, which a link definition may fill.
    var longestDefinition = 0
    /// A line opens with more markers than `Bounds.markers` bytes.
    var hasDeepLine = false

    init(of bytes: [UInt8]) {
        let all = 0..<bytes.count
        hasPipe = bytes.firstOffset(of: UInt8(ascii: "|"), in: all) != nil
        hasStar = bytes.firstOffset(of: UInt8(ascii: "*"), in: all) != nil
        hasCarriageReturn = bytes.firstOffset(of: 0x0D, in: all) != nil
        countBrackets(in: bytes)
        findReserved(in: bytes)
        surveyLines(of: bytes)
        if brackets > 0 { measureDefinitions(in: bytes) }
    }

    private mutating func countBrackets(in bytes: [UInt8]) {
        var index = 0
        while let bracket = bytes.firstOffset(of: UInt8(ascii: "["), in: index..<bytes.count) {
            index = bracket + 1
            brackets += 1
            if bracket > 0, bytes[bracket - 1] == UInt8(ascii: "!") { images += 1 }
            if index < bytes.count, bytes[index] == UInt8(ascii: "^") { hasFootnote = true }
        }
    }

    private mutating func findReserved(in bytes: [UInt8]) {
        var index = 0
        while let second = bytes.firstOffset(of: Sentinel.second, in: index..<bytes.count) {
            index = second + 1
            if second > 0, Sentinel.third(in: bytes.span, at: second - 1) != nil {
                hasReserved = true
                return
            }
        }
    }

    private mutating func surveyLines(of bytes: [UInt8]) {
        var start = 0
        while start + Bounds.markers < bytes.count {
            if Bounds.isMarker(bytes[start]), Survey.isDeep(bytes.span, at: start) {
                hasDeepLine = true
                return
            }
            guard let end = bytes.firstOffset(of: 0x0A, in: start..<bytes.count) else { return }
            start = end + 1
        }
    }

    private mutating func measureDefinitions(in bytes: [UInt8]) {
        var index = 0
        while let bracket = bytes.firstOffset(of: UInt8(ascii: "]"), in: index..<bytes.count) {
            index = bracket + 1
            guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { continue }
            // A definition ends with its paragraph; its title may take many lines.
            var end = index
            while let line = bytes.firstOffset(of: 0x0A, in: end..<bytes.count) {
                end = line + 1
                if end < bytes.count, bytes[end] == 0x0A || bytes[end] == 0x0D { break }
            }
            if end == index { end = bytes.count }
            longestDefinition = max(longestDefinition, end - index)
            index = end
        }
    }

    /// Whether link definitions could be copied into more memory than `Bounds.expansion`.
    var expandsTooFar: Bool {
        longestDefinition.multipliedReportingOverflow(by: brackets).partialValue > Bounds.expansion
    }

    private static func isDeep(_ bytes: Span<UInt8>, at start: Int) -> Bool {
        for index in start...min(bytes.count - 1, start + Bounds.markers) where !Bounds.isMarker(bytes[index]) {
            return false
        }
        return true
    }
}

/// What libcmark 0.30 is kept from, because its time or memory grows faster than the text.
enum Bounds {
    /// `![` in a paragraph. Each link that ends walks over all images that are open: `![[]()` 20,000 times
    /// (120 KB) takes 0.7 s, twice as often four times as long (CVE-2023-22486).
    static let images = 200
    /// Bytes of indentation, quote and list markers at a line's start. Every line, blank ones too, is
    /// matched against all containers that are open, so that depth times lines is the cost.
    static let markers = 64
    /// Bytes of link definitions times places that may use them: each use is a copy.
    static let expansion = 256 << 20

    static func isMarker(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"),
            UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
