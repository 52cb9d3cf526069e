/// A value of JSON.
package enum JSONValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as it is written: JSON sets no range and no precision.
    case number(String)
    case string(String)
    case array([JSONValue])
    /// Members in the order of the text; no key comes twice.
    case object([JSONMember])
}

/// A pair of an object.
package struct JSONMember: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) {
        self.key = key
        self.value = value
    }
}

extension JSONValue {
    /// The member of that key; `nil` where there is none, or where this is no object.
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

/// Why a text is not JSON.
package struct JSONProblem: Error, Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case invalidUTF8
        /// A byte that cannot stand here.
        case unexpectedByte
        case unexpectedEnd
        case invalidNumber
        case invalidEscape
        /// A control character inside a string; it must be escaped.
        case controlCharacter
        case duplicateKey(String)
        case nestingTooDeep(limit: Int)
    }

    package let kind: Kind
    /// Offset of the byte, 0-based.
    package let offset: Int
}
