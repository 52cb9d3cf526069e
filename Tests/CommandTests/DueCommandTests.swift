import Findings
import Formats
import Testing

@testable import Command

/// `bulletin due`, as people and programs call it.
@Suite struct DueCommandTests {
    private static let notice = """
        ---
        标题: 停水通知
        公开事项: SL-0101
        公开主体: SL-DZ
        索引号: 11990199MB09000173/202611-00009
        生成日期: 2026-11-18
        发布日期: 2026-11-18
        公示: {起: 2026-11-20, 止: 2026-11-23}
        ---

        正文。

        """

    private func due(_ words: [String], chinese: Bool = false) throws -> Session {
        try withNewSite { path in
            try write(Self.notice, to: path + "/content/entries/office/2026/停水.md")
            return bulletin(["due", path, "--date", "2026-11-20"] + words, language: chinese ? .chinese : .english)
        }
    }

    @Test func itListsDays() throws {
        let english = try due(["--days", "4"]).output
        #expect(
            english.hasPrefix("2026-11-20 to 2026-11-24: 2 matters\n\n2026-11-20 Friday (today)\n  put up     停水通知\n"))
        #expect(english.contains("\n2026-11-24 Tuesday\n  take down  停水通知\n        11990199MB09000173/202611-00009  "))
        #expect(
            try due(["--days", "0"], chinese: true).output.hasPrefix(
                "2026-11-20 至 2026-11-20，共 1 件\n\n2026-11-20 周五（今天）\n  贴出  停水通知\n"))
    }

    @Test func itWritesJSONAndCalendars() throws {
        let json = try parseJSON(Array(try due(["--format", "json"]).output.utf8))
        #expect(json["date"] == .string("2026-11-20"))
        let calendar = try due(["--format", "ics"]).output
        #expect(calendar.hasPrefix("BEGIN:VCALENDAR\r\n") && calendar.hasSuffix("END:VCALENDAR\r\n"))
        let unfolded = calendar.replacing("\r\n ", with: "")
        #expect(unfolded.contains("UID:2026-11-24-take-down-11990199MB09000173/202611-00009@bulletin\r\n"))
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20261124\r\nSUMMARY:take down: 停水通知\r\n"))
    }

    @Test(arguments: [
        ["--days", "x"], ["--days", "-1"], ["--days", "367"], ["--format", "xml"], ["--date", "heute"],
    ])
    func wrongUseIsSaid(words: [String]) throws {
        let session = try due(words)
        #expect(session.code == .misuse)
        #expect(!session.errors.isEmpty && session.output.isEmpty)
    }
}
