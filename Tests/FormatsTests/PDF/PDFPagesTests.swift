import Testing

@testable import Formats

/// Sizes of pages, read from small files in which everything can be seen.
@Suite struct PDFPagesTests {
    private func pages(_ objects: [String], trailer: String = "trailer <</Root 1 0 R>>") -> [PDFPage]? {
        let text = "%PDF-1.7\n%\u{E2}\n" + objects.joined(separator: "\n") + "\n\(trailer)\n%%EOF\n"
        return pdfPages(Array(text.utf8))
    }

    private static let root = "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj"
    private static let a4 = PDFPage(width: 595, height: 842)
    private static let turned = PDFPage(width: 842, height: 595)

    @Test func pagesInTheirOrder() {
        // The tree's order counts, not the file's; a box is handed down, a turned page is as wide as it was high.
        let found = pages([
            "5 0 obj <</Type/Page/Parent 3 0 R/Rotate 90>> endobj",
            "4 0 obj << /Type /Page /MediaBox [0 0 842 595] /Title (a \\) >> 9 0 obj) /Id <0aFF> >> endobj",
            PDFPagesTests.root,
            "2 0 obj <</Kids [4 0 R 3 0 R] /Count 3 /MediaBox [0 0 595 842] >> endobj",
            "3 0 obj <</Kids [5 0 R 6 0 R] % a comment\n>> endobj",
            "6 0 obj <</Type/Page /MediaBox [10 20 605 862] /B true /N null>> endobj",
        ])
        #expect(found == [PDFPagesTests.turned, PDFPagesTests.turned, PDFPagesTests.a4])
    }

    @Test func streamsAreSteppedOver() {
        let planted = "3 0 obj <</Type /Page /MediaBox [0 0 1 1]>> endobj"
        let found = pages([
            PDFPagesTests.root, "2 0 obj <</Kids [3 0 R]>> endobj",
            "3 0 obj <</Type /Page /MediaBox 4 0 R>> endobj", "4 0 obj [0 0 595 842] endobj",
            "5 0 obj <</Length \(planted.utf8.count)>> stream\n\(planted)\nendstream endobj",
            // A length that stands elsewhere, and one that is wrong.
            "6 0 obj <</Length 7 0 R>> stream\r\n\(planted)\r\nendstream endobj",
            "8 0 obj <</Length 3>> stream\n\(planted)\nendstream endobj",
        ])
        #expect(found == [PDFPagesTests.a4])
    }

    @Test func objectsInStreams() {
        let first = "<</Type /Catalog /Pages 2 0 R>>"
        let second = "<</Kids [3 0 R]>>"
        let head = "1 0 2 \(first.utf8.count + 1) "
        let found = pages(
            [
                "9 0 obj <</Type /ObjStm /N 2 /First \(head.utf8.count)>> stream\n\(head)\(first) \(second)\nendstream endobj",
                "3 0 obj <</Type /Page /MediaBox [0 0 595.0 842.0]>> endobj",
                "10 0 obj <</Type /XRef /Root 1 0 R /Length 0>> stream\n\nendstream endobj",
            ], trailer: "")
        #expect(found == [PDFPagesTests.a4])
    }

    @Test(arguments: [
        ["2 0 obj <</Kids [2 0 R]>> endobj"],
        ["2 0 obj <</Kids [3 0 R]>> endobj"],
        ["2 0 obj <</Kids [3 0 R]>> endobj", "3 0 obj <</Type /Page>> endobj"],
        ["2 0 obj <</Kids [3 0 R]>> endobj", "3 0 obj <</Type /Page /MediaBox [0 0 1]>> endobj"],
        ["2 0 obj <</Kids [3 0 R 3 0 R]>> endobj", "3 0 obj <</Type /Page /MediaBox [0 0 1 1]>> endobj"],
        ["2 0 obj <</Kids [3 0 R]"],
    ])
    func whatCannotBeFollowed(objects: [String]) {
        #expect(pages([PDFPagesTests.root] + objects) == nil)
    }

    @Test func whatIsNoPDF() {
        #expect(pdfPages([]) == nil)
        #expect(pdfPages(Array("<html>1 0 obj".utf8)) == nil)
        #expect(pages([PDFPagesTests.root], trailer: "trailer <</Root 7 0 R>>") == nil)
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: ["1 0 obj ", "[", "<<", "<</A ", "(", "stream ", "1 0 obj <</Length 5>> stream\n", "trailer ", "% "])
    func hostileFilesTakeLinearTime(piece: String) {
        let text = "%PDF-1.4\n" + String(repeating: piece, count: 200_000 / piece.utf8.count)
        #expect(pdfPages(Array(text.utf8)) == nil)
    }
}
