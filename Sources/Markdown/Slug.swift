/// Makes anchors of headings: letters and numbers of any script stay (ASCII in lower case), spaces become
/// `-`, everything else goes. The second heading of the same words gets `-1`, the third `-2`.
struct AnchorMaker {
    private var taken: Set<String> = []
    private var counts: [String: Int] = [:]

    mutating func anchor(for text: String) -> String {
        let slug = AnchorMaker.slug(of: text)
        var anchor = slug
        var count = counts[slug] ?? 0
        while taken.contains(anchor) {
            count += 1
            anchor = "\(slug)-\(count)"
        }
        counts[slug] = count
        taken.insert(anchor)
        return anchor
    }

    private static func slug(of text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x41...0x5A: slug.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F, 0x4E00...0x9FFF: slug.unicodeScalars.append(scalar)
            case 0x20, 0x09, 0x3000: if !slug.isEmpty, slug.last != "-" { slug.append("-") }
            case 0..<0x80: continue
            default: if isKept(scalar) { slug.unicodeScalars.append(scalar) }
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "section" : slug
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
            true
        default: false
        }
    }
}
