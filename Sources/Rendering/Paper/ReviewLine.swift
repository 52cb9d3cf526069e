import Composing
import Disclosure
import Paginating

extension EntryView {
    /// How many lines the steps of the review take in the foot of a sheet, with who took them. On two lines all lines of
    /// the foot stand closer, on more they are smaller as well. The numbers are those of `layouts/sheet.css`.
    func reviewLines(on style: SheetStyle) -> Int {
        let strip = style.paper == .a4 ? 12 : 16
        // The code and the white beside it.
        let code = Length.millimetres(style.paper == .a4 ? 30 : 42)
        // After each step stand a space and seven tenths of an em.
        let steps = entry.review.map { $0.step + " " + $0.by + "\u{3000}" }.joined()
        return lineCount(of: steps, points: strip, width: style.textWidth - code)
    }
}
