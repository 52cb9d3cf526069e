/// What is wrong with a code that carries a check digit.
package enum CodeProblem: Hashable, Sendable {
    /// So many characters in place of so many.
    case length(found: Int, expected: Int)
    /// A character that the standard does not use, and its place, 0-based.
    case character(Character, offset: Int)
    /// The last character, and what it should be by those before it.
    case checkDigit(found: Character, expected: Character)
}

/// What is wrong with an organisation code (组织机构代码) of nine characters without its hyphen, or `nil`.
///
/// GB 11714: eight digits or capital letters (A is 10) with weights 3, 7, 9, 10, 5, 8, 4, 2; the check is
/// 11 minus their sum mod 11, 10 written X, 11 written 0.
package func organisationCodeProblem(_ code: some StringProtocol) -> CodeProblem? {
    let characters = Array(code)
    guard characters.count == 9 else { return .length(found: characters.count, expected: 9) }
    let digits = organisationCodeDigits
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    var sum = 0
    for (offset, weight) in weights.enumerated() {
        guard let value = digits.firstIndex(of: characters[offset]) else {
            return .character(characters[offset], offset: offset)
        }
        sum += value * weight
    }
    let expected = Array("0123456789X0")[11 - sum % 11]
    return characters[8] == expected ? nil : .checkDigit(found: characters[8], expected: expected)
}

/// What is wrong with a unified social credit code (统一社会信用代码) of eighteen characters, or `nil`.
///
/// GB 32100: digits and capital letters without I, O, S, V, Z; weights are the powers of 3 mod 31; the
/// check makes the weighted sum a multiple of 31. The organisation code inside it (characters 9 to 17) is
/// not checked again.
package func creditCodeProblem(_ code: some StringProtocol) -> CodeProblem? {
    let characters = Array(code)
    guard characters.count == 18 else { return .length(found: characters.count, expected: 18) }
    let digits = creditCodeDigits
    let weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    var sum = 0
    for (offset, weight) in weights.enumerated() {
        guard let value = digits.firstIndex(of: characters[offset]) else {
            return .character(characters[offset], offset: offset)
        }
        sum += value * weight
    }
    let expected = digits[(31 - sum % 31) % 31]
    return characters[17] == expected ? nil : .checkDigit(found: characters[17], expected: expected)
}

private let creditCodeDigits = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")
private let organisationCodeDigits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")
