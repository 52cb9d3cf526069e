/// A text as a scalar on one line of a block mapping: plain where that means the same, else in double quotes.
///
/// Whatever a reader of YAML 1.1 or 1.2 would take for a number, a truth value or nothing is quoted as well.
package func yamlScalar(_ text: String) -> String {
    isSafePlain(text) ? text : quoted(text)
}

private func isSafePlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
    guard !"-?:,[]{}#&*!|>'\"%@`~= \t".unicodeScalars.contains(first), last != ":", last != " ", last != "\t" else {
        return false
    }
    guard !ordinaryWords.contains(text.lowercased()), !isNumberLike(text) else { return false }
    var before: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
        if !isPrintable(scalar) || scalar == "\u{FEFF}" { return false }
        if before == ":", scalar == " " { return false }
        if before == " ", scalar == "#" { return false }
        before = scalar
    }
    return true
}

/// Words of YAML 1.1 and 1.2 that mean something else than themselves.
private let ordinaryWords: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"]

/// Digits with what numbers and times have between them. Dates are texts to every reader that is asked for dates.
private func isNumberLike(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    guard (0x30...0x39).contains(first) || first == UInt8(ascii: ".") || first == UInt8(ascii: "+") else {
        return false
    }
    return text.utf8.allSatisfy { "0123456789.+_:abcdefxoABCDEF".utf8.contains($0) }
}

private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar != "\u{2028}" && scalar != "\u{2029}"
}

private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\t": result += "\\t"
        default:
            if isPrintable(scalar), scalar != "\u{FEFF}" {
                result.unicodeScalars.append(scalar)
            } else {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
        }
    }
    return result + "\""
}
