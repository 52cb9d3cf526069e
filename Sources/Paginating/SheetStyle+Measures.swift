internal import Text

/// Measures that whoever fills the strips needs, the same that pages are computed with.
extension SheetStyle {
    /// Width of the strips and of the flow between them.
    package var textWidth: Length { SheetGeometry(style: self).textWidth }

    /// Millimetres that the head of the first page may take at most, so that the flow still has room.
    package var roomForHead: Int {
        SheetGeometry(style: self).paperHeight - foot - 2 * margin - SheetGeometry.slack - SheetGeometry.leastFlow
    }

    /// Distance from line to line of a title set in a type of `points`.
    package func titleLeading(points: Int) -> Length { TypeSize(points: points, leading: 135).leading }
}

/// How many lines `text` takes at most in a type of `points` and lines of `width`; at least 1.
package func lineCount(of text: String, points: Int, width: Length, isBold: Bool = false) -> Int {
    var inline = InlineText()
    inline.append(text, face: isBold ? .bold : .regular)
    return breakLines(inline, measure: LineMeasure(em: .points(points), width: width)).lines.count
}
