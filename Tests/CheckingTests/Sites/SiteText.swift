import Text

/// A small site as one text: files begin with a line `-- path --`. `▸…◂` marks a place and is no part of
/// the file.
struct SiteText {
    private(set) var files: [String: [UInt8]] = [:]
    /// Marked places, in the order of the text.
    private(set) var places: [Place] = []

    private var lines: [String: Int] = [:]

    init(_ text: String) {
        var path = ""
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
                path = String(line.dropFirst(3).dropLast(3))
                files[path] = []
            } else if !path.isEmpty {
                append(line, to: path)
            }
        }
        // The last line break of a block belongs to the text around it.
        for path in files.keys where files[path]?.last == UInt8(ascii: "\n") { files[path]?.removeLast() }
    }

    /// A site whose other files are those of `base`.
    init(_ text: String, over base: SiteText) {
        self.init(text)
        files.merge(base.files) { own, _ in own }
    }

    private mutating func append(_ line: Substring, to path: String) {
        lines[path, default: 0] += 1
        let number = lines[path] ?? 0
        var bytes: [UInt8] = []
        var start = 0
        for scalar in line.unicodeScalars {
            switch scalar {
            case "▸": start = bytes.count
            case "◂":
                places.append(
                    Place(file: path, span: TextSpan(line: number, column: start + 1, length: bytes.count - start)))
            default: bytes.append(contentsOf: Array(String(scalar).utf8))
            }
        }
        files[path, default: []] += bytes + [UInt8(ascii: "\n")]
    }
}
