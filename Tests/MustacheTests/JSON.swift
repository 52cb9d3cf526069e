/// A JSON value as the specification's examples need it: numbers stay as written, members in order.
indirect enum JSON {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([JSON])
    case object([(name: String, value: JSON)])

    subscript(name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
    var members: [(name: String, value: JSON)] { if case .object(let members) = self { members } else { [] } }
}

/// Reads well-formed JSON; what is not well-formed gives `nil`. For tests only.
struct JSONReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    static func read(_ text: String) -> JSON? {
        var reader = JSONReader(text)
        return reader.value()
    }

    private init(_ text: String) { scalars = Array(text.unicodeScalars) }

    private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    private mutating func skipSpace() {
        while let scalar = next, scalar.properties.isWhitespace { position += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        skipSpace()
        guard next == scalar else { return false }
        position += 1
        return true
    }

    private mutating func value() -> JSON? {
        skipSpace()
        switch next {
        case "{": return object()
        case "[": return list()
        case "\"": return string().map(JSON.text)
        default: return word()
        }
    }

    private mutating func object() -> JSON? {
        guard take("{") else { return nil }
        var members: [(name: String, value: JSON)] = []
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard let name = string(), take(":"), let value = value() else { return nil }
            members.append((name, value))
        } while take(",")
        return take("}") ? .object(members) : nil
    }

    private mutating func list() -> JSON? {
        guard take("[") else { return nil }
        var elements: [JSON] = []
        if take("]") { return .list(elements) }
        repeat {
            guard let element = value() else { return nil }
            elements.append(element)
        } while take(",")
        return take("]") ? .list(elements) : nil
    }

    private mutating func word() -> JSON? {
        var word = ""
        while let scalar = next, !",]} \n\r\t".unicodeScalars.contains(scalar) {
            word.unicodeScalars.append(scalar)
            position += 1
        }
        switch word {
        case "": return nil
        case "null": return .null
        case "true", "false": return .flag(word == "true")
        default: return .number(word)
        }
    }

    private mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text = String.UnicodeScalarView()
        while let scalar = next, scalar != "\"" {
            position += 1
            guard scalar == "\\" else {
                text.append(scalar)
                continue
            }
            guard let escaped = escape() else { return nil }
            text.append(escaped)
        }
        position += 1
        return String(text)
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard let scalar = next else { return nil }
        position += 1
        switch scalar {
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "u":
            let digits = scalars[position..<min(position + 4, scalars.count)]
            position += digits.count
            return UInt32(String(String.UnicodeScalarView(digits)), radix: 16).flatMap(Unicode.Scalar.init)
        default: return scalar
        }
    }
}
