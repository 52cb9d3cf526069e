import Formats
import Testing

/// Content lines as RFC 5545 wants them.
@Suite struct ICalendarTests {
    private func event(_ body: (inout ICalendarWriter) -> Void) -> [String] {
        var writer = ICalendarWriter(product: "-//P//ZH", name: "名称")
        writer.event(body)
        let lines = String(decoding: writer.finished(), as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        return lines.drop { $0 != "BEGIN:VEVENT" }.dropFirst().prefix { $0 != "END:VEVENT" }.map(String.init)
    }

    @Test func theFrameOfACalendar() {
        let writer = ICalendarWriter(product: "-//P//ZH", name: "正在公示")
        #expect(
            String(decoding: writer.finished(), as: UTF8.self)
                == [
                    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//P//ZH", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
                    "NAME:正在公示", "X-WR-CALNAME:正在公示", "REFRESH-INTERVAL;VALUE=DURATION:P1D", "END:VCALENDAR",
                ].map { $0 + "\r\n" }.joined())
    }

    @Test(arguments: [
        ("逗号,分号;反斜杠\\", "SUMMARY:逗号\\,分号\\;反斜杠\\\\"), ("一\n二\r\n三\r四", "SUMMARY:一\\n二\\n三\\n四"),
        ("制表\t符", "SUMMARY:制表 符"), ("钟\u{7}声\u{0}", "SUMMARY:钟声"),
        ("x\r\nATTENDEE:a", "SUMMARY:x\\nATTENDEE:a"),
    ])
    func textIsEscaped(text: String, line: String) {
        #expect(event { $0.text("SUMMARY", text) } == [line])
    }

    @Test func aValueBeginsNoLineOfItsOwn() {
        #expect(event { $0.property("URL", "https://a\r\nATTENDEE:b") } == ["URL:https://aATTENDEE:b"])
    }

    @Test(arguments: [1, 2, 3, 4])
    func linesAreFoldedAt75OctetsBetweenCharacters(width: Int) throws {
        let character = try #require([1: "a", 2: "é", 3: "公", 4: "𠀀"][width])
        for length in [10, 24, 66, 67, 68, 69, 200, 1000] {
            let text = String(repeating: character, count: length)
            let lines = event { $0.text("SUMMARY", text) }
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
            #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") && $0.utf8.count > 1 })
            #expect(lines.dropLast().allSatisfy { $0.utf8.count > 75 - width })
            let unfolded = lines[0] + lines.dropFirst().map { String($0.dropFirst()) }.joined()
            #expect(unfolded == "SUMMARY:" + text)
        }
    }
}
