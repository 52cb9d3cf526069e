/// What a cell says where a table only expects a mark.
package enum Mark: Hashable, Sendable {
    /// The cell is empty, or its box is.
    case no
    /// √, ■, 是, Y, with the remark that stands beside the mark: √(面向村集体成员).
    case yes(remark: String)
    /// Words in place of a mark: 县级, 项目单位.
    case words(String)

    /// Reads a cell. Private-use glyphs are the boxes of symbol fonts that lost their font.
    package init(reading cell: String) {
        let text = singleLine(cell)
        guard let first = text.unicodeScalars.first else {
            self = .no
            return
        }
        let rest = String(text.unicodeScalars.dropFirst())
        switch BoxGlyph(first) {
        case .ticked: self = .yes(remark: Mark.withoutBrackets(rest))
        case .empty: self = rest.isEmpty ? .no : .words(rest)
        case nil: self = Mark.word(text)
        }
    }

    private static func word(_ text: String) -> Mark {
        switch plainForm(text) {
        case "是", "有", "y", "yes", "v", "1": .yes(remark: "")
        case "否", "无", "n", "no", "0", "-", "—", "/", "×", "✗", "✘", "口": .no
        default: .words(text)
        }
    }

    private static func withoutBrackets(_ remark: String) -> String {
        let remark = singleLine(remark)
        guard let first = remark.first, let last = remark.last, "((".contains(first), "))".contains(last) else {
            return remark
        }
        return String(remark.dropFirst().dropLast())
    }
}

/// A box or tick as fonts and offices print them.
enum BoxGlyph {
    case ticked
    case empty

    /// `nil` for a scalar that is no box. The private-use scalars are U+F000 plus the codes that
    /// Wingdings and Wingdings 2 use for boxes and ticks.
    init?(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "■", "☑", "☒", "√", "✓", "✔", "●", "◆", "▇", "█", "▉", "⬛": self = .ticked
        case "\u{F06E}", "\u{F0FC}", "\u{F0FD}", "\u{F0FE}", "\u{F050}", "\u{F051}", "\u{F052}", "\u{F053}", "\u{F054}":
            self = .ticked
        case "□", "☐", "○", "◇", "◻", "▢", "⬜": self = .empty
        case "\u{F06F}", "\u{F071}", "\u{F0A8}", "\u{F030}", "\u{F0A3}": self = .empty
        default: return nil
        }
    }
}
