internal import Text

/// Writes elements and the text between them.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    mutating func open(_ name: String, _ attributes: [Attribute] = []) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(contentsOf: name.utf8)
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: attribute.name.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            bytes.appendEscaped(attribute.value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) {
        bytes.append(contentsOf: "</".utf8)
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "&": bytes.append(contentsOf: "&amp;".utf8)
        case "<": bytes.append(contentsOf: "&lt;".utf8)
        case ">": bytes.append(contentsOf: "&gt;".utf8)
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    mutating func write(_ text: String) {
        bytes.appendEscaped(text)
    }
}

extension [Attribute] {
    /// These attributes with more classes, and without the identifier where the element goes on from
    /// an earlier page.
    func with(classes: [String], isContinued: Bool = false) -> [Attribute] {
        let added = isContinued ? classes + ["continued"] : classes
        var result = isContinued ? filter { $0.name != "id" } : self
        guard !added.isEmpty else { return result }
        if let index = result.firstIndex(where: { $0.name == "class" }) {
            result[index] = Attribute(name: "class", value: ([result[index].value] + added).joined(separator: " "))
        } else {
            result.append(Attribute(name: "class", value: added.joined(separator: " ")))
        }
        return result
    }

    func without(_ names: Set<String>) -> [Attribute] {
        filter { !names.contains($0.name) }
    }
}
