package import Text

/// Something in a body that was shown in another way than it was written, or that its author should know.
package struct MarkdownProblem: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// HTML is not passed on: it is shown as text.
        case rawHTML
        /// A link or image whose scheme is not allowed; only its text is shown. Holds the scheme, or the
        /// start of the destination where the scheme hides behind escapes.
        case schemeRefused(String)
        /// `[^label]` without `[^label]: …`; shown as written.
        case footnoteUndefined(String)
        /// `[^label]: …` that nothing refers to; listed last, without a way back.
        case footnoteUnused(String)
        /// A second `[^label]: …`; listed last, without a way back.
        case footnoteRepeated(String)
        /// A row with more or fewer cells than the table's head. Missing cells are empty, surplus ones kept.
        case unevenTableRow(expected: Int, found: Int)
        /// The body has more bytes than allowed; nothing of it is shown.
        case tooLarge(limit: Int)
        /// More `![` in a paragraph than allowed; those beyond are text.
        case tooManyImages(limit: Int)
        /// A line opens more quotes and lists than allowed; markers beyond are text.
        case nestedTooDeep(limit: Int)
        /// Link definitions so long and so often used that they would fill the memory; none of them holds.
        case definitionsTooLarge
        /// A byte that is not UTF-8, or is NUL; every such byte is shown as `?`.
        case invalidUTF8
        /// A character reserved by Unicode for use inside programs (U+FDD0 to U+FDEF); shown as U+FFFD.
        case noncharacter
    }

    package let kind: Kind
    package let span: TextSpan

    package init(_ kind: Kind, at span: TextSpan) {
        self.kind = kind
        self.span = span
    }
}
