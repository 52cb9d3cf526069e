import Composing
import Disclosure
import Paginating

extension EntryView {
    /// Whether the steps of the review, with who took them, are too long for their line in the foot of a sheet: then
    /// they stand on two lines of half the height. The numbers are those of `layouts/sheet.css`.
    func reviewIsLong(on style: SheetStyle) -> Bool {
        let strip = style.paper == .a4 ? 12 : 16
        // The code and the white beside it.
        let code = Length.millimetres(style.paper == .a4 ? 30 : 42)
        // After each step stand a space and seven tenths of an em.
        let steps = entry.review.map { $0.step + " " + $0.by + "\u{3000}" }.joined()
        return lineCount(of: steps, points: strip, width: style.textWidth - code) > 1
    }
}
