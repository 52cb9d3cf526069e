package import Findings
package import Formats
import Text

/// A Markdown file taken apart: its head as a YAML tree with positions, and where its body begins.
package struct EntrySource: Sendable {
    package let file: String
    /// `nil` where the file has no readable head; then `findings` say why.
    package let head: [YAMLPair]?
    /// The body's bytes within the file.
    package let body: Range<Int>
    /// Line of the file on which the body begins, 1-based.
    package let bodyLine: Int
    package let findings: [Finding]
}

extension EntrySource {
    /// Takes a file apart.
    ///
    /// - Parameter bytes: the whole file. Not UTF-8 is a finding, and the file is read no further.
    package init(file: String, bytes: [UInt8]) {
        self.file = file
        if let finding = encodingFinding(in: bytes, file: file) {
            (head, body, bodyLine, findings) = (nil, 0..<0, 1, [finding])
            return
        }
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        switch HeadBounds(in: bytes, from: start) {
        case .none:
            (head, body, bodyLine) = (nil, start..<bytes.count, 1)
            findings = [headMissing(file: file)]
        case .unclosed:
            (head, body, bodyLine) = (nil, start..<bytes.count, 1)
            findings = [headUnclosed(file: file)]
        case .found(let range, let bodyStart, let line):
            let document = parseYAML(bytes, in: range, firstLine: 2)
            body = bodyStart..<bytes.count
            bodyLine = line
            let head = HeadMapping(document, file: file)
            self.head = head.pairs
            findings = head.findings
        }
    }
}

package let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// Where the head of a file stands: between a first line `---` and the next line `---`.
private enum HeadBounds {
    case none
    case unclosed
    /// The head's bytes, the first byte and the first line (1-based) of what follows.
    case found(Range<Int>, bodyStart: Int, bodyLine: Int)

    init(in bytes: [UInt8], from start: Int) {
        guard let first = HeadBounds.fenceEnd(in: bytes, at: start) else {
            self = .none
            return
        }
        var lineStart = first
        var line = 2
        while lineStart < bytes.count {
            if let end = HeadBounds.fenceEnd(in: bytes, at: lineStart) {
                self = .found(first..<lineStart, bodyStart: end, bodyLine: line + 1)
                return
            }
            lineStart = HeadBounds.lineEnd(in: bytes, from: lineStart)
            line += 1
        }
        self = .unclosed
    }

    /// The first byte after a line that is `---` and nothing but blanks; `nil` for any other line.
    private static func fenceEnd(in bytes: [UInt8], at start: Int) -> Int? {
        guard start + 3 <= bytes.count else { return nil }
        for index in start..<start + 3 where bytes[index] != UInt8(ascii: "-") { return nil }
        var index = start + 3
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return lineEnd(in: bytes, from: index)
            case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
            default: return nil
            }
        }
        return index
    }

    /// The first byte of the next line. Lines end with LF, CRLF or CR, as the readers of heads and bodies
    /// count them.
    private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { break }
            if byte == UInt8(ascii: "\r") {
                if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
                break
            }
        }
        return index
    }
}

private func headMissing(file: String) -> Finding {
    Finding(
        rule: "head-missing", severity: .error, place: Place(file: file, span: TextSpan(line: 1, column: 1)),
        message: Words(zh: "文件没有头部", en: "the file has no head"),
        remedy: Words(
            zh: "在第一行写三个半角短横 ---，下面逐行写“标题: …”等内容，再以一行 --- 结束，正文写在其后",
            en: "begin with a line ---, then `title: …` and the other keys, then a line ---, then the text"))
}

private func headUnclosed(file: String) -> Finding {
    Finding(
        rule: "head-missing", severity: .error, place: Place(file: file, span: TextSpan(line: 1, column: 1, length: 3)),
        message: Words(zh: "头部没有结束", en: "the head does not end"),
        remedy: Words(
            zh: "在头部最后一项之后、正文之前，另起一行只写三个短横 ---",
            en: "write a line with nothing but --- between the last key and the text"))
}
