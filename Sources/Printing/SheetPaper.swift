/// The paper of a sheet, upright or turned, in whole millimetres (ISO 216).
package struct SheetPaper: Hashable, Sendable {
    package let width: Int
    package let height: Int

    /// Of a class that layouts give a sheet: `a4`, `a4-landscape`, `a3`, `a3-landscape`; `nil` for another.
    init?(className: some StringProtocol) {
        switch className {
        case "a4": self = SheetPaper(width: 210, height: 297)
        case "a4-landscape": self = SheetPaper(width: 297, height: 210)
        case "a3": self = SheetPaper(width: 297, height: 420)
        case "a3-landscape": self = SheetPaper(width: 420, height: 297)
        default: return nil
        }
    }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    /// What a sheet that names no paper is printed on, such as the cards.
    static let usual = SheetPaper(width: 210, height: 297)
}
