/// What is wrong with a document number (文号).
package enum DocumentNumberProblem: Hashable, Sendable {
    /// No year in brackets: 青政发3号.
    case yearMissing
    /// Brackets of another kind around the year, as written: `[2016]`, `(2016)`, `〔2016)`.
    case brackets(found: String)
    /// A bracket without its other: 国办发〔201680号.
    case unbalanced
    /// The year is not four digits, as written.
    case year(String)
    /// No letters before the year.
    case issuerMissing
    /// What stands between the year and 号 is no number, or begins with 0 or 第; as written.
    case number(String)
    /// 号 does not end it.
    case endMissing
    /// Blanks in it.
    case blanks
}

/// What is wrong with a document number, or `nil`.
///
/// GB/T 9704-2012: the issuer's letters, the year in hexagonal brackets 〔〕 (U+3014, U+3015), the number
/// without leading zero and without 第, then 号: `青政发〔2025〕3号`. Orders have a form of their own:
/// `国务院令第711号`.
package func documentNumberProblem(_ text: String) -> DocumentNumberProblem? {
    let characters = Array(text)
    if text.unicodeScalars.contains(where: isBlank) { return .blanks }
    if isOrder(characters) { return nil }
    guard let open = characters.firstIndex(where: { openings.contains($0) }) else {
        return characters.contains { closings.contains($0) } ? .unbalanced : .yearMissing
    }
    guard let close = characters[open...].firstIndex(where: { closings.contains($0) }) else { return .unbalanced }
    let year = String(characters[(open + 1)..<close])
    guard year.count == 4, year.allSatisfy(isDigit) else { return .year(year) }
    guard characters[open] == "〔", characters[close] == "〕" else {
        return .brackets(found: String(characters[open...close]))
    }
    guard open > 0 else { return .issuerMissing }
    guard characters.last == "号" else { return .endMissing }
    let number = String(characters[(close + 1)..<(characters.count - 1)])
    let isNumber = number.allSatisfy(isDigit) && !number.isEmpty && !number.hasPrefix("0") && number.count <= 6
    return isNumber ? nil : .number(number)
}

private let openings = Array("〔[([(【「{<〈《")
private let closings = Array("〕])])】」}>〉》")

/// 国务院令第711号.
private func isOrder(_ characters: [Character]) -> Bool {
    guard characters.last == "号", let mark = characters.lastIndex(of: "第"), mark > 1, characters[mark - 1] == "令" else {
        return false
    }
    let number = characters[(mark + 1)...].dropLast()
    return !number.isEmpty && number.allSatisfy(isDigit) && number.first != "0"
}

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
