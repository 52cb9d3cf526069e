import Testing

@testable import Printing

/// What is taken for a sheet, and what a copy of some sheets is.
@Suite struct SheetDocumentTests {
    static let file = """
        <!DOCTYPE html>
        <html lang="zh-Hans" class="a4">
        <head>
        <meta charset="utf-8">
        <style>/* <section class="sheet first"> */</style>
        </head>
        <body>
        <p class="how-to-print">纸张</p>
        <section class="sheet a4 first" style="--x: 1">
        <p>甲 <a href="../../web/a.html" title="a>b">乙</a></p>
        <section class="footnotes">注</section>
        </section>
        <section class="sheet a3-landscape later">丙</section>
        <section class="sheets">不是</section>
        <section class="sheet">丁<img src="../x.png"></section>
        </body>
        </html>

        """

    private let document = SheetDocument(Array(SheetDocumentTests.file.utf8))

    @Test func sheetsAndTheirPaper() {
        #expect(
            document.sheets.map(\.paper) == [
                SheetPaper(width: 210, height: 297), SheetPaper(width: 420, height: 297),
                SheetPaper(width: 210, height: 297),
            ])
        #expect(SheetDocument(Array("<html><body>没有</body></html>".utf8)).sheets.isEmpty)
        #expect(SheetDocument([]).sheets.isEmpty)
    }

    @Test func aCopyStandsByItself() {
        let copy = document.copy(of: document.sheets[0..<1], folder: "/甲 1/sheets")
        #expect(
            String(decoding: copy, as: UTF8.self) == """
                <!DOCTYPE html>
                <html lang="zh-Hans" class="a4">
                <head>
                <meta charset="utf-8"><base href="file:///%E7%94%B2%201/sheets/">
                <style>/* <section class="sheet first"> */</style>
                </head>
                <body>
                <p class="how-to-print">纸张</p>
                <section class="sheet a4 first" style="--x: 1">
                <p>甲 乙</p>
                <section class="footnotes">注</section>
                </section>
                </body>
                </html>

                """)
    }

    @Test func charactersThatNoFontHas() {
        let fonts = FontCoverage(listing: "20-7e 4e01 4e59-4e5a\n4e00-4e02 6ce8 x 5-2 -\n")
        #expect([0x4E00, 0x4E02, 0x4E59, 0x6CE8, 0x7E].allSatisfy { Unicode.Scalar($0).map(fonts.holds) == true })
        #expect([0x4E03, 0x4E58, 0x4E5B, 0x6CE9, 5].allSatisfy { Unicode.Scalar($0).map(fonts.holds) == false })
        #expect(
            document.missingCharacters(fonts) == [
                MissingCharacter(scalar: "甲", sheet: 1), MissingCharacter(scalar: "丙", sheet: 2),
                MissingCharacter(scalar: "不", sheet: 2), MissingCharacter(scalar: "是", sheet: 2),
            ])
    }

    @Test func blanksAndJoinersNeedNoFont() {
        let text = "<body><section class=\"sheet\">\u{3000}\u{A0}\u{200D}\u{FE0F}\u{E0100}</section></body>"
        #expect(SheetDocument(Array(text.utf8)).missingCharacters(FontCoverage(listing: "20-7e")).isEmpty)
    }
}
