import Files
import Findings
import Testing

@testable import Command

/// `bulletin print`, as people call it: what it finds, and what it refuses. Printing itself is tried in
/// PrintingTests, and with real programs by `scripts/test-sheets`.
@Suite struct PrintCommandTests {
    private static let two =
        "<html><head></head><body><section class=\"sheet a4\">甲</section><section class=\"sheet a3-landscape\">乙</section></body></html>"

    /// A site with an output folder of two boards, one of them internal.
    private func print(_ words: [String], chinese: Bool = false) throws -> (session: Session, site: String) {
        try withNewSite { path in
            let output = path + "/output"
            try write(PrintCommandTests.two, to: output + "/sheets/B1/all.html")
            try write("<html></html>", to: output + "/sheets/B1/permanent.html")
            try write(PrintCommandTests.two, to: output + "/internal/sheets/B9/1-2026-1.html")
            try write("{\"built-for\":\"2026-11-20\",\"next-change\":\"2026-11-23\"}", to: output + "/next-change.json")
            let words = words.map { $0 == "SITE" ? path : $0.replacing("OUTPUT", with: output) }
            let session = bulletin(
                ["print"] + words + ["--date", "2026-11-20"], language: chinese ? .chinese : .english)
            let shown = Session(
                code: session.code, output: session.output.replacing(path, with: "SITE"),
                errors: session.errors.replacing(path, with: "SITE"))
            return (shown, path)
        }
    }

    @Test func itSaysWhereThePageIs() throws {
        let session = try print(["B1", "SITE"], chinese: true).session
        #expect(session.code == .well && session.errors.isEmpty)
        #expect(
            session.output == """
                SITE/output/sheets/B1/all.html
                共 2 张（A4 1 张，A3 横向 1 张）。用浏览器打开，按 Ctrl+P：纸张和方向随页面，缩放 100%，单面，不加页眉页脚。
                要 PDF 的，加 --pdf。

                """)
    }

    @Test func internalBoardsStandApart() throws {
        let session = try print(["B9", "SITE", "--internal", "--sheets", "1/2026/1"]).session
        #expect(
            session.output.hasPrefix("SITE/output/internal/sheets/B9/1-2026-1.html\n2 sheets (1 A4, 1 A3 landscape)."))
        #expect(try print(["B9", "SITE"]).session.errors.contains("no sheets of a board `B9`; there are B1"))
    }

    @Test func nothingToPrintIsNoError() throws {
        let session = try print(["B1", "SITE", "--sheets", "permanent", "--pdf"]).session
        #expect(session.code == .well)
        #expect(session.output == "there is nothing to print for this board now\n")
    }

    @Test func sheetsOfAnotherDayAreTold() throws {
        try withNewSite { path in
            try write(PrintCommandTests.two, to: path + "/output/sheets/B1/all.html")
            try write(
                "{\"built-for\":\"2026-11-20\",\"next-change\":\"2026-11-23\"}", to: path + "/output/next-change.json")
            let said = { (day: String) in bulletin(["print", "B1", path, "--date", day]).errors }
            #expect(said("2026-11-22").isEmpty)
            #expect(
                said("2026-11-23")
                    == "note: the sheets are of 2026-11-20, and things changed on 2026-11-23: run bulletin build before printing\n"
            )
        }
    }

    @Test(arguments: [
        (["B1", "SITE", "--sheets", "no"], "this board has no `no`; --sheets takes all, permanent"),
        (["../B1", "SITE"], "no sheets of a board `../B1`"),
        (["B1", "SITE", "--sheets", "../../../content/x"], "this board has no"),
        (["B1", "SITE", "--output", "x.pdf"], "--output is for --pdf"),
        (["B1", "SITE", "--pdf", "--engine", "word"], "--engine cannot be `word`; use chromium, weasyprint"),
        (["B1", "SITE", "--pdf", "--output", "OUTPUT/web/b1.pdf"], "cannot write to `SITE/output/web/b1.pdf`"),
        (["B1", "SITE", "--pdf", "--output", "OUTPUT/new/folder/b1.pdf"], "cannot write to"),
        (["B1", "SITE", "--from", "/no/such/folder"], "run bulletin build first"),
        (["B1", "/no/such/site"], "cannot open folder"),
    ])
    func wrongUseIsSaid(words: [String], expected: String) throws {
        let (session, _) = try print(words)
        #expect(session.code == .misuse)
        #expect(session.errors.contains(expected))
    }
}
