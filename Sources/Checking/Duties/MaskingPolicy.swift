/// Which digits of a person's number the pages of a site may show (遮盖), the same on every page.
///
/// A number of which the site says nothing is held against `masking-differs` alone.
package struct MaskingPolicy: Hashable, Sendable {
    package var identity: Shown?
    package var mobile: Shown?
    package var card: Shown?

    package init() {}

    package var isEmpty: Bool { identity == nil && mobile == nil && card == nil }

    /// So many digits at either end, at most.
    package struct Shown: Hashable, Sendable {
        package let first: Int
        package let last: Int

        package init(first: Int, last: Int) {
            self.first = first
            self.last = last
        }

        /// Reads 前6后4, 前3位、后4位, 后4, `first 6, last 4`; `nil` for anything else, and for more than ten digits
        /// in all: what hides fewer than the rest hides nothing.
        package init?(_ text: String) {
            var rest = text[...]
            let first = Shown.amount(behind: ["前", "first"], &rest)
            let last = Shown.amount(behind: ["后", "last"], &rest)
            guard Shown.isSeparator(rest), let first, let last, (1...10).contains(first + last) else { return nil }
            self.init(first: first, last: last)
        }

        /// 0 where none of the words stands there; `nil` where no number of one or two digits is behind it.
        private static func amount(behind words: [String], _ text: inout Substring) -> Int? {
            let start = text.drop { isSeparator($0) }
            guard let word = words.first(where: start.hasPrefix) else { return 0 }
            let digits = start.dropFirst(word.count).drop { $0 == " " }
            let number = digits.prefix { ("0"..."9").contains($0) }
            text = digits.dropFirst(number.count)
            return number.count <= 2 ? Int(number) : nil
        }

        private static func isSeparator(_ text: Substring) -> Bool { text.allSatisfy { isSeparator($0) } }

        private static func isSeparator(_ character: Character) -> Bool { " 位、，,和".contains(character) }
    }
}
