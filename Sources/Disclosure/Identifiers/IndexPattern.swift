/// How an office writes its index numbers (索引号): `{uscc}/{YYYY}{MM}-{serial:5}`.
///
/// Fields: `{uscc}` unified social credit code, `{org}` organisation code, `{YYYY}` `{MM}` `{DD}` parts of
/// the produced date, `{serial:5}` digits of that width, `{serial}` digits of any width, `{text}` anything
/// without a slash. Everything else stands for itself.
package struct IndexPattern: Hashable, Sendable {
    /// As the office wrote it.
    package let text: String
    package let parts: [Part]

    package enum Part: Hashable, Sendable {
        case literal(String)
        case creditCode
        case organisationCode
        case year
        case month
        case day
        /// Digits; `nil` is any width.
        case serial(width: Int?)
        case text

        /// The field as written in a pattern; `nil` for a literal.
        package var field: String? {
            switch self {
            case .literal: nil
            case .creditCode: "{uscc}"
            case .organisationCode: "{org}"
            case .year: "{YYYY}"
            case .month: "{MM}"
            case .day: "{DD}"
            case .serial(let width): width.map { "{serial:\($0)}" } ?? "{serial}"
            case .text: "{text}"
            }
        }
    }

    /// Why a text is no pattern.
    package enum Problem: Error, Hashable, Sendable {
        case empty
        /// A brace that is not closed, or not opened, at a character, 0-based.
        case brace(offset: Int)
        /// A field that is not known, as written.
        case unknownField(String, offset: Int)
    }

    /// Compiles a pattern. Offsets count characters.
    package init(_ text: String) throws(Problem) {
        guard !text.isEmpty else { throw .empty }
        var parts: [Part] = []
        var literal = ""
        let characters = Array(text)
        var index = 0
        while index < characters.count {
            if characters[index] == "}" { throw .brace(offset: index) }
            guard characters[index] == "{" else {
                literal.append(characters[index])
                index += 1
                continue
            }
            guard let end = characters[index...].firstIndex(of: "}") else { throw .brace(offset: index) }
            let name = String(characters[(index + 1)..<end])
            guard let part = Part(field: name) else { throw .unknownField("{\(name)}", offset: index) }
            if !literal.isEmpty { parts.append(.literal(literal)) }
            literal = ""
            parts.append(part)
            index = end + 1
        }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        self.text = text
        self.parts = parts
    }
}

extension IndexPattern.Part {
    fileprivate init?(field: String) {
        switch field {
        case "uscc": self = .creditCode
        case "org": self = .organisationCode
        case "YYYY": self = .year
        case "MM": self = .month
        case "DD": self = .day
        case "serial": self = .serial(width: nil)
        case "text": self = .text
        default:
            guard field.hasPrefix("serial:"), let width = Int(field.dropFirst(7)), (1...18).contains(width) else {
                return nil
            }
            self = .serial(width: width)
        }
    }
}
