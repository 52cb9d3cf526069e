/// What a body holds, found in one pass, so that a body without tables, stars, footnotes and excesses goes
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
    /// Bytes of the longest stretch without a blank line that may hold a link definition.
    var longestDefinition = 0
    /// A line opens with more markers than `Bounds.markers` bytes.
    var hasDeepLine = false

    init(of bytes: Span<UInt8>) {
        var stretchStart = 0
        var stretchDefines = false
        var lineStart = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "|"): hasPipe = true
            case UInt8(ascii: "*"): hasStar = true
            case UInt8(ascii: "["):
                brackets += 1
                if index > 0, bytes[index - 1] == UInt8(ascii: "!") { images += 1 }
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "^") { hasFootnote = true }
            case UInt8(ascii: "]"):
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: ":") { stretchDefines = true }
            case Sentinel.lead: if Sentinel.third(in: bytes, at: index) != nil { hasReserved = true }
            case 0x0A, 0x0D:
                if byte == 0x0D { hasCarriageReturn = true }
                if index == lineStart {
                    if stretchDefines { longestDefinition = max(longestDefinition, index - stretchStart) }
                    stretchStart = index
                    stretchDefines = false
                }
                lineStart = index + 1
                if !hasDeepLine, lineStart + Bounds.markers < bytes.count {
                    hasDeepLine = Bounds.isMarker(bytes[lineStart]) && Survey.isDeep(bytes, at: lineStart)
                }
            default: break
            }
            index += 1
        }
        if bytes.count > Bounds.markers, Survey.isDeep(bytes, at: 0) { hasDeepLine = true }
        if stretchDefines { longestDefinition = max(longestDefinition, bytes.count - stretchStart) }
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
