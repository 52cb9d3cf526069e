import Bulletin
import Disclosure
import Files
import Findings
import Testing
import Text

/// PDF files are read with `pdftotext`, where the machine has it; a second build does not read them again.
@Suite(.enabled(if: CurrentProcess.program("pdftotext") != nil))
struct PDFTextTests {
    @Test func textIsCheckedAndEmptyPagesAreTold() throws {
        try withSite(pdf(pages: ["ID 110101199003074514", ""])) { root in
            #expect(
                findings(root) == [
                    "content/pages/a.pdf personal-number 附件的 PDF 里有公民身份号码（11****************）",
                    "content/pages/a.pdf attachment-unreadable 附件（PDF 文件）的第 2 页没有文字，可能是扫描件，无法自动检查",
                ])
        }
        try withSite(pdf(pages: ["Notice"])) { root in #expect(findings(root) == []) }
        try withSite(pdf(pages: [""])) { root in
            #expect(
                findings(root) == ["content/pages/a.pdf attachment-unreadable 附件（PDF 文件）里没有文字，可能是扫描件，无法自动检查"])
        }
        try withSite(Array("%PDF-1.7\nnothing".utf8)) { root in
            #expect(findings(root) == ["content/pages/a.pdf attachment-unreadable 附件（PDF 文件）的内容无法自动检查"])
        }
    }

    private func findings(_ root: String) -> [String] {
        guard let folder = try? Folder(root) else { return [] }
        var loader = SiteLoader(folder: folder, date: CivilDate(dayNumber: 20_000), threads: 2)
        let found = (try? loader.load())?.findings ?? []
        return found.filter { $0.rule.hasPrefix("personal") || $0.rule.hasPrefix("attachment") }
            .sorted { $0.severity > $1.severity }.map { "\($0.place.file) \($0.rule) \($0.message.zh)" }
    }

    private func withSite(_ pdf: [UInt8], _ body: (String) throws -> Void) throws {
        let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
        let root = "\(parent)/bulletin-pdf-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
        try Folder.working.makeFolders(root + "/content/pages")
        defer { _ = try? Folder.working.removeTree(root) }
        let folder = try Folder(root + "/content")
        try folder.write("site.yaml", Array("name: 青溪镇\nbody: 青溪镇人民政府\n".utf8))
        try folder.write("pages/a.md", Array("---\n标题: 指南\n---\n\n[表](a.pdf)\n".utf8))
        try folder.write("pages/a.pdf", pdf)
        try body(root)
    }

    /// A file of PDF 1.4 with a line on each page; readers find the objects themselves.
    private func pdf(pages: [String]) -> [UInt8] {
        let kids = pages.indices.map { "\(10 + $0 * 2) 0 R" }.joined(separator: " ")
        var text =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>endobj\n"
        text += "3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        for (number, page) in pages.enumerated() {
            let stream = page.isEmpty ? "" : "BT /F 12 Tf 72 700 Td (\(page)) Tj ET"
            text +=
                "\(10 + number * 2) 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents \(11 + number * 2) 0 R>>endobj\n"
            text += "\(11 + number * 2) 0 obj<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream endobj\n"
        }
        return Array((text + "trailer<</Root 1 0 R>>\n%%EOF\n").utf8)
    }
}
