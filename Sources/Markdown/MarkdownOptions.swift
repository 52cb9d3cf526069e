/// How a body is rendered. The defaults are those of an entry's page.
package struct MarkdownOptions: Sendable {
    /// Added to every heading's level, so that an entry's `#` becomes `<h2>` under the page's title.
    /// Levels end at 6.
    package var headingShift = 1
    /// Whether headings carry an `id`; `MarkdownBody.headings` is filled either way.
    package var anchorsHeadings = true
    /// Stands before every `id` of headings and footnotes, where several bodies share a page.
    package var identifierPrefix = ""
    /// Schemes that are linked as written, in lower case. Every other one is refused.
    package var schemes = ["http", "https", "mailto", "tel"]
    /// Whether images carry `loading="lazy"`.
    package var loadsImagesLazily = true
    /// Whether `MarkdownBody.text` is filled.
    package var collectsText = false
    /// Whether the caller has validated the bytes as UTF-8; a tenth of the work is then left out. Bytes that
    /// are not UTF-8 after all come out as they went in.
    package var isKnownUTF8 = false
    /// Bodies above this many bytes are refused whole.
    package var maximumBytes = 8 << 20

    package init() {}
}
