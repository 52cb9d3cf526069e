internal import Text

/// Numbers with hyphens, such as telephone numbers and dates, that no line may break: browsers break after a
/// hyphen, also between digits.
enum WholeNumber {
    /// Longer ones may not fit a line and may break anywhere.
    private static let longest = 20

    /// Where the number that begins at `start` ends; `nil` where none with a hyphen begins there.
    static func end(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
        guard isDigit(scalars[start]), start == 0 || !isPart(scalars[start - 1]) else { return nil }
        var end = start
        var hyphens = 0
        while end < scalars.count, end - start <= longest {
            if isDigit(scalars[end]) {
                end += 1
            } else if scalars[end] == "-", end + 1 < scalars.count, isDigit(scalars[end + 1]) {
                hyphens += 1
                end += 1
            } else {
                break
            }
        }
        return hyphens > 0 && end - start <= longest ? end : nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool { isDigit(scalar) || scalar == "-" }
}

/// A text as HTML in which telephone numbers and dates stay on one line: `0990-5550101`, in an element of
/// class `whole`.
package func htmlWithWholeNumbers(_ text: String) -> [UInt8] {
    let scalars = Array(text.unicodeScalars)
    var out = HTMLWriter()
    var position = 0
    while position < scalars.count {
        let end = WholeNumber.end(in: scalars, from: position)
        if end != nil { out.open("span", [Attribute(name: "class", value: "whole")]) }
        for index in position..<(end ?? position + 1) { out.write(scalars[index]) }
        if end != nil { out.close("span") }
        position = end ?? position + 1
    }
    return out.bytes
}
