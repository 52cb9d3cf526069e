/// The objects of a PDF file by their numbers, found by reading it from front to back.
///
/// The table of offsets at the file's end is not needed for that, and a file whose table is wrong is read as
/// well. Objects within compressed streams (ISO 32000-1, 7.5.7) are taken out of them; other streams are
/// stepped over.
struct PDFObjects {
    private(set) var values: [Int: PDFValue] = [:]
    /// Number of the document catalogue.
    private(set) var root: Int?

    /// Bytes that all compressed objects together may take.
    private static let unpackedLimit = 256 << 20
    private var unpacked = 0

    init(_ bytes: [UInt8]) {
        var scanner = PDFScanner(bytes)
        while scanner.position < bytes.count {
            switch bytes[scanner.position] {
            case UInt8(ascii: "o"): readObject(&scanner)
            case UInt8(ascii: "t"): readTrailer(&scanner)
            default: scanner.position += 1
            }
        }
    }

    /// The value itself where it stands elsewhere.
    func resolved(_ value: PDFValue?) -> PDFValue? {
        if case .reference(let number) = value { values[number] } else { value }
    }
}

extension PDFObjects {
    private mutating func readTrailer(_ scanner: inout PDFScanner) {
        guard scanner.take("trailer") else { return scanner.position += 1 }
        if let trailer = scanner.value() { takeRoot(of: trailer) }
    }

    private mutating func takeRoot(of dictionary: PDFValue) {
        if case .reference(let number)? = dictionary["Root"] { root = number }
    }

    /// Of `12 0 obj` the scanner stands at the `o`.
    private mutating func readObject(_ scanner: inout PDFScanner) {
        guard let number = objectNumber(scanner.bytes, before: scanner.position), scanner.take("obj") else {
            return scanner.position += 1
        }
        guard let value = scanner.value() else { return }
        values[number] = value
        scanner.skipSpace()
        guard scanner.take("stream") else { return }
        let data = streamRange(scanner, value)
        scanner.position = data.upperBound
        switch value["Type"]?.name {
        case "XRef": takeRoot(of: value)
        case "ObjStm": readObjects(within: value, scanner.bytes, data)
        default: break
        }
    }

    /// The first of the two numbers before `obj`.
    private func objectNumber(_ bytes: [UInt8], before end: Int) -> Int? {
        let words = bytes[max(0, end - 24)..<end].split(whereSeparator: isPDFSpace)
        guard end > 0, isPDFSpace(bytes[end - 1]), words.count >= 2 else { return nil }
        let (number, generation) = (words[words.count - 2], words[words.count - 1])
        guard Int(String(decoding: generation, as: UTF8.self)) != nil else { return nil }
        return Int(String(decoding: number, as: UTF8.self))
    }

    /// What stands between `stream` and `endstream`.
    private func streamRange(_ scanner: PDFScanner, _ dictionary: PDFValue) -> Range<Int> {
        var scanner = scanner
        if !scanner.take("\r\n"), !scanner.take("\n") { _ = scanner.take("\r") }
        let start = scanner.position
        if let length = dictionary["Length"]?.count, length <= scanner.bytes.count - start {
            scanner.position = start + length
            scanner.skipSpace()
            if scanner.take("endstream") { return start..<start + length }
        }
        scanner.position = start
        while scanner.position < scanner.bytes.count {
            let end = scanner.position
            if scanner.bytes[end] == UInt8(ascii: "e"), scanner.take("endstream") { return start..<end }
            scanner.position += 1
        }
        return start..<scanner.bytes.count
    }

    private mutating func readObjects(within dictionary: PDFValue, _ bytes: [UInt8], _ range: Range<Int>) {
        guard let first = dictionary["First"]?.count, let count = dictionary["N"]?.count,
            let data = unpack(dictionary, bytes, range)
        else { return }
        unpacked += data.count
        var heads = PDFScanner(data)
        for _ in 0..<min(count, data.count) {
            guard let number = heads.value()?.count, let offset = heads.value()?.count, first + offset < data.count
            else { return }
            var scanner = PDFScanner(data, at: first + offset)
            if let value = scanner.value() { values[number] = value }
        }
    }

    private func unpack(_ dictionary: PDFValue, _ bytes: [UInt8], _ range: Range<Int>) -> [UInt8]? {
        guard dictionary["DecodeParms"] == nil else { return nil }
        switch dictionary["Filter"]?.name {
        case nil: return Array(bytes[range])
        case "FlateDecode": return try? inflateZlib(bytes, range: range, limit: PDFObjects.unpackedLimit - unpacked)
        default: return nil
        }
    }
}
