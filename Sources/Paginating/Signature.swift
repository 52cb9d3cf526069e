/// Blocks with their 落款 marked; where they have none, with that of `closing`. Footnotes stay last: they belong to
/// the foot of the text, not to who signs it.
func signed(_ blocks: [FlowBlock], _ closing: [UInt8]) -> [FlowBlock] {
    let marked = markSignature(in: blocks)
    guard !closing.isEmpty, !marked.contains(where: \.isSignature) else { return marked }
    let end = blocks.lastIndex { !$0.isFootnotes }.map { $0 + 1 } ?? 0
    return markSignature(in: Array(blocks[..<end]) + FlowReader.read(closing) + blocks[end...])
}

/// Marks the 落款 at the end of a body: the paragraphs with the name of the body and the date.
///
/// It is the last paragraphs before the footnotes that are set to the right, or that are short, end
/// without a stop, and close with a date. Where the last one is set to the right, so are the others.
func markSignature(in blocks: [FlowBlock]) -> [FlowBlock] {
    var result = blocks
    var index = result.lastIndex { !$0.isFootnotes } ?? -1
    guard index > 0, case .text(let last) = result[index], last.isRight || last.isDate else { return result }
    let isSet = last.isRight
    var count = 0
    while index > 0, count < 4, case .text(var block) = result[index], block.kind == .paragraph,
        block.isRight || !isSet && (block.isDate || count > 0 && block.isShortName)
    {
        block.kind = .signature
        result[index] = .text(block)
        index -= 1
        count += 1
    }
    return result
}

extension FlowBlock {
    fileprivate var isFootnotes: Bool {
        if case .container(.footnotes, _, _) = self { true } else { false }
    }

    fileprivate var isSignature: Bool {
        if case .text(let text) = self { text.kind == .signature } else { false }
    }
}

extension TextBlock {
    fileprivate var isRight: Bool { kind == .paragraph && classes.contains("right") }

    /// `2025年3月1日` or `二〇二五年三月一日`, and nothing else.
    fileprivate var isDate: Bool {
        let text = self.text.trimmed
        guard kind == .paragraph, text.count <= 16, text.hasSuffix("日") else { return false }
        let signs = "0123456789０１２３４５６７８９〇○零一二三四五六七八九十年月日 "
        return text.contains("年") && text.contains("月") && text.allSatisfy { signs.contains($0) }
    }

    /// A name of a body: one short line without a stop.
    fileprivate var isShortName: Bool {
        let text = self.text.trimmed
        guard kind == .paragraph, !text.isEmpty, text.count <= 20 else { return false }
        return !text.contains { "。，；：！？、,.;:!?".contains($0) }
    }
}
