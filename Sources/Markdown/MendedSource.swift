/// A body's bytes, made fit to be parsed: UTF-8, without the characters that are this module's own. Every
/// byte keeps its place, so that columns hold.
struct MendedSource {
    private(set) var bytes: [UInt8]
    private(set) var faults: [(kind: MarkdownProblem.Kind, range: Range<Int>)] = []

    init(_ bytes: [UInt8], isKnownUTF8: Bool) {
        self.bytes = bytes
        replaceNUL()
        guard !isKnownUTF8 else { return }
        var start = 0
        while let fault = MendedSource.firstFault(in: self.bytes.span, from: start) {
            if faults.isEmpty { faults.append((.invalidUTF8, fault)) }
            for offset in fault { self.bytes[offset] = UInt8(ascii: "?") }
            start = fault.upperBound
        }
    }

    /// libcmark would make three bytes of each, and columns after it would not hold.
    private mutating func replaceNUL() {
        var index = 0
        while let offset = bytes.firstOffset(of: 0, in: index..<bytes.count) {
            if faults.isEmpty { faults.append((.invalidUTF8, offset..<offset + 1)) }
            bytes[offset] = UInt8(ascii: "?")
            index = offset + 1
        }
    }

    mutating func replaceReserved() {
        for index in bytes.indices where Sentinel.third(in: bytes.span, at: index) != nil {
            reportNoncharacter(at: index..<index + 3)
            bytes[index + 1] = 0xBF
            bytes[index + 2] = 0xBD
        }
    }

    /// The same for `&#xFDD0;` to `&#xFDEF;` and their decimal forms, which libcmark would resolve.
    mutating func replaceReservedReferences() {
        var index = 0
        while let hash = bytes.firstOffset(of: UInt8(ascii: "#"), in: index..<bytes.count) {
            index = hash + 1
            guard hash > 0, bytes[hash - 1] == UInt8(ascii: "&"), index < bytes.count else { continue }
            let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
            let radix = isHexadecimal ? 16 : 10
            let start = isHexadecimal ? index + 1 : index
            var end = start
            while end < bytes.count, end < start + 8, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
            let digits = String(decoding: bytes[start..<end], as: UTF8.self)
            guard let value = Int(digits, radix: radix), (0xFDD0...0xFDEF).contains(value) else { continue }
            reportNoncharacter(at: hash - 1..<end)
            let replacement = Array((isHexadecimal ? "FFFD" : "65533").utf8)
            bytes.replaceSubrange(end - replacement.count..<end, with: replacement)
        }
    }

    private mutating func reportNoncharacter(at range: Range<Int>) {
        if !faults.contains(where: { $0.kind == .noncharacter }) { faults.append((.noncharacter, range)) }
    }

    private static func firstFault(in bytes: Span<UInt8>, from start: Int) -> Range<Int>? {
        do {
            _ = try UTF8Span(validating: bytes.extracting(start..<bytes.count))
            return nil
        } catch {
            return start + error.byteOffsets.lowerBound..<start
                + max(error.byteOffsets.upperBound, error.byteOffsets.lowerBound + 1)
        }
    }
}
