/// What an XML part holds, in order of the document.
package enum XMLEvent: Hashable, Sendable {
    /// A start tag: name as written, with its prefix, and attributes in order. An empty element gives an
    /// end tag as well.
    case open(name: String, attributes: [XMLAttribute])
    case close(name: String)
    /// Character data with its references decoded; CDATA as it stands. One stretch between two tags may
    /// come in several pieces.
    case text(String)
}

package struct XMLAttribute: Hashable, Sendable {
    package let name: String
    package let value: String
}

/// Why an XML part is not read to its end. What came before was handed on.
package enum XMLTextProblem: Error, Hashable, Sendable {
    /// A document type declaration: the door to entities that grow without bound or read files. No
    /// office format has one.
    case documentType
    /// A tag, comment or CDATA section that does not end.
    case unclosed(offset: Int)
    /// Elements nested more deeply than this.
    case nestedTooDeep(limit: Int)
    /// UTF-16 or another encoding than UTF-8.
    case encoding
}

extension XMLEvent {
    /// A name without its prefix: `t` of `w:t`.
    package static func localName(_ name: String) -> Substring {
        guard let colon = name.utf8.firstIndex(of: UInt8(ascii: ":")) else { return name[...] }
        return name[name.utf8.index(after: colon)...]
    }
}
