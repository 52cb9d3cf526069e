import Formats

/// The text of one XML part of an office document.
///
/// Programs cut a paragraph into runs wherever a style, a spelling mark or a revision begins, also in the
/// middle of a number. Runs are therefore put together again: a paragraph, a shared string, a row of a
/// sheet is a line. A paragraph with deleted text is two: as it reads now, and as it read before.
struct OfficeText {
    private(set) var text: [UInt8] = []
    private(set) var tables: [[[String]]] = []
    private(set) var isDamaged = false

    private let shared: [String]
    private var now = ""
    private var before = ""
    private var hasDeletions = false
    private var open: [String] = []
    /// The element in which text stood last.
    private var textHolder: String?
    private var insertionDepth = 0
    private var table: [[String]] = []
    private var cell = ""
    private var cellIsShared = false
    private var inRow = false

    /// - Parameter shared: the strings that cells of a sheet refer to by number.
    init(xml: [UInt8], shared: [String]) {
        self.shared = shared
        let problem = forEachXMLEvent(of: xml) { event in take(event) }
        isDamaged = problem != nil
        endLine()
        endTable()
    }

    private mutating func take(_ event: XMLEvent) {
        switch event {
        case .open(let name, let attributes): start(String(XMLEvent.localName(name)), attributes)
        case .close(let name): end(String(XMLEvent.localName(name)))
        case .text(let text): take(text)
        }
    }

    private mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
        open.append(name)
        switch name {
        case "ins", "moveTo": insertionDepth += 1
        case "tab", "br", "cr": now += " "
        case "tbl", "sheetData", "row", "tr": startRow(name)
        case "tc", "c":
            cell = ""
            cellIsShared = attributes.contains { $0.name == "t" && $0.value == "s" }
        case "comment": addAttributes(["author", "initials"], of: attributes)
        case "ext", "sheet", "docPr", "cNvPr": addAttributes(["name", "descr", "title"], of: attributes)
        default: break
        }
    }

    private mutating func startRow(_ name: String) {
        if name == "tbl" || name == "sheetData" { endTable() }
        if name == "row" || name == "tr" {
            inRow = true
            table.append([])
        }
    }

    private mutating func end(_ name: String) {
        // End tags without their start tags are passed over.
        guard let index = open.lastIndex(of: name) else { return }
        open.removeSubrange(index...)
        switch name {
        case "ins", "moveTo": insertionDepth = max(0, insertionDepth - 1)
        case "tc", "c": endCell()
        case "row", "tr":
            inRow = false
            endLine()
        case "tbl", "sheetData": endTable()
        case "p", "si", "comment", "text": endLine()
        // Properties, and whatever else has text of its own, are a line each; the text of runs goes on.
        default: if textHolder == name, !["t", "delText", "v", "f", "instrText"].contains(name) { endLine() }
        }
    }

    private mutating func take(_ piece: String) {
        guard piece.utf8.contains(where: { $0 > 0x20 }) || open.last == "t" || open.last == "delText" else { return }
        textHolder = open.last
        let isDeleted = open.last == "delText" || open.contains("moveFrom")
        if isDeleted { hasDeletions = true }
        let shown = open.last == "v" ? cellText(piece) : piece
        if !isDeleted { now += shown }
        if insertionDepth == 0 { before += shown }
        if inRow { cell += shown }
    }

    /// What a cell of a sheet shows: a shared string, or a number, which may be written 1.38E+10.
    private func cellText(_ value: String) -> String {
        if cellIsShared { return Int(value).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? "" }
        return plainNumber(value) ?? value
    }

    private mutating func endCell() {
        if inRow, !table.isEmpty { table[table.count - 1].append(cell) }
        cell = ""
        cellIsShared = false
        // Cells must not run together into one number.
        if inRow, open.last == "row" {
            now += "\t"
            before += "\t"
        }
    }

    private mutating func endLine() {
        if inRow, open.contains("row") { return }
        append(now)
        if hasDeletions { append(before) }
        (now, before, hasDeletions) = ("", "", false)
    }

    private mutating func endTable() {
        if table.count > 1 { tables.append(table) }
        table = []
    }

    private mutating func addAttributes(_ names: [String], of attributes: [XMLAttribute]) {
        for attribute in attributes
        where names.contains(attribute.name) || names.contains(String(XMLEvent.localName(attribute.name))) {
            append(attribute.value)
        }
    }

    private mutating func append(_ line: String) {
        guard line.utf8.contains(where: { $0 > 0x20 }) else { return }
        text.append(contentsOf: line.utf8)
        text.append(UInt8(ascii: "\n"))
    }
}

extension OfficeText {
    /// The strings of `xl/sharedStrings.xml`, by number.
    static func sharedStrings(_ xml: [UInt8]) -> [String] {
        var strings: [String] = []
        var current: String?
        var isPhonetic = false
        _ = forEachXMLEvent(of: xml) { event in
            switch event {
            case .open(let name, _):
                if XMLEvent.localName(name) == "si" { current = "" }
                if XMLEvent.localName(name) == "rPh" { isPhonetic = true }
            case .close(let name):
                if XMLEvent.localName(name) == "rPh" { isPhonetic = false }
                guard XMLEvent.localName(name) == "si", let text = current else { return }
                strings.append(text)
                current = nil
            case .text(let text):
                if !isPhonetic { current? += text }
            }
        }
        return strings
    }
}

/// A number with an exponent written out: 1.38001380E+10 is 13800138000. `nil` for all else.
private func plainNumber(_ text: String) -> String? {
    let parts = text.split(whereSeparator: { $0 == "E" || $0 == "e" })
    guard parts.count == 2, let exponent = Int(parts[1]), (0...30).contains(exponent) else { return nil }
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard mantissa.count <= 2, mantissa.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else { return nil }
    let fraction = mantissa.count == 2 ? mantissa[1] : ""
    guard fraction.count <= exponent else { return nil }
    return mantissa[0] + fraction + String(repeating: "0", count: exponent - fraction.count)
}
