import Formats

/// The check code (核对码) of a sheet: eight signs that name an entry and its edition.
///
/// The first 40 bits of the SHA-256 digest of the UTF-8 bytes of
/// `bulletin check code 1`, a line feed, the index number, a line feed, the edition in decimal digits; five
/// bits a sign, highest first, in the alphabet of Crockford's base 32, which has no I, L, O and U.
///
/// Nothing but number and edition goes in, so that the codes of all earlier editions are known from the
/// content alone: a sheet that should have come down is told from one that never was.
package struct CheckCode: Hashable, Comparable, Sendable {
    /// The eight signs.
    package let text: String

    package init(index: String, edition: Int) {
        let digest = SHA256.digest(of: Array("bulletin check code 1\n\(index)\n\(edition)".utf8))
        let bits = digest.prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var signs: [UInt8] = []
        for shift in stride(from: 35, through: 0, by: -5) {
            signs.append(CheckCode.alphabet[Int(bits >> UInt64(shift) & 31)])
        }
        text = String(decoding: signs, as: UTF8.self)
    }

    /// As it is printed, in two groups of four: `7KQ4-2M9P`.
    package var grouped: String { "\(text.prefix(4))-\(text.suffix(4))" }

    package static func < (left: CheckCode, right: CheckCode) -> Bool { left.text < right.text }

    /// The signs of a code in their order.
    package static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Entry {
    /// The code of the present edition.
    package var checkCode: CheckCode { CheckCode(index: index, edition: edition) }

    /// Whether sheets of it hang or hung somewhere: a notice, or a sheet that hangs for good.
    package var goesOnPaper: Bool { posting != nil || !sheetForms.isEmpty }

    /// Editions whose codes are kept, the present one last: a number far too high in the head must not
    /// fill the website with pages.
    package var knownEditions: ClosedRange<Int> { max(1, edition - Entry.formerEditions)...edition }

    private static let formerEditions = 50
}
