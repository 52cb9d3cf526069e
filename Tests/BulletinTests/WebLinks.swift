import Files

/// The links of a folder of HTML, looked at as a reader's browser would follow them.
struct WebLinks {
    /// Every file, by path from the root.
    let files: FileSet
    private let pages: [String: [Attribute]]
    private let identifiers: [String: Set<String>]

    init(_ files: FileSet) {
        self.files = files
        pages = files.filter { $0.key.hasSuffix(".html") }.mapValues { attributes(in: $0) }
        identifiers = pages.mapValues { found in Set(found.filter { $0.name == "id" }.map(\.value)) }
    }

    /// What is wrong with the links of a page, one line each.
    func problems(of page: String) -> [String] {
        let links = (pages[page] ?? []).filter {
            ["href", "src", "srcset", "poster", "action", "data"].contains($0.name)
        }
        return links.compactMap { link in
            problem(with: link.value, of: link.name, on: page).map { "\(page): \(link.name)=\"\(link.value)\" \($0)" }
        }
    }

    /// Identifiers that stand on a page more than once.
    func repeatedIdentifiers(of page: String) -> [String] {
        var seen: Set<String> = []
        return (pages[page] ?? []).filter { $0.name == "id" }.map(\.value).filter { !seen.insert($0).inserted }
    }

    /// What a style sheet asks of others.
    func requests(of sheet: String) -> [String] {
        let text = files[sheet] ?? []
        return ["@import", "http:", "https:", "url(//", "url(\"//", "url('//"].filter { text.holds($0) }
            .map { "\(sheet): \($0)" }
    }

    private func problem(with value: String, of name: String, on page: String) -> String? {
        if value.isEmpty { return "is empty" }
        // The page of what is not found is shown at any address: its links begin at the root.
        if page.hasSuffix("404.html"), value.hasPrefix("/") {
            return problem(with: String(value.dropFirst()), of: name, on: page)
        }
        if value.hasPrefix("/") { return "begins with a slash" }
        if let colon = value.firstIndex(of: ":"), !value[..<colon].contains("/"), !value[..<colon].contains("#") {
            let scheme = value[..<colon]
            // A reader may follow a link to another host; a page never asks one for anything by itself.
            if name == "href", ["http", "https", "mailto", "tel"].contains(scheme) { return nil }
            return name == "src" && scheme == "data" ? nil : "asks another host"
        }
        let parts = value.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let path = parts[0].isEmpty ? page : resolved(decoded(parts[0]), from: page) else {
            return "leads out of the folder"
        }
        guard files[path] != nil else { return "leads to no file (\(path))" }
        guard parts.count == 2, path.hasSuffix(".html"), !parts[1].isEmpty else { return nil }
        let fragment = decoded(parts[1])
        return identifiers[path]?.contains(fragment) == true ? nil : "leads to no part of \(path)"
    }

    private func resolved(_ reference: String, from page: String) -> String? {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in reference.split(separator: "/") where part != "." {
            if part != ".." { parts.append(String(part)) } else if parts.popLast() == nil { return nil }
        }
        return parts.joined(separator: "/")
    }
}

/// `%E4%B8%AD` as the text it stands for.
private func decoded(_ text: some StringProtocol) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// An attribute of an element, its value with references resolved.
struct Attribute {
    let name: String
    let value: String
}

/// The attributes of a page that stand in quotation marks, in their order, found in one pass.
func attributes(in html: [UInt8]) -> [Attribute] {
    var found: [Attribute] = []
    var index = 1
    while index < html.count {
        defer { index += 1 }
        guard html[index] == UInt8(ascii: "\""), html[index - 1] == UInt8(ascii: "=") else { continue }
        var start = index - 1
        while start > 0, isNameByte(html[start - 1]) { start -= 1 }
        let name = String(decoding: html[start..<index - 1], as: UTF8.self)
        let first = index + 1
        index = first
        while index < html.count, html[index] != UInt8(ascii: "\"") { index += 1 }
        // In text outside of tags quotation marks are written as references.
        found.append(Attribute(name: name, value: unescaped(String(decoding: html[first..<index], as: UTF8.self))))
    }
    return found
}

private func isNameByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
}

private func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}
