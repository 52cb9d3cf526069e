package import Checking
package import Findings
import Formats
import Markdown
import Reading
import Text

/// Text and tables that a new entry takes along (`--from`).
package struct DraftSource: Sendable {
    /// What the head of a Markdown file gives, as its lines have it.
    package private(set) var given: [GivenKey] = []
    /// A body as it is to be written; empty where there is none.
    package private(set) var body = ""
    /// The heading of the first rank with which a body begins, or the name of a table's file; `nil` for neither.
    package private(set) var title: String?
    /// Headings that stand in the body.
    private(set) var headings: [String] = []
    package private(set) var table: Table?

    /// A table that becomes an attachment drawn in the text.
    package struct Table: Sendable {
        /// Name of the file it came from, without folder and ending.
        package let name: String
        package let bytes: [UInt8]
    }

    /// A key of a head with the lines that it stands in.
    package struct GivenKey: Sendable {
        /// `nil` for one that entries do not have.
        package let key: EntryKey?
        package let lines: [Substring]
        /// Its value, where that is a text.
        package let text: String?
    }

    /// Why a file cannot be taken along.
    package enum Problem: Error, Sendable {
        /// Neither UTF-8 nor an encoding that can be told for sure.
        case encoding
        /// The head cannot be read; what is wrong with it.
        case head(Finding)
        /// Its keys do not each begin a line of their own.
        case headForm
        /// Not `.md` and not `.csv`.
        case kind
        case emptyTable
    }

    package init() {}

    /// What a key of the head says; `nil` where it is missing, or no text.
    package func text(of key: EntryKey) -> String? {
        given.first { $0.key == key }?.text
    }
}

extension DraftSource {
    /// Takes a file apart.
    ///
    /// - Parameters:
    ///   - path: how it was named, for messages, and for what it is.
    ///   - decode: turns bytes of an encoding that the system knows into UTF-8.
    package init(
        path: String, bytes: [UInt8], decode: (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
    ) throws(Problem) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        let ending = file.split(separator: ".").last.map { $0.lowercased() }
        switch ending {
        case "md", "markdown":
            let text = DraftSource.formed(bytes, as: .text, decode: decode)
            guard invalidUTF8Span(in: text) == nil else { throw .encoding }
            try self.init(markdown: text, file: path)
        case "csv":
            let text = DraftSource.formed(bytes, as: .table, decode: decode)
            guard invalidUTF8Span(in: text) == nil, !text.contains(0) else { throw .encoding }
            guard parseCSV(text).rows.contains(where: { $0.contains { !$0.text.isEmpty } }) else { throw .emptyTable }
            self.init()
            let name = String(file.dropLast(4))
            title = name
            table = Table(name: name, bytes: text)
        default: throw .kind
        }
    }

    private init(markdown bytes: [UInt8], file: String) throws(Problem) {
        self.init()
        let source = EntrySource(file: file, bytes: bytes)
        var body = bytes[source.body]
        if let pairs = source.head {
            if let finding = source.findings.first { throw .head(finding) }
            let head = String(decoding: bytes[..<source.body.lowerBound], as: UTF8.self)
            given = try DraftSource.lines(of: pairs, in: head, bodyLine: source.bodyLine)
        } else if let finding = source.findings.first, !DraftSource.isHeadless(bytes) {
            throw .head(finding)
        }
        takeTitle(from: &body)
        headings = renderMarkdown(Array(body)).headings.map(\.text)
        self.body = String(decoding: body, as: UTF8.self)
    }

    /// Whether a text does not even begin a head: one that is begun and not ended is a slip.
    private static func isHeadless(_ bytes: [UInt8]) -> Bool {
        !bytes.starts(with: "---\n".utf8) && !bytes.elementsEqual("---".utf8)
    }

    private static func formed(
        _ bytes: [UInt8], as form: FileForm, decode: (_ encoding: String, _ bytes: [UInt8]) -> [UInt8]?
    ) -> [UInt8] {
        var text = bytes
        while let formed = form.formed(text, decode: decode) { text = formed.bytes }
        return text
    }

    /// The lines of each pair: from its key to the next.
    private static func lines(
        of pairs: [YAMLPair], in head: String, bodyLine: Int
    ) throws(Problem) -> [GivenKey] {
        let lines = head.split(separator: "\n", omittingEmptySubsequences: false)
        let starts = pairs.map { Int($0.keySpan.line) - 1 } + [bodyLine - 2]
        var given: [GivenKey] = []
        for (number, pair) in pairs.enumerated() {
            let (start, end) = (starts[number], starts[number + 1])
            guard start < end, end <= lines.count, pair.keySpan.column == 1 else { throw .headForm }
            var text: String?
            if case .scalar(let scalar) = pair.value.content { text = scalar.text }
            given.append(GivenKey(key: EntryKey.named(pair.key), lines: Array(lines[start..<end]), text: text))
        }
        return given
    }

    /// `# Title` at the top of a text is what its head calls the title.
    private mutating func takeTitle(from body: inout ArraySlice<UInt8>) {
        let text = body.drop { $0 == UInt8(ascii: "\n") }
        let line = text.prefix { $0 != UInt8(ascii: "\n") }
        guard line.starts(with: "# ".utf8) else {
            body = text
            return
        }
        title = renderMarkdown(Array(line)).headings.first?.text
        body = text.dropFirst(line.count).drop { $0 == UInt8(ascii: "\n") }
    }
}
