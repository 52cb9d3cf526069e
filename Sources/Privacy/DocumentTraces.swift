import Formats
import Text

/// What one XML part of an office document holds that its reader does not see on paper (ECMA-376).
struct DocumentTraces {
    private(set) var found: Set<AttachmentTrace> = []

    /// - Parameter path: of the part, within the document; documents in archives have their own before it.
    init(of xml: [UInt8], path: String) {
        if DocumentTraces.isComments(path) { found.insert(.comments) }
        if path.hasSuffix("docProps/core.xml") || path.hasSuffix("OFD.xml") { found.formUnion(names(in: xml)) }
        // Definitions of styles name what is hidden, and hide nothing.
        let isWord =
            holds(path, "word/") && !["styles", "numbering", "settings"].contains { holds(path, "word/" + $0) }
        let isSheet = holds(path, "xl/worksheets/")
        let isSlide = holds(path, "ppt/slides/")
        guard isWord || isSheet || isSlide || path.hasSuffix("xl/workbook.xml") else { return }
        var found: Set<AttachmentTrace> = []
        _ = forEachXMLEvent(of: xml) { event in
            guard case .open(let name, let attributes) = event else { return }
            func value(_ key: String) -> String? {
                attributes.first { $0.name == key || XMLEvent.localName($0.name) == key }?.value
            }
            switch String(XMLEvent.localName(name)) {
            case "ins", "del", "moveFrom", "moveTo": if isWord { found.insert(.trackedChanges) }
            case "vanish": if isWord, !DocumentTraces.isNo(value("val")) { found.insert(.hiddenText) }
            case "row", "col":
                if isSheet, value("hidden").map(DocumentTraces.isYes) == true { found.insert(.hiddenRows) }
            case "sld": if isSlide, DocumentTraces.isNo(value("show")) { found.insert(.hiddenSlide) }
            case "sheet":
                if let state = value("state"), state != "visible" { found.insert(.hiddenSheet(value("name") ?? "")) }
            default: break
            }
        }
        self.found.formUnion(found)
    }

    /// Who is named in the core properties (ECMA-376 part 2) or in the head of an OFD document (GB/T 33190).
    private func names(in xml: [UInt8]) -> Set<AttachmentTrace> {
        var found: Set<AttachmentTrace> = []
        var open = ""
        _ = forEachXMLEvent(of: xml) { event in
            switch event {
            case .open(let name, _): open = String(XMLEvent.localName(name))
            case .close: open = ""
            case .text(let text):
                guard DocumentTraces.isName(text) else { return }
                // `Creator` of OFD is the program.
                if open == "creator" || open == "Author" { found.insert(.writer) }
                if open == "lastModifiedBy" { found.insert(.editor) }
            }
        }
        return found
    }

    /// What programs and new computers write where no person is named.
    private static let namesOfNobody: Set<String> = [
        "admin", "administrator", "user", "users", "microsoft", "microsoft office user", "microsoft office 用户",
        "windows user", "windows 用户", "微软用户", "微软中国", "用户", "pc", "office", "wps", "wps office", "lenovo", "dell", "hp",
        "asus", "huawei", "openpyxl", "python-docx", "apache poi", "unknown", "未定义",
    ]

    private static func isName(_ text: String) -> Bool {
        let name = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        return !name.isEmpty && !namesOfNobody.contains(name)
    }

    private static func isYes(_ value: String) -> Bool { value == "1" || value == "true" || value == "on" }

    /// An attribute that is missing is a yes.
    private static func isNo(_ value: String?) -> Bool { value == "0" || value == "false" || value == "off" }

    private static func isComments(_ path: String) -> Bool {
        guard path.hasSuffix(".xml"), let name = path.split(separator: "/").last else { return false }
        return ["comments", "threadedComment", "comment", "modernComment"].contains { name.hasPrefix($0) }
            && ["word/", "xl/", "ppt/comments"].contains { holds(path, $0) }
            && !name.hasPrefix("commentsExt") && !name.hasPrefix("commentsIds") && !name.hasPrefix("commentAuthors")
    }
}
