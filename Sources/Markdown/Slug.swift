/// Makes anchors of headings: letters and numbers of any script stay (ASCII in lower case), spaces become
/// `-`, everything else goes. The second heading of the same words gets `-1`, the third `-2`.
///
/// Works on bytes: hashing and comparing Chinese strings costs more than the rest of a heading.
struct AnchorMaker {
    /// Anchors given, each with the number that the next heading of the same words tries.
    private var given: [ByteKey: Int] = [:]

    /// The anchor of a heading with that text, in UTF-8.
    mutating func anchor(for text: [UInt8]) -> [UInt8] {
        let slug = AnchorMaker.slug(of: text.span)
        guard let next = given[ByteKey(bytes: slug)] else {
            if given.isEmpty { given.reserveCapacity(8) }
            given[ByteKey(bytes: slug)] = 1
            return slug
        }
        var number = next
        while true {
            var anchor = slug
            anchor.append(UInt8(ascii: "-"))
            anchor.append(number: number)
            number += 1
            if given[ByteKey(bytes: anchor)] == nil {
                given[ByteKey(bytes: slug)] = number
                given[ByteKey(bytes: anchor)] = 1
                return anchor
            }
        }
    }

    private static func slug(of text: Span<UInt8>) -> [UInt8] {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            // Headings are ideographs, most of them: U+5000 to U+9FFF.
            var end = index
            while end + 2 < text.count, (0xE5...0xE9).contains(text[end]) { end += 3 }
            slug.append(run: text, from: index, to: end)
            index = end
            guard let scalar = Characters.scalar(in: text, at: index, end: text.count) else { break }
            let next = index + UTF8.width(scalar)
            switch scalar.value {
            case 0x41...0x5A: slug.append(UInt8(scalar.value) | 0x20)
            case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F: slug.append(UInt8(scalar.value))
            case 0x4E00...0x9FFF: slug.append(run: text, from: index, to: next)
            case 0x20, 0x09, 0x3000: if let last = slug.last, last != 0x2D { slug.append(0x2D) }
            case 0..<0x80: break
            default: if isKept(scalar) { slug.append(run: text, from: index, to: next) }
            }
            index = next
        }
        while slug.last == 0x2D { slug.removeLast() }
        return slug.isEmpty ? Array("section".utf8) : slug
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        guard !Characters.isPunctuation(scalar) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}
