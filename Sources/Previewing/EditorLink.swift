import Serving

/// How a link opens a file in the person's editor, at its line.
package struct EditorLink: Hashable, Sendable {
    /// With `PATH`, `LINE` and `COLUMN` to be filled in; `nil` where there is no such link, and only paths to copy.
    private let template: String?

    package static let visualStudioCode = EditorLink(template: known[0].template)

    private init(template: String?) { self.template = template }

    /// An editor by name, `none`, or a template of one's own such as `idea://open?file=/PATH&line=LINE`, in which
    /// `PATH` is the path from the root of the file system, without its first slash. `nil` for anything else.
    package init?(_ text: String) {
        if text == "none" {
            template = nil
        } else if let editor = EditorLink.known.first(where: { $0.name == text }) {
            template = editor.template
        } else {
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), isScheme(text[..<colon]),
                !text.split(separator: "PATH", omittingEmptySubsequences: false).dropFirst().isEmpty
            else { return nil }
            template = text
        }
    }

    /// What may be written instead of a template.
    package static let names = known.map(\.name) + ["none"]

    private static let known = ["vscode", "vscodium", "cursor", "zed"].map {
        (name: $0, template: "\($0)://file/PATH:LINE:COLUMN")
    }

    /// - Parameters:
    ///   - path: from the root of the file system.
    ///   - line: 1-based; 0 means the file as a whole and opens its first line.
    ///   - column: 1-based.
    package func link(path: String, line: Int, column: Int) -> String? {
        guard let template else { return nil }
        let place = [
            "PATH": percentEncoded(path: path.drop { $0 == "/" }), "LINE": String(max(line, 1)),
            "COLUMN": String(max(column, 1)),
        ]
        var link = ""
        var rest = template[...]
        while !rest.isEmpty {
            if let word = place.keys.sorted().first(where: { rest.hasPrefix($0) }) {
                link += place[word] ?? ""
                rest = rest.dropFirst(word.count)
            } else {
                link.append(rest.removeFirst())
            }
        }
        return link
    }
}

/// A scheme that opens another program: none that a browser itself runs or shows.
private func isScheme(_ text: Substring) -> Bool {
    let own = ["javascript", "data", "vbscript", "blob", "http", "https", "file", "about", "view-source"]
    guard let first = text.utf8.first, text.utf8.allSatisfy({ isLetter($0) || "0123456789+-.".utf8.contains($0) })
    else {
        return false
    }
    return isLetter(first) && !own.contains(text.lowercased())
}

private func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
}
