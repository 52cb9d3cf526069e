import Drawing
import Text

/// Reads the steps of a procedure from the HTML after its heading: the first ordered list, a table whose
/// first row begins with 步骤 or 环节 or the like, or a paragraph of names with arrows or dashes between.
struct ProcedureReader {
    private let html: ArraySlice<UInt8>

    /// More steps than anybody would read in a drawing.
    private static let most = 30

    init(html: ArraySlice<UInt8>) {
        // The part ends where the next heading begins.
        let next = ["<h2", "<h3", "<h4"].compactMap { firstIndex(of: Array($0.utf8), in: html, from: html.startIndex) }
        self.html = html[..<(next.min() ?? html.endIndex)]
    }

    /// In their order; empty where the text is no procedure.
    var steps: [FlowStep] {
        var found = listed
        if found.isEmpty { found = tabled }
        if found.isEmpty { found = arrowed }
        return found.count <= ProcedureReader.most ? found : []
    }

    private var listed: [FlowStep] {
        guard let list = element("ol", in: html) else { return [] }
        return children("li", of: list).map { item in
            let answers = element("ul", in: item).map { children("li", of: $0) } ?? []
            let own = firstIndex(of: Array("<ul".utf8), in: item, from: item.startIndex) ?? item.endIndex
            let (name, note) = parted(plainText(item[item.startIndex..<own]))
            let branches = answers.map { answer in
                let (condition, outcome) = parted(plainText(answer))
                return FlowStep.Branch(answer: condition, outcome: outcome.isEmpty ? condition : outcome)
            }
            return FlowStep(name: name, note: note, branches: branches)
        }
    }

    private var tabled: [FlowStep] {
        guard let table = element("table", in: html) else { return [] }
        let rows = children("tr", of: table).map { row in
            children("th", of: row).map(plainText) + children("td", of: row).map(plainText)
        }
        guard let head = rows.first, let name = head.firstIndex(where: isStepColumn) else { return [] }
        let note = head.indices.first { $0 > name }
        return rows.dropFirst().compactMap { cells in
            guard cells.indices.contains(name), !cells[name].isEmpty else { return nil }
            let text = note.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
            return FlowStep(name: cells[name], note: text)
        }
    }

    private func isStepColumn(_ head: String) -> Bool {
        ["步骤", "环节", "程序", "流程", "Step", "step"].contains { holds(head, $0) } && !holds(head, "序号")
    }

    private var arrowed: [FlowStep] {
        guard let paragraph = element("p", in: html) else { return [] }
        // Hardly any paragraph has one, and bytes tell at once.
        let arrows = ["——", "→", "➡", "⇒", "-&gt;", "--"]
        guard
            arrows.contains(where: { firstIndex(of: Array($0.utf8), in: paragraph, from: paragraph.startIndex) != nil })
        else { return [] }
        var text = plainText(paragraph)
        for arrow in arrows { text = text.replacing(arrow, with: "\u{1}") }
        let names = text.split(separator: "\u{1}").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        // Names are short; a sentence with a dash in it is no procedure.
        guard names.count > 2, names.allSatisfy({ $0.count <= 24 }) else { return [] }
        return names.map { FlowStep(name: $0) }
    }

    private func trimmed(_ name: String) -> String {
        var rest = name.unicodeScalars.drop { $0 == " " }
        while let last = rest.last, [" ", "。", ".", "；", ";"].contains(last) { rest.removeLast() }
        return String(rest)
    }

    /// The name of a step and what it says: `受理：当场受理` is cut at the first colon.
    private func parted(_ text: String) -> (name: String, note: String) {
        guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return (trimmed(text), "") }
        let name = String(text[..<colon])
        guard name.count <= 24 else { return (trimmed(text), "") }
        return (name, trimmed(String(text[text.index(after: colon)...])))
    }
}

/// What stands within the first element of that name, the elements of the same name within it too; `nil`
/// where there is none, or it is not closed.
private func element(_ name: String, in html: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let start = openingTag(name, in: html, from: html.startIndex),
        let inner = html[start...].firstIndex(of: UInt8(ascii: ">")).map({ $0 + 1 }),
        let end = closingTag(name, in: html, from: inner)
    else { return nil }
    return html[inner..<end]
}

/// The elements of that name that stand in the HTML, those within them left out.
private func children(_ name: String, of html: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var found: [ArraySlice<UInt8>] = []
    var rest = html
    while let child = element(name, in: rest) {
        found.append(child)
        rest = rest[child.endIndex...]
    }
    return found
}

private func openingTag(_ name: String, in html: ArraySlice<UInt8>, from start: Int) -> Int? {
    let tag = Array("<\(name)".utf8)
    var position = start
    while let found = firstIndex(of: tag, in: html, from: position) {
        let after = found + tag.count
        if after < html.endIndex, html[after] == UInt8(ascii: ">") || html[after] == UInt8(ascii: " ") { return found }
        position = after
    }
    return nil
}

private func closingTag(_ name: String, in html: ArraySlice<UInt8>, from start: Int) -> Int? {
    let tag = Array("</\(name)>".utf8)
    var depth = 0
    var position = start
    while let end = firstIndex(of: tag, in: html, from: position) {
        var opening = position
        while let inner = openingTag(name, in: html[..<end], from: opening) {
            depth += 1
            opening = inner + 1
        }
        if depth == 0 { return end }
        depth -= 1
        position = end + tag.count
    }
    return nil
}

/// The text of HTML without its tags, references resolved.
private func plainText(_ html: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var isTag = false
    for byte in html {
        switch byte {
        case UInt8(ascii: "<"): isTag = true
        case UInt8(ascii: ">") where isTag: isTag = false
        case 0x0A where !isTag, 0x0D where !isTag: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
        default: if !isTag { bytes.append(byte) }
        }
    }
    while bytes.last == 0x20 { bytes.removeLast() }
    var text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    for (reference, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
        text = text.replacing(reference, with: character)
    }
    return text
}
