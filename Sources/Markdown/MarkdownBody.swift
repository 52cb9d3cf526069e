package import Text

/// A rendered body: HTML with holes where only the site knows what to write.
package struct MarkdownBody: Sendable {
    /// HTML without the holes' contents; whoever writes it uses `splice(into:filling:)`.
    package var html: [UInt8] = []
    /// In order of their offsets.
    package var holes: [Hole] = []
    /// In order of the text; headings inside quotes and lists too.
    package var headings: [Heading] = []
    /// In order of their places.
    package var problems: [MarkdownProblem] = []
    /// The words without markup, a line for each block, cells separated by tabs; empty unless asked for.
    package var text: [UInt8] = []

    package init() {}
}

/// A place in `MarkdownBody.html` that waits for an address or for a figure.
package struct Hole: Hashable, Sendable {
    package enum Kind: Sendable {
        /// Inside `href="…"`: an address, by `appendAddress`.
        case link
        /// Inside `src="…"`: an address, by `appendAddress`.
        case image
        /// Between blocks: whole HTML of the figure that replaces an image of a `.csv` file.
        case figure
    }

    /// Where the content goes: bytes of `MarkdownBody.html` before it.
    package let offset: Int
    package let kind: Kind
    /// What was written, with escapes and entities resolved: `../a.md#x`, `#anchor`, `索引号:…`. Never an
    /// address with a scheme of its own, but it may begin with `/` or `//`, or be empty.
    package let destination: String
    /// Alternative text of an image, caption of a figure; empty for a link.
    package let label: String
    /// The destination in the file; the whole link's first line where the destination is not to be told
    /// apart (references, destinations written with escapes).
    package let span: TextSpan

    package init(offset: Int, kind: Kind, destination: String, label: String, span: TextSpan) {
        self.offset = offset
        self.kind = kind
        self.destination = destination
        self.label = label
        self.span = span
    }
}

/// A heading of the body.
package struct Heading: Hashable, Sendable {
    /// 1 to 6, shifted as the options say.
    package let level: Int
    /// Without markup.
    package let text: String
    /// Unique in the document, with the options' prefix; the `id` of the heading where anchors are on.
    package let anchor: String
    /// From the first `#` (or the text, of an underlined heading) to the end of its first line.
    package let span: TextSpan

    package init(level: Int, text: String, anchor: String, span: TextSpan) {
        self.level = level
        self.text = text
        self.anchor = anchor
        self.span = span
    }
}

extension MarkdownBody {
    /// Appends the HTML to `output`, calling `fill` at each hole to append what belongs there.
    package func splice(into output: inout [UInt8], filling fill: (Hole, inout [UInt8]) -> Void) {
        var written = 0
        for hole in holes {
            output.append(contentsOf: html[written..<hole.offset])
            fill(hole, &output)
            written = hole.offset
        }
        output.append(contentsOf: html[written...])
    }
}
