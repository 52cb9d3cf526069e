package import Text

/// Something in a document that the subset refuses.
package struct YAMLProblem: Error, Hashable, Sendable {
    package let kind: Kind
    package let span: TextSpan

    package init(_ kind: Kind, at span: TextSpan) {
        self.kind = kind
        self.span = span
    }

    /// What is refused. Unless said otherwise the problem's span covers the thing itself.
    package enum Kind: Hashable, Sendable {
        // Characters.

        case invalidUTF8
        /// A character that YAML does not allow in a text, written raw or as an escape.
        case controlCharacter(Unicode.Scalar)
        case tabInIndentation
        /// U+3000 or U+00A0 where a line is indented.
        case wideSpaceInIndentation

        // Keys.

        /// `标题：值`; the span is the colon.
        case fullWidthColon(key: String)
        /// `标题:值`; the span is the colon.
        case missingSpaceAfterColon(key: String)
        /// A line without a colon where a key is expected.
        case missingColon
        /// `: value`, or a key that YAML reads as null.
        case emptyKey
        /// More than 1024 characters before the colon (YAML 1.2.2, section 7.4.2).
        case keyTooLong
        /// A key that stands in the mapping already, at `first`; the first value is kept.
        case duplicateKey(String, first: TextSpan)
        /// `<<`.
        case mergeKey
        /// `? `, or a flow collection before a colon.
        case complexKey

        // Layout.

        /// A line that is deeper than, or between, the lines it could belong to.
        case unexpectedIndentation
        /// A closing bracket that is not deeper than the key of its value, or the text of a block scalar
        /// that is the whole document and stands in the first column.
        case insufficientIndentation
        /// `- ` among the keys of a mapping.
        case listEntryAmongKeys
        /// A line without a dash among the entries of a list.
        case keyAmongListEntries
        /// `key: - value`.
        case listOnKeyLine
        case nestingTooDeep(limit: Int)

        // Values.

        /// `: ` inside a plain value or a list entry in brackets; the span is the colon.
        case unquotedColon
        /// Text behind a value that has ended.
        case unexpectedText
        /// The span is the opening quote. A quote also ends at a line that is not deeper than its key.
        case unclosedQuote
        /// The span is the opening bracket, `bracket` the byte that is missing.
        case unclosedBracket(missing: UInt8)
        /// Two values in brackets without a comma; the span is the second.
        case missingComma
        /// `[a, , b]`; the span is the second comma.
        case emptyFlowEntry
        case invalidEscape
        /// What follows `|` or `>` is not an indentation digit, `+`, `-` or a comment.
        case invalidBlockHeader
        /// A plain value may not begin with this byte: `@`, `` ` ``, `%`, `,` and the like.
        case reservedIndicator(UInt8)

        // The rest of YAML.

        case anchor
        case alias
        case tag
        case directive
        /// `---` or `...`, which begin or end a document.
        case documentMarker
    }
}
