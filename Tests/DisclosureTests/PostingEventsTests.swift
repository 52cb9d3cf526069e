import Disclosure
import Testing

/// Days that a notice hung, interruptions left out.
@Suite struct PostingEventsTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

    @Test(
        arguments: [
            // A week from Thursday 5 March 2026, counted from the next day on.
            ([], DayKind.calendarDay, 7), ([("2026-03-07", "2026-03-08")], .calendarDay, 5),
            // The day of posting does not count, so its loss does not either.
            ([("2026-03-05", "2026-03-06")], .calendarDay, 6),
            // Days that two interruptions share are lost once.
            ([("2026-03-07", "2026-03-09"), ("2026-03-08", "2026-03-10")], .calendarDay, 3),
            // Longer than the period.
            ([("2026-01-01", "2026-12-31")], .calendarDay, 0),
            ([], .workingDay, 5), ([("2026-03-07", "2026-03-09")], .workingDay, 4),
        ] as [([(String, String)], DayKind, Int)])
    func daysHung(lost: [(String, String)], kind: DayKind, expected: Int) throws {
        let rule = NoticeRule(code: "R", name: "规则", minimum: DayCount(1, kind))
        let period = try #require(
            NoticePeriod(from: try day("2026-03-05"), until: try day("2026-03-12"), rule: rule))
        let interruptions = try lost.map {
            Interruption(from: try day($0.0), until: try day($0.1), reason: "")
        }
        let posting = Posting(period: period, boards: [], objections: "", interruptions: interruptions)
        let calendar = WorkCalendar([.init(date: try day("2026-01-01"), isWorked: false)])
        #expect(posting.daysHung(in: calendar)?.amount == expected)
    }
}
