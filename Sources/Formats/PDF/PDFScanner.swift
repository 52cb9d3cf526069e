/// Reads values of a PDF file one after another, in linear time.
struct PDFScanner {
    let bytes: [UInt8]
    /// Offset of the next byte.
    var position: Int

    /// Arrays and dictionaries may nest this deep; files of printing programs stay below ten.
    private static let depthLimit = 40

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The value that begins here; `nil` where none does.
    mutating func value(depth: Int = 0) -> PDFValue? {
        skipSpace()
        guard depth < PDFScanner.depthLimit, let byte = next else { return nil }
        switch byte {
        case UInt8(ascii: "/"): return .name(takeName())
        case UInt8(ascii: "["): return array(depth)
        case UInt8(ascii: "("): return text()
        case UInt8(ascii: "<"):
            return position + 1 < bytes.count && bytes[position + 1] == byte ? dictionary(depth) : hexadecimal()
        default:
            if isNumberByte(byte) { return numberOrReference() }
            return takeWord() ? .other : nil
        }
    }

    /// White space and comments.
    mutating func skipSpace() {
        while let byte = next {
            if byte == UInt8(ascii: "%") {
                while let byte = next, byte != 0x0A, byte != 0x0D { position += 1 }
            } else if isPDFSpace(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    /// Steps over a keyword if it stands here.
    mutating func take(_ word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard position + count <= bytes.count else { return false }
        let matches = word.withUTF8Buffer { bytes[position..<position + count].elementsEqual($0) }
        if matches { position += count }
        return matches
    }
}

extension PDFScanner {
    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func takeName() -> String {
        position += 1
        let start = position
        while let byte = next, !isPDFSpace(byte), !isDelimiter(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func takeWord() -> Bool {
        let start = position
        while let byte = next, isLetter(byte) { position += 1 }
        return position > start
    }

    private mutating func array(_ depth: Int) -> PDFValue? {
        position += 1
        var elements: [PDFValue] = []
        while true {
            skipSpace()
            if take("]") { return .array(elements) }
            guard let element = value(depth: depth + 1) else { return nil }
            elements.append(element)
        }
    }

    private mutating func dictionary(_ depth: Int) -> PDFValue? {
        position += 2
        var members: [String: PDFValue] = [:]
        while true {
            skipSpace()
            if take(">>") { return .dictionary(members) }
            guard next == UInt8(ascii: "/") else { return nil }
            let key = takeName()
            guard let member = value(depth: depth + 1) else { return nil }
            members[key] = member
        }
    }

    /// A string in brackets, which may hold others in pairs.
    private mutating func text() -> PDFValue? {
        var open = 0
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\\"): position += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return .other }
            default: break
            }
        }
        return nil
    }

    private mutating func hexadecimal() -> PDFValue? {
        while let byte = next {
            position += 1
            if byte == UInt8(ascii: ">") { return .other }
        }
        return nil
    }

    /// `12`, `-0.5`, or `12 0 R`.
    private mutating func numberOrReference() -> PDFValue? {
        guard let number = takeNumber() else { return nil }
        let behind = position
        if number >= 0, number == number.rounded(), number < 1e9 {
            skipSpace()
            if let byte = next, isNumberByte(byte), takeNumber() != nil {
                skipSpace()
                if take("R") { return .reference(Int(number)) }
            }
        }
        position = behind
        return .number(number)
    }

    private mutating func takeNumber() -> Double? {
        let start = position
        while let byte = next, isNumberByte(byte) { position += 1 }
        return Double(String(decoding: bytes[start..<position], as: UTF8.self))
    }
}

func isPDFSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0 || byte >= 0x09 && byte <= 0x0D && byte != 0x0B }

private func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }

private func isNumberByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "+-.".utf8.contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
}
