import Formats
import Testing
import Text

/// Whatever the writer below writes of a tree parses back to the tree.
@Suite struct YAMLTreeTests {
    @Test func writtenTreesAreReadBack() {
        var writer = TreeWriter(numbers: SmallNumbers(seed: 42))
        for _ in 0..<3000 {
            let tree = writer.randomTree(depth: 4)
            let yaml = writer.document(tree)
            let document = parsed(yaml)
            #expect(document.problems.map(shown) == [], "\(yaml)")
            #expect(shown(document.root) == shown(node(tree)), "\(yaml)")
        }
    }

    private func node(_ tree: Tree) -> YAMLNode {
        switch tree {
        case .null: YAMLNode(span: .wholeFile, content: .null)
        case .text(let text): YAMLNode(span: .wholeFile, content: .scalar(YAMLScalar(text: text, style: .plain)))
        case .list(let trees): YAMLNode(span: .wholeFile, content: .sequence(trees.map(node)))
        case .map(let pairs):
            YAMLNode(
                span: .wholeFile,
                content: .mapping(pairs.map { YAMLPair(key: $0.0, keySpan: .wholeFile, value: node($0.1)) }))
        }
    }
}

private indirect enum Tree {
    case null
    case text(String)
    case list([Tree])
    case map([(String, Tree)])
}

/// Makes trees, and writes each in one of the many ways that YAML has for it.
private struct TreeWriter {
    var numbers: SmallNumbers

    mutating func randomTree(depth: Int) -> Tree {
        switch depth == 0 ? numbers.next(3) : numbers.next(8) {
        case 0: .null
        case 1, 2, 3: .text(randomText())
        case 4, 5: .list((0..<numbers.next(4)).map { _ in randomTree(depth: depth - 1) })
        default: .map(randomPairs(depth: depth))
        }
    }

    private mutating func randomPairs(depth: Int) -> [(String, Tree)] {
        var keys: Set<String> = []
        var pairs: [(String, Tree)] = []
        for _ in 0..<numbers.next(5) {
            let key = randomText()
            if keys.insert(key).inserted { pairs.append((key, randomTree(depth: depth - 1))) }
        }
        return pairs
    }

    private mutating func randomText() -> String {
        let parts = [
            "a", "公开", " ", "  ", "\n", "\n\n", ":", ": ", "#", " #", "-", "- ", "'", "\"", "\\", ",", "[", "}", "null",
            "~", "!", "&", "*", "?", "|", "\t", "：", "1",
        ]
        return (0..<numbers.next(6)).map { _ in parts[numbers.next(parts.count)] }.joined()
    }

    mutating func document(_ tree: Tree) -> String {
        isBlock(tree) ? block(tree, indentation: 0) : flow(tree) + "\n"
    }

    private mutating func isBlock(_ tree: Tree) -> Bool {
        switch tree {
        case .list(let trees): !trees.isEmpty && numbers.next(3) > 0
        case .map(let pairs): !pairs.isEmpty && numbers.next(3) > 0
        default: false
        }
    }

    /// Lines at `indentation`; the first is indented too.
    private mutating func block(_ tree: Tree, indentation: Int) -> String {
        let spaces = String(repeating: " ", count: indentation)
        var text = ""
        switch tree {
        case .list(let trees):
            for tree in trees { text += gap() + spaces + "-" + value(tree, parent: indentation, compact: true) }
        case .map(let pairs):
            for (key, tree) in pairs {
                text += gap() + spaces + self.key(key) + ":" + value(tree, parent: indentation, compact: false)
            }
        default: break
        }
        return text
    }

    /// What follows a dash or a colon, with its line break.
    private mutating func value(_ tree: Tree, parent: Int, compact: Bool) -> String {
        if case .null = tree, numbers.next(2) == 0 { return "\n" }
        if case .text(let text) = tree, numbers.next(3) == 0, let scalar = literal(text, parent: parent) {
            return scalar
        }
        guard isBlock(tree) else { return " " + flow(tree) + [" # c", " ", ""][numbers.next(3)] + "\n" }
        let step = 1 + numbers.next(3)
        var lines = block(tree, indentation: parent + 1 + step)
        if compact, numbers.next(2) == 0, lines.first == " " {
            lines.removeFirst(parent + 1)
            return lines
        }
        if case .list = tree, !compact, numbers.next(2) == 0 { return "\n" + block(tree, indentation: parent) }
        return "\n" + lines
    }

    private mutating func gap() -> String { ["", "", "", "\n", "# c: d\n"][numbers.next(5)] }

    /// A block scalar; none for a text that ends with several line feeds, since the blank lines that may
    /// come next would belong to it.
    private func literal(_ text: String, parent: Int) -> String? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard !text.isEmpty, text != "\n", !text.hasSuffix("\n\n") else { return nil }
        let body = lines.map { $0.isEmpty ? "" : String(repeating: " ", count: parent + 2) + $0 }
            .joined(separator: "\n")
        return text.hasSuffix("\n") ? " |2\n" + body : " |2-\n" + body + "\n"
    }

    private mutating func key(_ text: String) -> String {
        numbers.next(2) == 0 ? plain(text) ?? quoted(text) : quoted(text)
    }

    private mutating func flow(_ tree: Tree) -> String {
        switch tree {
        case .null: return ["null", "~"][numbers.next(2)]
        case .text(let text): return numbers.next(2) == 0 ? plain(text) ?? quoted(text) : quoted(text)
        case .list(let trees): return "[" + trees.map { flow($0) }.joined(separator: ", ") + "]"
        case .map(let pairs): return "{" + pairs.map { quoted($0) + ": " + flow($1) }.joined(separator: " , ") + "}"
        }
    }

    /// The text as it is, where it is made only of letters and digits.
    private func plain(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, first != " ", text.unicodeScalars.last != " ", text != "null"
        else { return nil }
        let isSafe = text.unicodeScalars.allSatisfy { $0 == "a" || $0 == "1" || $0 == " " || ("一"..."龥").contains($0) }
        return isSafe ? text : nil
    }

    private mutating func quoted(_ text: String) -> String {
        if numbers.next(2) == 0, !text.utf8.contains(UInt8(ascii: "\n")) {
            return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": escaped += "\\n"
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return "\"" + escaped + "\""
    }
}
