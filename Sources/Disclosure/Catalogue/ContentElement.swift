/// One thing that an entry under an item must state (公开内容要素).
package struct ContentElement: Hashable, Sendable {
    package let name: String
    /// What the table adds to the name after a colon: 包括补贴对象、补贴范围…; empty mostly.
    package let detail: String
    /// Printed as 〔*…〕: the national table's sign for what is disclosed where it exists.
    package let isOptional: Bool

    package init(name: String, detail: String = "", isOptional: Bool = false) {
        self.name = name
        self.detail = detail
        self.isOptional = isOptional
    }
}

extension ContentElement {
    /// The elements of a cell of 公开内容(要素), in its order; empty where it is prose, from which no list
    /// can be taken. Numbered parts, lines, parts between semicolons, or a short list with 、.
    package static func list(reading cell: String) -> [ContentElement] {
        let lines = cell.split(whereSeparator: \.isNewline).map { singleLine(String($0)) }.filter { !$0.isEmpty }
        let numbered = lines.map { numberedParts(of: $0) }
        if lines.count > 1 {
            // A sentence above a numbered list introduces it.
            let isIntroduced = numbered[0].isEmpty && numbered.dropFirst().filter { !$0.isEmpty }.count > 1
            let parts = zip(lines, numbered).dropFirst(isIntroduced ? 1 : 0)
                .flatMap { line, parts in parts.isEmpty ? [line] : parts }
            let list = elements(of: parts)
            // Lines without numbers are a list only if each of them is a name.
            return numbered.allSatisfy(\.isEmpty) && list.count < parts.count ? [] : list
        }
        guard let line = lines.first else { return [] }
        if !numbered[0].isEmpty { return elements(of: numbered[0]) }
        let clauses = line.split(whereSeparator: { ";;".contains($0) }).map(String.init)
        if clauses.count > 1 { return elements(of: clauses) }
        return elements(of: shortNouns(in: line) ?? [line])
    }

    private static func elements(of parts: [String]) -> [ContentElement] {
        parts.compactMap { ContentElement(part: $0) }
    }

    /// Longer than this is a sentence and no name. Characters.
    private static let longestName = 40

    private init?(part: String) {
        var text = trimmed(part[...])
        let isOptional = text.hasPrefix("〔*") || text.hasPrefix("*") || text.hasPrefix("〔*")
        if isOptional {
            text = trimmed(text.drop { "〔**".contains($0) })
            if text.hasSuffix("〕") { text = trimmed(text.dropLast()) }
        }
        let name = text.prefix { !"::".contains($0) }
        let detail = trimmed(text[name.endIndex...].dropFirst())
        guard !name.isEmpty, name.count <= ContentElement.longestName, !name.contains("。") else { return nil }
        self.init(name: String(name), detail: String(detail), isOptional: isOptional)
    }

    /// A、B、C等: at least two nouns of at most 14 characters, and no sentence among them.
    private static func shortNouns(in line: String) -> [String]? {
        guard !line.contains(where: { ",,:::。《".contains($0) && $0 != "。" }) else { return nil }
        var body = trimmed(line[...])
        if body.hasSuffix("等") { body = body.dropLast() }
        let parts = body.split(separator: "、").map { String(trimmed($0)) }
        guard parts.count > 1, parts.allSatisfy({ $0.count <= 14 && !$0.contains("。") }) else { return nil }
        return parts
    }
}

private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, "●·•▪-—、 ".contains(first) { text = text.dropFirst() }
    while let last = text.last, ";;。、., ,".contains(last) { text = text.dropLast() }
    return text
}

/// The parts of a line that holds 1.… 2.… 3.…, without their numbers; empty where it holds none.
private func numberedParts(of line: String) -> [String] {
    let characters = Array(line)
    var parts: [String] = []
    var partStart: Int?
    var number = 1
    var index = 0
    while index < characters.count {
        guard let (value, end) = listNumber(in: characters, at: index), partStart == nil || value == number else {
            if partStart == nil { return [] }
            index += 1
            continue
        }
        if let start = partStart { parts.append(String(characters[start..<index])) }
        partStart = end
        number = value + 1
        index = end
    }
    if let start = partStart { parts.append(String(characters[start...])) }
    return parts
}

/// `3.`, `3、`, `(3)`, `③` at `start`: the number, and where the text after it begins.
private func listNumber(in characters: [Character], at start: Int) -> (value: Int, end: Int)? {
    if let scalar = characters[start].unicodeScalars.first, (0x2460...0x2473).contains(scalar.value) {
        return (Int(scalar.value) - 0x245F, start + 1)
    }
    var index = start
    let isBracketed = "((".contains(characters[index])
    if isBracketed { index += 1 }
    if start > 0, isDigit(characters[start - 1]) { return nil }
    var value = 0
    let firstDigit = index
    while index < characters.count, isDigit(characters[index]), index - firstDigit < 3 {
        value = value * 10 + (characters[index].wholeNumberValue ?? 0)
        index += 1
    }
    guard index > firstDigit, index < characters.count else { return nil }
    guard (isBracketed ? "))" : "..、))").contains(characters[index]) else { return nil }
    let next = index + 1
    // 1.5 is a decimal fraction.
    if next < characters.count, isDigit(characters[next]) { return nil }
    return (value, next)
}

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
