import Files

/// The links of a folder of HTML, looked at as a reader's browser would follow them.
struct WebLinks {
    /// Every file, by path from the root.
    let files: FileSet
    private let identifiers: [String: Set<String>]

    init(_ files: FileSet) {
        self.files = files
        identifiers = files.filter { $0.key.hasSuffix(".html") }
            .mapValues { html in Set(attributes("id", in: html)) }
    }

    /// What is wrong with the links of a page, one line each.
    func problems(of page: String) -> [String] {
        guard let html = files[page] else { return ["\(page) is missing"] }
        var problems: [String] = []
        for name in ["href", "src", "srcset", "poster", "action", "data"] {
            for value in attributes(name, in: html) {
                if let problem = problem(with: value, of: name, on: page) {
                    problems.append("\(page): \(name)=\"\(value)\" \(problem)")
                }
            }
        }
        return problems + requests(in: html, on: page)
    }

    /// What a style sheet asks for.
    func requests(in text: [UInt8], on page: String) -> [String] {
        ["@import", "url(http", "url(\"http", "url('http", "url(//", "url(\"//", "url('//", "<script src=\"http"]
            .filter { text.holds($0) }.map { "\(page): \($0)" }
    }

    private func problem(with value: String, of name: String, on page: String) -> String? {
        if value.isEmpty { return "is empty" }
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

/// The values of an attribute, in quotation marks, with references resolved.
func attributes(_ name: String, in html: [UInt8]) -> [String] {
    let mark = Array(" \(name)=\"".utf8)
    var values: [String] = []
    var index = 0
    while let found = html[index...].firstIndex(of: UInt8(ascii: " ")) {
        index = found + 1
        guard html[found...].starts(with: mark) else { continue }
        let value = html[(found + mark.count)...].prefix { $0 != UInt8(ascii: "\"") }
        values.append(
            String(decoding: value, as: UTF8.self).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&amp;", with: "&"))
        index = value.endIndex
    }
    return values
}
