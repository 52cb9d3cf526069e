internal import Text

/// Renders the body of an entry or page.
///
/// - Parameters:
///   - bytes: CommonMark, with pipe tables and footnotes. Should be UTF-8; what is not is reported.
///   - firstLine: line of the file (1-based) where the body begins; all spans count in the file's lines.
/// - Returns: HTML with holes, and everything that its author should know. Never fails; time and memory are
///   linear in the input.
package func renderMarkdown(
    _ bytes: [UInt8], firstLine: Int = 1, options: MarkdownOptions = MarkdownOptions()
) -> MarkdownBody {
    guard bytes.count <= options.maximumBytes else {
        var body = MarkdownBody()
        body.problems = [
            MarkdownProblem(
                .tooLarge(limit: options.maximumBytes), at: TextSpan(line: firstLine, column: 1, length: 0))
        ]
        return body
    }
    var mended = MendedSource(bytes, isKnownUTF8: options.isKnownUTF8)
    let survey = Survey(of: mended.bytes)
    if survey.hasReserved { mended.replaceReserved() }
    mended.replaceReservedReferences()
    var rewriter = Rewriter(source: mended.bytes, survey: survey)
    let parsed = rewriter.rewrite()
    let writer = HTMLWriter(
        options: options,
        written: WrittenText(source: mended.bytes, cuts: rewriter.cuts, references: rewriter.references),
        parsed: parsed, anchors: parsed == nil ? [] : rewriter.anchors, firstLine: firstLine)
    var excesses = mended.faults
    excesses += rewriter.excesses
    if survey.expandsTooFar { excesses.append((.definitionsTooLarge, 0..<0)) }
    return writer.body(parsing: parsed ?? mended.bytes, excesses: excesses)
}

extension HTMLWriter {
    /// The whole body. Consumes the writer: a document is written once.
    consuming fileprivate func body(
        parsing text: [UInt8], excesses: [(kind: MarkdownProblem.Kind, range: Range<Int>)]
    ) -> MarkdownBody {
        var writer = self
        if let document = CmarkDocument(parsing: text) {
            if !writer.written.cuts.isEmpty { writer.collectFootnotes(under: document.root) }
            writer.write(under: document.root)
            writer.writeFootnotes()
        }
        for excess in excesses {
            writer.report(excess.kind, at: writer.map().span(excess.range.lowerBound, excess.range.upperBound))
        }
        var body = MarkdownBody()
        // Bodies wait in memory until their pages are written: without the room that writing had reserved.
        body.html = writer.html.withUnsafeBufferPointer { Array($0) }
        body.holes = writer.holes
        body.headings = writer.headings
        let inOrder = writer.problems.enumerated().sorted { left, right in
            (left.element.span, left.offset) < (right.element.span, right.offset)
        }
        body.problems = inOrder.map(\.element)
        body.text = writer.text
        return body
    }
}
