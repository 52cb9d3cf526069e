/// The text of a paragraph, heading or cell, with what is marked up in it.
struct InlineText: Sendable {
    /// Stands for `<br>`: a noncharacter, which text cannot hold (the reader replaces it).
    static let lineBreak: Unicode.Scalar = "\u{FFFF}"
    /// Stands for a picture within a line.
    static let picture: Unicode.Scalar = "\u{FFFE}"

    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var faces: [Face] = []
    private(set) var classes: [BreakClass] = []
    /// Elements within the text, in the order in which they begin; properly nested.
    var spans: [InlineSpan] = []
    /// Attributes of the pictures, by scalar offset.
    private(set) var pictures: [Int: [Attribute]] = [:]

    var isBlank: Bool {
        scalars.allSatisfy { $0 == " " || $0 == InlineText.lineBreak } && spans.allSatisfy { !$0.hasIdentifier }
    }

    mutating func append(_ scalar: Unicode.Scalar, face: Face) {
        scalars.append(scalar)
        faces.append(face)
        classes.append(breakClass(scalar))
    }

    mutating func appendPicture(_ attributes: [Attribute]) {
        pictures[scalars.count] = attributes
        append(InlineText.picture, face: .regular)
    }

    /// Appends plain words.
    mutating func append(_ words: String, face: Face = .regular) {
        for scalar in words.unicodeScalars { append(scalar, face: face) }
    }

    /// Upper bound of the width of the character at `position`, in thousandths of an em.
    func width(at position: Int, typewriter: Bool) -> Int {
        let scalar = scalars[position]
        if scalar == InlineText.picture { return InlineText.pictureEms * 1000 }
        if scalar == InlineText.lineBreak { return 0 }
        if scalar == "\t" { return 4 * 610 }
        return glyphWidth(scalar, face: typewriter ? .typewriter : faces[position])
    }

    /// The text as it stands in a head cell.
    var bold: InlineText {
        var copy = self
        for index in copy.faces.indices where copy.faces[index] == .regular { copy.faces[index] = .bold }
        return copy
    }

    /// The text without markup, pictures and line breaks.
    var plain: String {
        var result = ""
        for scalar in scalars where scalar != InlineText.picture {
            result.unicodeScalars.append(scalar == InlineText.lineBreak ? " " : scalar)
        }
        return result
    }

    /// Width of a picture within a line, in ems; the stylesheet gives it this box.
    static let pictureEms = 4
}

/// An element within a text: emphasis, a link, a footnote mark.
struct InlineSpan: Sendable {
    let name: String
    let attributes: [Attribute]
    /// Scalar offset of its first character.
    let start: Int
    /// Scalar offset past its last character.
    var end: Int
    /// Index of the element around it, nil for none.
    let parent: Int?

    var hasIdentifier: Bool { attributes.contains { $0.name == "id" } }
}

/// An attribute of an element, its value without character references.
struct Attribute: Sendable, Equatable {
    let name: String
    let value: String
}
