import Text

/// A body cut at its marks of punctuation: one walk over it, by whole characters.
///
/// Tables and code are passed over: what stands twice there, or is written with half-width marks, is so on purpose.
struct BodyClauses {
    private(set) var clauses: [Clause] = []
    /// Offsets of half-width marks between Chinese characters.
    private(set) var halfWidthMarks: [Int] = []
    /// Lines that look like the title of a text: 关于…的通知.
    private(set) var titleLines: [TitleLine] = []

    struct Clause {
        let range: Range<Int>
        /// Whether it begins its line.
        let isFirst: Bool
        /// Whether a full stop or the end of its line stands behind it.
        let endsSentence: Bool
    }

    struct TitleLine {
        let range: Range<Int>
        /// Among the lines that are not blank, 0-based.
        let number: Int
        /// Whether a sentence ends right before it: titles at the beginning, behind a number or 附件, belong there.
        let isBehindSentence: Bool
    }

    private let bytes: [UInt8]
    private let end: Int
    private var lineNumber = 0
    private var isBehindSentence = false

    init(_ bytes: [UInt8], body: Range<Int>) {
        self.bytes = bytes
        end = body.upperBound
        var isFenced = false
        var start = body.lowerBound
        while start < end {
            let lineEnd = bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start, to: end) ?? end
            if bytes.span.holds("```", at: start) || bytes.span.holds("~~~", at: start) {
                isFenced.toggle()
            } else if !isFenced, bytes[start] != UInt8(ascii: "|") {
                cut(start..<lineEnd)
            }
            start = lineEnd + 1
        }
    }

    private mutating func cut(_ line: Range<Int>) {
        // Not through `self`, which changes on the way.
        let bytes = bytes
        var index = line.lowerBound
        var start = index
        var isBehindHan = false
        let before = clauses.count
        while index < line.upperBound {
            let byte = bytes[index]
            if BodyClauses.isHan(byte) {
                isBehindHan = true
                index += 3
                continue
            }
            let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let mark = mark(at: index, in: bytes.span, isBehindHan)
            if mark != .none {
                add(start..<index, line, endsSentence: mark == .stop)
                start = index + width
            }
            isBehindHan = false
            index += width
        }
        add(start..<line.upperBound, line, endsSentence: true)
        take(line, in: bytes, clauses: clauses.count - before)
    }

    private enum Mark { case none, pause, stop }

    /// Full-width marks are EF BC 8C and the like, 。 is E3 80 82.
    private mutating func mark(at index: Int, in bytes: Span<UInt8>, _ isBehindHan: Bool) -> Mark {
        switch bytes[index] {
        case 0xEF where index + 2 < end && bytes[index + 1] == 0xBC:
            switch bytes[index + 2] {
            case 0x8C, 0x9A: return .pause
            case 0x9B, 0x81, 0x9F: return .stop
            default: return .none
            }
        case 0xE3: return index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82 ? .stop : .none
        case 0x21, 0x28, 0x29, 0x2C, 0x3A, 0x3B, 0x3F:
            guard isBehindHan, index + 1 < end, BodyClauses.isHan(bytes[index + 1]) else { return .none }
            halfWidthMarks.append(index)
            return bytes[index] == 0x2C || bytes[index] == 0x3B ? .pause : .none
        default: return .none
        }
    }

    /// Whether a byte begins an ideograph: U+4000 to U+9FFF.
    private static func isHan(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

    private mutating func add(_ range: Range<Int>, _ line: Range<Int>, endsSentence: Bool) {
        guard range.count >= 3 else { return }
        clauses.append(
            Clause(range: range, isFirst: range.lowerBound == line.lowerBound, endsSentence: endsSentence))
    }

    /// Notes what kind of line it was.
    private mutating func take(_ line: Range<Int>, in bytes: [UInt8], clauses: Int) {
        guard let first = bytes[line].first(where: { $0 > 0x20 }) else { return }
        let last = bytes[line.upperBound - 1] == UInt8(ascii: "\r") ? line.upperBound - 1 : line.upperBound
        if first >= 0xE0, clauses == 1, TitleLine.isTitle(bytes.span.extracting(line.lowerBound..<last)) {
            titleLines.append(TitleLine(range: line, number: lineNumber, isBehindSentence: isBehindSentence))
        }
        isBehindSentence = last - line.lowerBound >= 3 && bytes.span.holds("。", at: last - 3)
        lineNumber += 1
    }

    /// Lines that are not blank.
    var lineCount: Int { lineNumber }
}

extension BodyClauses.TitleLine {
    private static let kinds: [StaticString] = [
        "通知", "报告", "总结", "范文", "意见", "办法", "方案", "决定", "公告", "公示", "汇报",
    ]

    /// - Parameter line: without its end.
    fileprivate static func isTitle(_ line: Span<UInt8>) -> Bool {
        guard line.count <= 140, line.holds("关于", at: 0) else { return false }
        return kinds.contains { line.holds($0, at: line.count - $0.utf8CodeUnitCount) }
    }
}
