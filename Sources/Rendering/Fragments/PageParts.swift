/// What a rendered page consists of, for those who show it inside a page of their own.
///
/// Read from the page's own bytes and not from the layouts' blocks, so that every layout has fragments,
/// also one that knows nothing of them. Layouts write values escaped, so a `<` always begins a tag.
struct PageParts {
    var title = ""
    /// The `name` (or `property`) and `content` of meta elements, in their order.
    var meta: [(name: String, content: String)] = []
    /// Links of the head: style sheets, feeds, the page's own address.
    var links: [(rel: String, type: String, href: String)] = []
    /// Data blocks of JSON-LD.
    var data: [String] = []
    /// Addresses of scripts.
    var scripts: [String] = []
    /// Where the main part stands, without the element itself: what is in `main`, without one in `body`.
    private(set) var main: Range<Int>

    /// Reads a page, in one pass.
    init(_ page: [UInt8]) {
        main = page.indices
        var reader = TagReader(page)
        var (isInBody, isClosed, mainStart) = (false, false, nil as Int?)
        while let tag = reader.next() {
            switch tag.name {
            case "body":
                isInBody = true
                main = tag.end..<page.count
            case "/body" where isInBody && !isClosed: main = main.lowerBound..<tag.start
            case "main" where mainStart == nil:
                mainStart = tag.end
                main = tag.end..<page.count
            case "/main":
                // The last one closes it; one that closes nothing is passed over.
                guard let mainStart else { continue }
                main = mainStart..<tag.start
                isClosed = true
            case "script":
                let end = reader.end(of: "script")
                if tag["type"] == "application/ld+json" {
                    data.append(String(decoding: page[tag.end..<end], as: UTF8.self))
                } else if let address = tag["src"] {
                    scripts.append(address)
                }
            case "style": _ = reader.end(of: "style")
            case "title" where !isInBody:
                title = unescaped(String(decoding: page[tag.end..<reader.end(of: "title")], as: UTF8.self))
            case "meta" where !isInBody:
                guard let content = tag["content"] else { continue }
                // One element may say the same under both.
                meta += [tag["name"], tag["property"]].compactMap(\.self).map { ($0, content) }
            case "link" where !isInBody:
                links.append((tag["rel"] ?? "", tag["type"] ?? "", tag["href"] ?? ""))
            default: break
            }
        }
    }
}

/// A tag with where it stands: bytes from the start of the page, 0-based.
private struct Tag {
    let name: String
    let start: Int
    /// Behind its `>`.
    let end: Int
    let attributes: [(name: String, value: String)]

    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}

/// Finds the tags of a page one after another.
private struct TagReader {
    private let page: [UInt8]
    private var place = 0

    init(_ page: [UInt8]) { self.page = page }

    /// The next whole tag that has a name; comments and declarations are passed over.
    mutating func next() -> Tag? {
        while let start = page[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = start + 1
            if page[place...].starts(with: "!--".utf8) {
                skipComment()
                continue
            }
            let closes = place < page.count && page[place] == UInt8(ascii: "/")
            if closes { place += 1 }
            let word = word { isLetter($0) || isDigit($0) }
            guard !word.isEmpty else { continue }
            let name = closes ? "/" + word : word
            guard let attributes = attributes() else { return nil }
            return Tag(name: name, start: start, end: place, attributes: attributes)
        }
        return nil
    }

    /// Goes behind the closing tag of an element that holds no elements, and says where its content ends.
    mutating func end(of name: String) -> Int {
        let mark = Array("</\(name)".utf8)
        while let start = page[place...].firstIndex(of: UInt8(ascii: "<")) {
            place = start + 1
            if page[start...].starts(with: mark) { return start }
        }
        place = page.count
        return place
    }

    private mutating func skipComment() {
        while let dash = page[place...].firstIndex(of: UInt8(ascii: "-")) {
            place = dash + 1
            if page[dash...].starts(with: "-->".utf8) { return place = dash + 3 }
        }
        place = page.count
    }

    /// The attributes up to the `>`, which is passed; `nil` where the page ends before it.
    private mutating func attributes() -> [(name: String, value: String)]? {
        var attributes: [(name: String, value: String)] = []
        while place < page.count {
            let byte = page[place]
            if byte == UInt8(ascii: ">") {
                place += 1
                return attributes
            }
            let name = word { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
            if name.isEmpty {
                place += 1
                continue
            }
            attributes.append((name, value()))
        }
        return nil
    }

    /// What stands behind `=`, references resolved; empty where there is no `=`.
    private mutating func value() -> String {
        guard place < page.count, page[place] == UInt8(ascii: "=") else { return "" }
        place += 1
        guard place < page.count, page[place] == UInt8(ascii: "\"") || page[place] == UInt8(ascii: "'") else {
            return unescaped(word { $0 != UInt8(ascii: ">") && $0 > 0x20 })
        }
        let quote = page[place]
        let end = page[(place + 1)...].firstIndex(of: quote) ?? page.count
        defer { place = min(end + 1, page.count) }
        return unescaped(String(decoding: page[(place + 1)..<end], as: UTF8.self))
    }

    private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
        let start = place
        while place < page.count, belongs(page[place]) { place += 1 }
        return String(decoding: page[start..<place], as: UTF8.self)
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

/// Text with the five references resolved that the program writes.
private func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
        let rest = bytes[place...]
        if let (reference, byte) = references.first(where: { rest.starts(with: $0.text.utf8) }) {
            output.append(byte)
            place += reference.utf8.count
        } else {
            output.append(bytes[place])
            place += 1
        }
    }
    return String(decoding: output, as: UTF8.self)
}

private let references: [(text: String, byte: UInt8)] = [
    ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
    ("&quot;", UInt8(ascii: "\"")), ("&#39;", UInt8(ascii: "'")),
]
