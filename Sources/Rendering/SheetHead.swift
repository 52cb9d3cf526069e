import Disclosure
import Paginating

/// What stands in the head strip of a notice's first sheet, and how much room it takes.
///
/// The height is computed before the body is parted among pages: a title of three lines pushes the body
/// down instead of running into it. Every number here is one of `layouts/sheet.css`.
struct SheetHead {
    let title: String
    let organisation: String
    /// Notice period, counting rule and its basis, who receives objections; empty ones take no room.
    let period: String
    let rule: String
    let receives: String
    /// What an errata sheet corrects, and the proof of a money sheet; empty ones take no room.
    let corrects: String
    let balance: String
    let language: Language
    /// Whether it says from when to when it hangs.
    let isNotice: Bool

    /// The style with a head as high as this one needs, upright and turned.
    func fitted(to style: SheetStyle) -> SheetStyle {
        var fitted = style
        fitted.firstHead = height(on: style)
        var turned = style
        turned.orientation = .landscape
        fitted.turnedFirstHead = height(on: turned)
        return fitted
    }

    /// The custom properties that a sheet needs for a head of the height in `style`.
    func declarations(for style: SheetStyle) -> String {
        let points = titlePoints(on: style, within: style.firstHead)
        return "--first-head: \(style.firstHead)mm; --title: \(points)pt; "
            + "--title-line: \(style.titleLeading(points: points).inPoints); --unit: \(unitPoints(on: style))pt"
    }
}

extension SheetHead {
    private func height(on style: SheetStyle) -> Int {
        let room = style.roomForHead
        return min(room, millimetres(titlePoints: titlePoints(on: style, within: room), on: style))
    }

    /// The largest title type in which the title takes three lines at most and all has room.
    private func titlePoints(on style: SheetStyle, within room: Int) -> Int {
        let sizes = titleSizes(of: style)
        let fitting = sizes.first { points in
            titleLines(points, style) <= 3 && millimetres(titlePoints: points, on: style) <= room
        }
        return fitting ?? sizes[sizes.count - 1]
    }

    private func titleSizes(of style: SheetStyle) -> [Int] {
        let full = style.titlePoints
        return [full, full * 85 / 100, full * 70 / 100]
    }

    private func titleLines(_ points: Int, _ style: SheetStyle) -> Int {
        lineCount(of: title, points: points, width: style.textWidth, isBold: true)
    }

    /// Height of the whole head, in whole millimetres, rounded up.
    private func millimetres(titlePoints points: Int, on style: SheetStyle) -> Int {
        let strip = stripPoints(style)
        let title = style.titleLeading(points: points) * titleLines(points, style)
        // Masthead: a line of twice the strip type, a line of strip type; then the facts.
        let masthead = Length.points(strip * 2 + strip * 3 / 2)
        let facts = Length.points(strip * 3 / 2) * factLines(style)
        return Int((masthead + title + facts).inMillimetres.rounded(.up)) + SheetHead.spaces
    }

    private func factLines(_ style: SheetStyle) -> Int {
        let strip = stripPoints(style)
        let label = Length(millipoints: strip * (language == .simplifiedChinese ? 5500 : 9500))
        let width = style.textWidth - label
        func lines(_ text: String) -> Int {
            text.isEmpty ? 0 : min(SheetHead.factLimit(style), lineCount(of: text, points: strip, width: width))
        }
        // The day of posting: beside the period on wide paper, a line of its own on narrow paper.
        let posted = isNotice && style.orientation == .portrait ? 1 : 0
        return [period, rule, receives, corrects, balance].reduce(posted) { $0 + lines($1) }
    }

    /// Type size of the body's name: one line, however long it is.
    private func unitPoints(on style: SheetStyle) -> Int {
        let strip = stripPoints(style)
        let full = strip * 17 / 10
        let sizes = stride(from: full, to: strip, by: -1)
        // A tenth of an em stands after each character.
        let width = Length(millipoints: style.textWidth.millipoints * 10 / 11)
        return sizes.first { lineCount(of: organisation, points: $0, width: width, isBold: true) == 1 } ?? strip
    }

    /// Type size of head and foot; their lines are half as high again.
    private func stripPoints(_ style: SheetStyle) -> Int { style.paper == .a4 ? 12 : 16 }

    /// Lines that one fact may take; the page on the web has it whole.
    private static func factLimit(_ style: SheetStyle) -> Int { style.orientation == .portrait ? 3 : 2 }

    /// Millimetres of rules and of white between the parts of the head, with one to spare.
    private static let spaces = 14
}

extension Length {
    /// The length as CSS writes it: `35.25pt`.
    fileprivate var inPoints: String {
        var digits = String(millipoints % 1000 + 1000).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(millipoints / 1000)" + (digits.isEmpty ? "" : ".\(digits)") + "pt"
    }
}
