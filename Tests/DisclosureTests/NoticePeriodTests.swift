import Disclosure
import Testing

@Suite("Notice periods")
struct NoticePeriodTests {
    let tenWorking = NoticeRule(code: "land", name: "征收土地预公告", minimum: DayCount(10, .workingDay))
    let sevenDays = NoticeRule(code: "relief", name: "最低生活保障初审公示", minimum: DayCount(7, .calendarDay))

    @Test("Length in both kinds of day, from the day of posting or the day after")
    func lengths() throws {
        let period = try #require(NoticePeriod(from: day("2025-02-07"), until: day("2025-02-19")))
        #expect(period.workingDays(counting: .sameDay, in: springCalendar) == 10)
        #expect(period.workingDays(counting: .nextDay, in: springCalendar) == 9)
        #expect(period.length(counting: .sameDay) == 13)
        #expect(period.length(counting: .nextDay) == 12)
    }

    @Test("A period that ends before it begins is none; one day is one")
    func order() throws {
        #expect(try NoticePeriod(from: day("2025-02-07"), until: day("2025-02-06")) == nil)
        let one = try #require(NoticePeriod(from: day("2025-02-07"), until: day("2025-02-07")))
        #expect(one.state(on: try day("2025-02-07")) == .open(day: 1, total: 1))
    }

    @Test("Upcoming, open on its n-th day, ended")
    func states() throws {
        let period = try #require(NoticePeriod(from: day("2025-02-07"), until: day("2025-02-19")))
        #expect(period.state(on: try day("2025-02-05")) == .upcoming(days: 2))
        #expect(period.state(on: try day("2025-02-07")) == .open(day: 1, total: 13))
        #expect(period.state(on: try day("2025-02-19")) == .open(day: 13, total: 13))
        #expect(period.state(on: try day("2025-02-20")) == .ended(days: 1))
    }

    @Test("What is lacking to the rule's minimum")
    func shortfall() throws {
        let period = try NoticePeriod(from: day("2025-02-07"), until: day("2025-02-19"), rule: tenWorking)
        #expect(try #require(period).shortfall(in: springCalendar) == 1)
        let counted = NoticeRule(code: "a", name: "", minimum: DayCount(10, .workingDay), start: .sameDay)
        let same = try NoticePeriod(from: day("2025-02-07"), until: day("2025-02-19"), rule: counted)
        #expect(try #require(same).shortfall(in: springCalendar) == 0)
        let unknown = try NoticePeriod(from: day("2026-12-30"), until: day("2027-01-20"), rule: tenWorking)
        #expect(try #require(unknown).shortfall(in: springCalendar) == nil)
        let calendarDays = try NoticePeriod(from: day("2026-12-30"), until: day("2027-01-04"), rule: sevenDays)
        #expect(try #require(calendarDays).shortfall(in: springCalendar) == 2)
    }

    @Test("The last day; one of rest moves to the next working day (民法典 Art. 203)")
    func lastDay() throws {
        #expect(tenWorking.lastDay(from: try day("2025-02-07"), in: springCalendar) == (try day("2025-02-20")))
        // Seven days from Friday 2025-01-24 end on 01-31, in Spring Festival.
        #expect(sevenDays.lastDay(from: try day("2025-01-24"), in: springCalendar) == (try day("2025-02-05")))
        #expect(sevenDays.lastDay(from: try day("2025-02-10"), in: springCalendar) == (try day("2025-02-17")))
        #expect(sevenDays.lastDay(from: try day("2026-12-28"), in: springCalendar) == nil)
    }

    @Test(
        "Amounts as offices write them",
        arguments: [
            ("7个工作日", DayCount(7, .workingDay)), ("10日", DayCount(10, .calendarDay)),
            ("20工作日", DayCount(20, .workingDay)), ("十五日", DayCount(15, .calendarDay)),
            ("二十个工作日", DayCount(20, .workingDay)), (" 3 0 天 ", DayCount(30, .calendarDay)),
            ("7", nil), ("0日", nil), ("7个", nil), ("日", nil), ("7日内", nil), ("99999日", nil), ("", nil),
            ("XX日", nil),
        ])
    func amounts(text: String, count: DayCount?) {
        #expect(DayCount(reading: text) == count)
    }
}
