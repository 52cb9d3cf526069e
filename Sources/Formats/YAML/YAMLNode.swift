package import Text

/// A document read by `parseYAML`.
package struct YAMLDocument: Hashable, Sendable {
    /// What could be read. With problems, the parts they stand in are missing or null.
    package let root: YAMLNode
    /// What was refused, in order of place; empty for a document of the subset. At most 100.
    package let problems: [YAMLProblem]
}

/// A value of a YAML document, with its place.
package struct YAMLNode: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        /// Nothing, or one of the plain words `null`, `Null`, `NULL` and `~` (YAML 1.2.2, section 10.3.2).
        case null
        case scalar(YAMLScalar)
        case sequence([YAMLNode])
        /// Pairs in the order of the text; no key comes twice.
        case mapping([YAMLPair])
    }

    /// A scalar's text on its first line, quotes included; the first line of a flow collection; the first
    /// key or dash of a block collection; the point where a value might have stood, where there is none.
    package let span: TextSpan
    package let content: Content

    package init(span: TextSpan, content: Content) {
        self.span = span
        self.content = content
    }
}

/// A key of a mapping with its value.
package struct YAMLPair: Hashable, Sendable {
    package let key: String
    package let keySpan: TextSpan
    package let value: YAMLNode

    package init(key: String, keySpan: TextSpan, value: YAMLNode) {
        self.key = key
        self.keySpan = keySpan
        self.value = value
    }
}

/// A scalar, always as text: numbers, dates and booleans are for the reader of the value to recognise.
package struct YAMLScalar: Hashable, Sendable {
    package enum Style: Hashable, Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        /// Block scalar `|`.
        case literal
        /// Block scalar `>`.
        case folded
    }

    /// The value, folded, unescaped and chomped; line breaks are line feeds.
    package let text: String
    package let style: Style

    package init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}
