/// A file of sheets as a build writes it: what stands before them, the sheets, and what closes the file.
package struct SheetDocument: Sendable {
    private let bytes: [UInt8]
    package let sheets: [Sheet]

    package struct Sheet: Sendable {
        package let paper: SheetPaper
        /// Of its bytes in the file.
        let range: Range<Int>
    }

    /// Sheets are the elements `<section class="sheet …">` behind the head, one after another: what layouts
    /// promise (`layouts/sheet.css`).
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts: [Int] = []
        var position = offset(of: "</head>", in: bytes, from: 0) ?? 0
        while let start = offset(of: SheetDocument.opening, in: bytes, from: position) {
            position = start + SheetDocument.opening.utf8.count
            if position < bytes.count, [UInt8(ascii: " "), UInt8(ascii: "\"")].contains(bytes[position]) {
                starts.append(start)
            }
        }
        let end = offset(of: "</body>", in: bytes, from: position) ?? bytes.count
        sheets = zip(starts, starts.dropFirst() + [end]).map { start, end in
            Sheet(paper: SheetDocument.paper(of: bytes[start..<end]), range: start..<end)
        }
    }

    private static let opening = "<section class=\"sheet"

    private static func paper(of section: ArraySlice<UInt8>) -> SheetPaper {
        let tag = section.dropFirst("<section class=\"".utf8.count).prefix { $0 != UInt8(ascii: "\"") }
        let classes = String(decoding: tag, as: UTF8.self).split(separator: " ")
        return classes.lazy.compactMap { SheetPaper(className: $0) }.first ?? .usual
    }
}

extension SheetDocument {
    /// A file of its own with some of the sheets, to be printed from any place: pictures are looked for
    /// beside the original, and there are no links, which on paper would only tell where it lay.
    ///
    /// - Parameter folder: the original's, from the root of the file system.
    package func copy(of sheets: ArraySlice<Sheet>, folder: String) -> [UInt8] {
        guard let first = self.sheets.first, let last = self.sheets.last else { return bytes }
        var copy = Array(bytes[..<first.range.lowerBound])
        let mark = "<meta charset=\"utf-8\">"
        let place = offset(of: mark, in: copy, from: 0).map { $0 + mark.utf8.count } ?? 0
        copy.insert(contentsOf: "<base href=\"\(fileAddress(of: folder))/\">".utf8, at: place)
        for sheet in sheets { appendWithoutLinks(bytes[sheet.range], to: &copy) }
        return copy + bytes[last.range.upperBound...]
    }

    private func appendWithoutLinks(_ html: ArraySlice<UInt8>, to copy: inout [UInt8]) {
        var rest = html
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            copy += rest[..<start]
            rest = rest[start...]
            if rest.starts(with: "<a ".utf8) || rest.starts(with: "</a>".utf8) {
                rest = rest[endOfTag(rest)...]
            } else {
                copy.append(rest.removeFirst())
            }
        }
        copy += rest
    }

    /// Behind the tag that begins here; a `>` within quotes does not end it.
    private func endOfTag(_ tag: ArraySlice<UInt8>) -> Int {
        var isQuoted = false
        for index in tag.indices {
            if tag[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if tag[index] == UInt8(ascii: ">"), !isQuoted { return index + 1 }
        }
        return tag.endIndex
    }
}

extension SheetDocument {
    /// Calls `body` with every character that a sheet shows beyond ASCII; how often one comes is left open.
    func forEachCharacter(of sheet: Sheet, _ body: (Unicode.Scalar) -> Void) {
        var rest = bytes[sheet.range]
        while !rest.isEmpty {
            let text = rest.prefix { $0 != UInt8(ascii: "<") }
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !scalar.isASCII { body(scalar) }
            rest = rest.dropFirst(text.count).drop { $0 != UInt8(ascii: ">") }.dropFirst()
        }
    }
}

/// Where `word` stands in `bytes` first, at or behind an offset; `nil` where it does not.
func offset(of word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard let first = word.first, bytes.count >= word.count else { return nil }
    var index = start
    while index <= bytes.count - word.count {
        if bytes[index] == first, bytes[index..<index + word.count].elementsEqual(word) { return index }
        index += 1
    }
    return nil
}

/// The address `file://…` of a path from the root of the file system (RFC 8089).
func fileAddress(of path: String) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    var address = Array("file://".utf8)
    for byte in path.utf8 {
        let isPlain = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
        if isPlain || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "/-._~".utf8.contains(byte) {
            address.append(byte)
        } else {
            address += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        }
    }
    return String(decoding: address, as: UTF8.self)
}
