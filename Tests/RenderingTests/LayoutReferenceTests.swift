import Disclosure
import Glibc
import Mustache
import Rendering
import Testing

/// `layouts/README.md` says what layouts may name. Its tables are made from the shapes in the code, and
/// this suite fails where the two differ. To write them anew: `BULLETIN_RECORD=1 swift test --filter
/// LayoutReferenceTests`, which fails too, so that nobody records without looking.
@Suite struct LayoutReferenceTests {
    @Test func readmeHoldsTheReferenceOfTheCode() throws {
        let readme = try #require(Readme())
        let reference = layoutReference()
        if readme.reference == reference { return }
        guard getenv("BULLETIN_RECORD") != nil else {
            Issue.record("layouts/README.md differs from the shapes; record it with BULLETIN_RECORD=1")
            #expect(readme.reference == reference)
            return
        }
        #expect(readme.record(reference), "layouts/README.md cannot be written")
        Issue.record("layouts/README.md was written; look at the difference and commit it")
    }

    @Test func everyShapeIsReached() {
        let rows = pageShapes(words: words).reference()
        let named = rows.compactMap { ofShape($0.kind) } + PageTemplates.needed.map(\.shape)
        let unreached = Set(rows.map(\.shape)).subtracting(named)
        #expect(unreached.isEmpty, "shapes that no layout ever meets")
    }
}

// MARK: The text

/// Words are listed in `layouts/strings/` and assets in `layouts/assets/`: the reference is made with none.
private let words = PageWords(language: .simplifiedChinese, texts: [])

/// The layouts of pages, then a table for each shape.
private func layoutReference() -> String {
    let rows = pageShapes(words: words).reference()
    var text = "| 版式 layout | 数据 data |\n|---|---|\n"
    for page in PageTemplates.needed { text += "| `\(page.template).mustache` | \(link(page.shape)) |\n" }
    for (number, row) in rows.enumerated() {
        if number == 0 || rows[number - 1].shape != row.shape {
            text += "\n### \(row.shape)\n\n| 名称 name | 类型 kind | 含义 | meaning |\n|---|---|---|---|\n"
        }
        text += "| `\(row.field)` | \(kind(row.kind)) | \(row.doc.zh) | \(row.doc.en) |\n"
    }
    return text
}

private func kind(_ kind: FieldKind) -> String {
    switch kind {
    case .text: "文字 text"
    case .html: "HTML"
    case .number: "整数 number"
    case .flag: "是否 flag"
    case .texts: "文字列表 texts"
    case .record(let shape): "一项 one \(link(shape))"
    case .list(let shape): "列表 list of \(link(shape))"
    }
}

private func link(_ shape: String) -> String {
    switch shape {
    case words.shape.name: "[\(shape)](strings/)"
    case AssetNames.none.shape.name: "[\(shape)](assets/)"
    default: "[\(shape)](#\(shape.lowercased()))"
    }
}

private func ofShape(_ kind: FieldKind) -> String? {
    switch kind {
    case .record(let shape), .list(let shape): shape
    case .text, .html, .number, .flag, .texts: nil
    }
}

// MARK: The file

/// `layouts/README.md`: what people wrote up to a mark, what this suite writes behind it.
private struct Readme {
    private static let mark = "<!-- reference -->\n\n"

    let introduction: String
    let reference: String

    /// `nil` where the file cannot be read or has no mark.
    init?() {
        guard let parts = Readme.read()?.split(separator: Readme.mark, maxSplits: 1, omittingEmptySubsequences: false),
            parts.count == 2
        else { return nil }
        introduction = String(parts[0])
        reference = String(parts[1])
    }

    func record(_ reference: String) -> Bool {
        guard let stream = fopen(Readme.path, "w") else { return false }
        let bytes = Array((introduction + Readme.mark + reference).utf8)
        let written = fwrite(bytes, 1, bytes.count, stream)
        return fclose(stream) == 0 && written == bytes.count
    }

    private static var path: String {
        let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/" + checkout + "/layouts/README.md"
    }

    private static func read() -> String? {
        guard let stream = fopen(path, "r") else { return nil }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
