internal import Text

/// Upper bound of the width of a text, in thousandths of its font size, in the faces that pages are set in.
///
/// Chinese is one em in every font; Latin letters are taken as wide as those of DejaVu Sans, the widest of
/// the usual faces, so that a line breaks early rather than late.
func textWidth(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + scalarWidth($1) }
}

private func scalarWidth(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "0"..."9": 640
    case "M", "W", "m", "w", "%", "@": 1030
    case "A"..."Z": 810
    case "i", "j", "l", "f", "t", "I", " ", ".", ",", ":", ";", "'", "|": 410
    case "!"..."~": 670
    default: columnWidth(of: scalar) * 500 + (columnWidth(of: scalar) == 1 ? 300 : 0)
    }
}

/// Characters that must not begin a line (GB/T 15834—2011《标点符号用法》, 5.1), and those that must not end one.
private let notFirst: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "”", "’", "】", "〉", "%", ",", ".", ")",
]
private let notLast: Set<Character> = ["（", "《", "“", "‘", "【", "〈", "("]

/// A text broken into lines no wider than `width` thousandths of its font size. Latin words and numbers
/// stay whole where they fit a line. At most `most` lines; what is beyond ends in `…`.
func lines(of text: String, width: Int, most: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for word in unbreakable(text) {
        let wordWidth = textWidth(word)
        if lineWidth + wordWidth > width, !line.isEmpty {
            lines.append(trimmed(line))
            (line, lineWidth) = ("", 0)
        }
        if line.isEmpty, word == " " { continue }
        line += word
        lineWidth += wordWidth
    }
    if !line.isEmpty { lines.append(trimmed(line)) }
    guard lines.count > most else { return lines }
    return lines.prefix(most - 1) + [shortened(lines[most - 1] + "…", to: width)]
}

/// The beginning of a text that fits, with `…` where it is cut.
func shortened(_ text: String, to width: Int) -> String {
    guard textWidth(text) > width else { return text }
    var kept = ""
    var used = 1000
    for character in text {
        used += textWidth(String(character))
        if used > width { break }
        kept.append(character)
    }
    return kept + "…"
}

/// Pieces that must stay on one line: words of Latin letters, and characters with the punctuation that
/// belongs to them. A word longer than a line of ten characters is cut.
private func unbreakable(_ text: String) -> [String] {
    var pieces: [String] = []
    for character in text {
        guard let last = pieces.last?.last else {
            pieces.append(String(character))
            continue
        }
        let isWord = isLatin(last) && isLatin(character) && (pieces.last?.count ?? 0) < 16
        if isWord || notFirst.contains(character) || notLast.contains(last) {
            pieces[pieces.count - 1].append(character)
        } else {
            pieces.append(String(character))
        }
    }
    return pieces
}

private func isLatin(_ character: Character) -> Bool { character.isASCII && character != " " }

private func trimmed(_ line: String) -> String { line.hasSuffix(" ") ? String(line.dropLast()) : line }
