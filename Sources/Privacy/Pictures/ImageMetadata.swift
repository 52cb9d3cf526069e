import Formats

/// The segments of a JPEG file (ITU-T T.81, annex B) up to where the picture itself begins.
func forEachJPEGSegment(of bytes: [UInt8], _ body: (_ marker: UInt8, _ range: Range<Int>) -> Void) {
    var offset = 2
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF {
        let marker = bytes[offset + 1]
        if marker == 0xFF {
            offset += 1
            continue
        }
        // The picture itself begins, or the file ends.
        if marker == 0xDA || marker == 0xD9 { break }
        let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
        guard length >= 2, offset + 2 + length <= bytes.count else { break }
        body(marker, offset + 4..<offset + 2 + length)
        offset += 2 + length
    }
}

/// The chunks of a PNG file (ISO/IEC 15948).
func forEachPNGChunk(of bytes: [UInt8], _ body: (_ kind: String, _ range: Range<Int>) -> Void) {
    var offset = 8
    while offset + 12 <= bytes.count {
        let length = bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
        let start = offset + 8
        guard length <= bytes.count - start - 4 else { break }
        body(String(decoding: bytes[offset + 4..<start], as: UTF8.self), start..<start + length)
        offset = start + length + 4
    }
}

/// Texts of a PNG file: tEXt, zTXt, iTXt, eXIf.
func pngTexts(in bytes: [UInt8]) -> [(name: String, text: [UInt8])] {
    var texts: [(String, [UInt8])] = []
    forEachPNGChunk(of: bytes) { kind, range in
        switch kind {
        case "tEXt", "eXIf": texts.append((kind, printableText(in: Array(bytes[range]))))
        case "zTXt", "iTXt": texts.append((kind, packedText(in: bytes, range: range, kind: kind)))
        default: break
        }
    }
    return texts
}

/// A keyword, and a text that may be compressed.
private func packedText(in bytes: [UInt8], range: Range<Int>, kind: String) -> [UInt8] {
    guard let keyword = bytes[range].firstIndex(of: 0) else { return [] }
    var start = keyword + 2
    if kind == "iTXt" {
        // Flag, method, language, translated keyword.
        guard keyword + 2 < range.upperBound, bytes[keyword + 1] == 1 else {
            return printableText(in: Array(bytes[range]))
        }
        guard let language = bytes[(keyword + 3)..<range.upperBound].firstIndex(of: 0),
            let translated = bytes[(language + 1)..<range.upperBound].firstIndex(of: 0)
        else { return [] }
        start = translated + 1
    }
    guard start < range.upperBound else { return [] }
    let text = try? inflateZlib(bytes, range: start..<range.upperBound, limit: 8 << 20)
    return text.map(printableText) ?? []
}

/// Runs of four or more printable characters in UTF-8 or ASCII, and in UTF-16 as Windows writes it into
/// Exif, a line each.
func printableText(in bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    for run in bytes.split(whereSeparator: { $0 < 0x20 && $0 != 0x09 }) where run.count >= 4 {
        guard (try? UTF8Span(validating: run.span)) != nil else { continue }
        output += run
        output.append(UInt8(ascii: "\n"))
    }
    for start in 0...1 { appendWideRuns(of: bytes, from: start, to: &output) }
    return output
}

/// Runs of ASCII digits and letters with a zero byte behind each.
private func appendWideRuns(of bytes: [UInt8], from start: Int, to output: inout [UInt8]) {
    var run: [UInt8] = []
    for index in stride(from: start, to: bytes.count - 1, by: 2) {
        if bytes[index + 1] == 0, bytes[index] >= 0x20, bytes[index] < 0x7F {
            run.append(bytes[index])
            continue
        }
        if run.count >= 4 { output += run + [UInt8(ascii: "\n")] }
        run = []
    }
    if run.count >= 4 { output += run + [UInt8(ascii: "\n")] }
}
