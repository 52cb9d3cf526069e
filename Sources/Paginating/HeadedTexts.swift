/// A heading of a body with the one paragraph that stands below it.
package struct HeadedText: Sendable, Hashable {
    package let heading: String
    package let text: String

    package init(heading: String, text: String) {
        self.heading = heading
        self.text = text
    }
}

/// The parts of a body that are a heading and one paragraph, in order: what fits a small card. Parts of more
/// than that, and paragraphs without a heading, are left out.
package func headedTexts(html: [UInt8]) -> [HeadedText] {
    let blocks = FlowReader.read(html)
    return blocks.indices.compactMap { index in
        guard index + 1 < blocks.count, case .text(let heading) = blocks[index], heading.isHeading,
            case .text(let paragraph) = blocks[index + 1], paragraph.kind == .paragraph
        else { return nil }
        if index + 2 < blocks.count {
            guard case .text(let next) = blocks[index + 2], next.isHeading else { return nil }
        }
        return HeadedText(heading: heading.text.trimmed, text: paragraph.text.trimmed)
    }
}

extension TextBlock {
    fileprivate var isHeading: Bool {
        if case .heading = kind { true } else { false }
    }
}
