/// Cuts a layout file into tokens, in one pass.
struct Scanner {
    static let longestDelimiter = 16

    private let bytes: [UInt8]
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var position = 0
    private var isAtLineStart = true
    private(set) var tokens: [Token] = []
    private(set) var problems: [LocalProblem] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func scan() {
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while let start = find(opening, from: position) {
            takeText(upTo: start)
            if isAtLineStart { append(.lead, start..<start) }
            isAtLineStart = false
            guard takeTag(at: start) else {
                problems.append(LocalProblem(range: start..<start + opening.count, kind: .unclosedTag))
                break
            }
        }
        takeText(upTo: bytes.count)
    }
}

private extension Scanner {
    mutating func append(_ kind: Token.Kind, _ range: Range<Int>) {
        tokens.append(Token(kind: kind, range: range))
    }

    func find(_ wanted: [UInt8], from start: Int) -> Int? {
        let last = bytes.count - wanted.count
        guard start <= last, let first = wanted.first else { return nil }
        for index in start...last where bytes[index] == first {
            if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
        }
        return nil
    }

    mutating func takeText(upTo end: Int) {
        while position < end {
            if isAtLineStart { takeLead(upTo: end) }
            takeLine(upTo: end)
        }
    }

    mutating func takeLead(upTo end: Int) {
        let start = position
        while position < end, isBlank(bytes[position]) { position += 1 }
        append(.lead, start..<position)
        isAtLineStart = false
    }

    mutating func takeLine(upTo end: Int) {
        let start = position
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        let endsLine = position < end
        let hasReturn = endsLine && position > start && bytes[position - 1] == UInt8(ascii: "\r")
        let textEnd = hasReturn ? position - 1 : position
        if start < textEnd { append(.text, start..<textEnd) }
        guard endsLine else { return }
        position += 1
        append(.newline, textEnd..<position)
        isAtLineStart = true
    }

    /// Takes the tag whose opening delimiter stands at `start`; false where it never closes.
    mutating func takeTag(at start: Int) -> Bool {
        var content = start + opening.count
        while content < bytes.count, isBlank(bytes[content]) { content += 1 }
        guard content < bytes.count else { return false }
        let (kind, sigilLength) = tagKind(of: bytes[content])
        var ending = closing
        if bytes[content] == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
        let changesDelimiters = bytes[content] == UInt8(ascii: "=")
        if changesDelimiters { ending.insert(UInt8(ascii: "="), at: 0) }
        guard let end = find(ending, from: content + sigilLength) else { return false }
        position = end + ending.count
        let name = trimmedName(content + sigilLength..<end)
        if changesDelimiters { changeDelimiters(name) }
        append(.tag(Tag(kind: checked(kind, name), name: name)), start..<position)
        return true
    }

    func tagKind(of sigil: UInt8) -> (kind: Tag.Kind, length: Int) {
        switch sigil {
        case UInt8(ascii: "#"): (.section, 1)
        case UInt8(ascii: "^"): (.inverted, 1)
        case UInt8(ascii: "/"): (.close, 1)
        case UInt8(ascii: ">"): (.partial, 1)
        case UInt8(ascii: "<"): (.parent, 1)
        case UInt8(ascii: "$"): (.block, 1)
        case UInt8(ascii: "&"), UInt8(ascii: "{"): (.raw, 1)
        case UInt8(ascii: "!"), UInt8(ascii: "="): (.silent, 1)
        default: (.variable, 0)
        }
    }

    func trimmedName(_ range: Range<Int>) -> Name {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while start < end, isSpace(bytes[end - 1]) { end -= 1 }
        return Name(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
    }

    func isSpace(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    mutating func changeDelimiters(_ name: Name) {
        let parts = bytes[name.range].split(whereSeparator: isSpace)
        let areShort = parts.allSatisfy { $0.count <= Self.longestDelimiter && !$0.contains(UInt8(ascii: "=")) }
        guard parts.count == 2, areShort else {
            problems.append(LocalProblem(range: name.range, kind: .badDelimiters(name.text)))
            return
        }
        opening = Array(parts[0])
        closing = Array(parts[1])
    }

    /// The kind of a tag, silent where its name cannot be one; that is then a problem.
    mutating func checked(_ kind: Tag.Kind, _ name: Name) -> Tag.Kind {
        if case .silent = kind { return kind }
        guard !name.range.isEmpty, !bytes[name.range].contains(where: isSpace), partsAreWhole(name, of: kind) else {
            problems.append(LocalProblem(range: name.range, kind: .badName(name.text)))
            return .silent
        }
        return kind
    }

    func partsAreWhole(_ name: Name, of kind: Tag.Kind) -> Bool {
        switch kind {
        case .variable, .raw, .section, .inverted:
            name.text == "."
                || bytes[name.range].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
                    .allSatisfy { !$0.isEmpty }
        case .close, .partial, .parent, .block, .silent: true
        }
    }
}
