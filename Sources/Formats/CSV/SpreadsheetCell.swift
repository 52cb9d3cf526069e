/// A text as a cell that spreadsheets take for text, and not for a formula.
///
/// OWASP, "CSV Injection": a cell that begins with `=`, `+`, `-`, `@`, tab or carriage return is computed by
/// Excel, WPS and LibreOffice, and may call programs. An apostrophe before it makes it text. What cannot do
/// harm stays as it is, so that numbers can be added up and index numbers looked up:
///
/// - numbers: a sign, digits, points and commas between them, at most a percent sign behind them;
/// - codes: a sign and then nothing but letters, digits, `-`, `/`, `.`, `_`, which may refer to a cell but call
///   nothing.
package func spreadsheetCell(_ text: String) -> String {
    guard let first = text.utf8.first, isFormulaMark(first, in: text), !isHarmless(text) else { return text }
    return "'" + text
}

/// Spreadsheets with Chinese settings take full-width marks for the others: ＝ ＋ － ＠.
private func isFormulaMark(_ first: UInt8, in text: String) -> Bool {
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), .tab, .carriageReturn: return true
    case 0xEF:
        let mark = Array(text.utf8.prefix(3))
        return [[0xEF, 0xBC, 0x9D], [0xEF, 0xBC, 0x8B], [0xEF, 0xBC, 0x8D], [0xEF, 0xBC, 0xA0]].contains(mark)
    default: return false
    }
}

/// Whether behind a sign stands a number or a code.
private func isHarmless(_ text: String) -> Bool {
    var rest = text.utf8[...]
    guard let sign = rest.popFirst(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+"), !rest.isEmpty else {
        return false
    }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var number = rest
    if number.last == UInt8(ascii: "%") { number.removeLast() }
    let isNumber =
        number.first.map(digits.contains) == true
        && number.allSatisfy { digits.contains($0) || $0 == UInt8(ascii: ".") || $0 == .comma }
    return isNumber
        || rest.allSatisfy { byte in
            switch byte {
            case digits, UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"):
                true
            default: false
            }
        }
}
