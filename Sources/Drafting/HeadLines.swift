import Checking
import Disclosure
import Formats

/// The lines of a head while it is written.
struct HeadLines {
    let language: Language
    private(set) var lines: [String] = []

    init(language: Language) { self.language = language }

    /// A line of explanation.
    mutating func comment(zh: String, en: String) {
        let text = printable(singleLine(language == .english ? en : zh))
        if !text.isEmpty { lines.append("# " + text) }
    }

    /// A key with a text; `nil` leaves the value to be filled in.
    mutating func add(_ key: EntryKey, _ value: String?) {
        lines.append(line(key.name(in: language), value))
    }

    mutating func add(_ key: EntryKey, _ date: CivilDate) {
        lines.append(key.name(in: language) + ": \(date)")
    }

    /// A key that is yes.
    mutating func addYes(_ key: EntryKey) {
        lines.append(key.name(in: language) + ": " + (language == .english ? "yes" : "是"))
    }

    /// A key with keys below it.
    mutating func add(_ key: EntryKey, _ parts: [Part]) {
        lines.append(key.name(in: language) + ":")
        for part in parts { append(part, of: key, indent: "  ") }
    }

    /// A key with a list of maps.
    mutating func add(_ key: EntryKey, listing maps: [[Part]]) {
        lines.append(key.name(in: language) + ":")
        for map in maps {
            for (number, part) in map.enumerated() { append(part, of: key, indent: number == 0 ? "  - " : "    ") }
        }
    }

    /// A key with a list of texts on its own line.
    mutating func add(_ key: EntryKey, listing texts: [String]) {
        lines.append(key.name(in: language) + ": [" + texts.map(quotedItem).joined(separator: ", ") + "]")
    }

    mutating func add(lines given: [Substring]) { lines += given.map(String.init) }

    mutating func add(commented given: [Substring]) { lines += given.map { "# " + $0 } }

    private mutating func append(_ part: Part, of key: EntryKey, indent: String) {
        switch part {
        case .comment(let zh, let en):
            let text = printable(singleLine(language == .english ? en : zh))
            lines.append(String(repeating: " ", count: indent.utf8.count) + "# " + text)
        case .value(let name, let value): lines.append(indent + line(key.inner(name, in: language), value))
        case .date(let name, let date): lines.append(indent + key.inner(name, in: language) + ": \(date)")
        }
    }

    private func line(_ name: String, _ value: String?) -> String {
        guard let value, !value.isEmpty else { return name + ":" }
        return name + ": " + yamlScalar(printable(value))
    }

    /// Without characters that no head may hold, not even by an escape.
    private func printable(_ text: String) -> String {
        let refused = { (scalar: Unicode.Scalar) in
            scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t" || scalar == "\u{FEFF}"
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !refused($0) }))
    }

    /// In a list on one line commas and brackets end an item.
    private func quotedItem(_ text: String) -> String {
        text.unicodeScalars.contains { ",[]{}".unicodeScalars.contains($0) } && !yamlScalar(text).hasPrefix("\"")
            ? "\"" + text + "\"" : yamlScalar(text)
    }

    /// A line below a key.
    enum Part {
        case comment(zh: String, en: String)
        /// By the key's English name; `nil` is to be filled in.
        case value(String, String?)
        case date(String, CivilDate)
    }
}
