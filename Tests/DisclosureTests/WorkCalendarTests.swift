import Disclosure
import Testing

/// The arrangements of 2025 and 2026 around Spring Festival, as the State Council gave them.
let springCalendar = WorkCalendar(
    [
        "2025-01-01 -", "2025-01-26 +", "2025-01-28 -", "2025-01-29 -", "2025-01-30 -", "2025-01-31 -",
        "2025-02-03 -", "2025-02-04 -", "2025-02-08 +", "2025-04-04 -", "2025-04-27 +", "2025-05-01 -",
        "2025-05-02 -", "2025-05-05 -", "2025-06-02 -", "2025-09-28 +", "2025-10-01 -", "2025-10-02 -",
        "2025-10-03 -", "2025-10-06 -", "2025-10-07 -", "2025-10-08 -", "2025-10-11 +",
        "2026-01-01 -", "2026-01-02 -", "2026-01-04 +", "2026-02-14 +", "2026-02-16 -", "2026-02-17 -",
        "2026-02-18 -", "2026-02-19 -", "2026-02-20 -", "2026-02-23 -", "2026-02-28 +",
    ].compactMap { row in
        CivilDate(iso: String(row.prefix(10))).map { .init(date: $0, isWorked: row.hasSuffix("+")) }
    })

func day(_ text: String) throws -> CivilDate {
    try #require(CivilDate(iso: text), "no such day: \(text)")
}

@Suite("Working days")
struct WorkCalendarTests {
    @Test(
        "A weekday off, a weekend worked, and days as their weekday says",
        arguments: [
            ("2025-02-07", true),  // Friday
            ("2025-02-08", true),  // Saturday, worked for the long Spring Festival
            ("2025-02-09", false),  // Sunday
            ("2025-02-04", false),  // Tuesday, Spring Festival
            ("2025-01-26", true),  // Sunday, worked
            ("2026-02-23", false),  // Monday, Spring Festival
            ("2026-02-28", true),  // Saturday, worked
            ("2025-01-01", false),
            ("2026-12-31", true),
        ])
    func working(date: String, isWorked: Bool) throws {
        #expect(springCalendar.isWorkingDay(try day(date)) == isWorked)
    }

    @Test("Nothing is known outside the years of the table", arguments: ["2024-12-31", "2027-01-01"])
    func unknown(date: String) throws {
        #expect(springCalendar.isWorkingDay(try day(date)) == nil)
        #expect(springCalendar.workingDays(from: try day("2026-12-01"), through: try day("2027-01-01")) == nil)
        #expect(try WorkCalendar([]).isWorkingDay(day(date)) == nil)
    }

    @Test("A year without rows between two with rows is not known")
    func gap() throws {
        let calendar = WorkCalendar([
            .init(date: try day("2020-01-01"), isWorked: false), .init(date: try day("2022-01-03"), isWorked: false),
        ])
        #expect(calendar.years == 2020...2022)
        #expect(calendar.isWorkingDay(try day("2021-06-01")) == nil)
        #expect(calendar.adding(workingDays: 1, to: try day("2020-12-31"), counting: .nextDay) == nil)
        #expect(calendar.adding(workingDays: 400, to: try day("2020-06-01"), counting: .nextDay) == nil)
        #expect(calendar.isWorkingDay(try day("2022-01-03")) == false)
    }

    @Test(
        "Working days between two days, both counted",
        arguments: [
            ("2025-02-07", "2025-02-19", 10),  // a real announcement says 共10个工作日; 02-08 is worked
            ("2025-02-08", "2025-02-19", 9),
            ("2025-02-08", "2025-02-09", 1),
            ("2025-01-27", "2025-02-05", 2),  // the eve's Monday, and the first day back
            ("2026-02-14", "2026-02-24", 2),
            ("2025-02-19", "2025-02-07", 0),
            ("2025-01-01", "2025-12-31", 248),
        ])
    func between(first: String, last: String, count: Int) throws {
        #expect(springCalendar.workingDays(from: try day(first), through: try day(last)) == count)
    }

    @Test(
        "Counting on from a day",
        arguments: [
            ("2025-02-07", 10, CountingStart.sameDay, "2025-02-19"),
            ("2025-02-07", 10, .nextDay, "2025-02-20"),
            ("2025-01-27", 1, .nextDay, "2025-02-05"),
            ("2025-01-28", 1, .sameDay, "2025-02-05"),
            ("2025-12-31", 1, .nextDay, "2026-01-04"),
            ("2025-02-05", 0, .nextDay, "2025-02-05"),
            ("2025-02-05", -1, .nextDay, "2025-01-27"),
            ("2025-02-05", -1, .sameDay, "2025-02-05"),
            ("2025-02-09", -1, .sameDay, "2025-02-08"),
        ])
    func adding(start: String, count: Int, counting: CountingStart, expected: String) throws {
        #expect(
            springCalendar.adding(workingDays: count, to: try day(start), counting: counting) == (try day(expected)))
    }

    @Test("Counting past the table says so, however far", arguments: [20, 300, 1_000_000, Int(Int32.max), -300])
    func pastTheEnd(count: Int) throws {
        let start = try day(count > 0 ? "2026-12-20" : "2025-01-05")
        #expect(springCalendar.adding(workingDays: count, to: start, counting: .nextDay) == nil)
    }

    @Test("Counting one by one agrees with counting at once, over both years")
    func agreesWithWalking() throws {
        let first = try day("2025-01-01")
        var walked = 0
        for offset in 0..<730 {
            let date = first.adding(days: offset)
            if springCalendar.isWorkingDay(date) == true {
                walked += 1
                #expect(springCalendar.adding(workingDays: walked, to: first, counting: .sameDay) == date)
            }
            #expect(springCalendar.workingDays(from: first, through: date) == walked)
        }
    }

    @Test("The whole table of the State Council's arrangements", .enabled(if: Shared.has("data/workdays-cn.csv")))
    func wholeTable() throws {
        let rows = try Shared.lines("data/workdays-cn.csv").dropFirst()
        let exceptions = rows.compactMap { row -> WorkCalendar.Exception? in
            let cells = row.split(separator: ",", omittingEmptySubsequences: false)
            return CivilDate(iso: String(cells[0])).map { .init(date: $0, isWorked: cells[1] == "workday") }
        }
        print("working days: \(exceptions.count) rows")
        #expect(exceptions.count == 198)
        let calendar = WorkCalendar(exceptions)
        #expect(calendar.years == 2019...2026)
        for exception in exceptions {
            #expect(calendar.isWorkingDay(exception.date) == exception.isWorked)
        }
        let perYear = try (2019...2026).map {
            try calendar.workingDays(from: day("\($0)-01-01"), through: day("\($0)-12-31"))
        }
        // 2020's Spring Festival was prolonged by special notice.
        #expect(perYear == [250, 249, 250, 249, 249, 251, 248, 248])
    }
}
