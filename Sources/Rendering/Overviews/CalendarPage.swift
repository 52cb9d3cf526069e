import Composing
import Disclosure
import Mustache

/// One cell of a month's table: a day, or nothing before the first and after the last.
struct CalendarDayView {
    let day: NoticeCalendar.Day?
    let site: SiteView

    var hasEvents: Bool { day.map { !$0.begins.isEmpty || !$0.ends.isEmpty } ?? false }
}

/// The name of a day's list of notices on its page.
private func anchor(_ date: CivilDate) -> String { "d-\(date)" }

/// How many; empty for none, because a section takes every number for something.
private func counted(_ notices: [EntryNumber]?) -> String {
    notices.map { $0.isEmpty ? "" : String($0.count) } ?? ""
}

let calendarDaySchema = Schema<CalendarDayView>(
    "CalendarDay",
    [
        flag("blank", zh: "是否空格，不属于本月", en: "Whether it is no day of the month") { $0.day == nil },
        number("number", zh: "几号", en: "Day of the month") { $0.day?.date.day ?? 0 },
        text("date", zh: "日期", en: "The date") { $0.day?.date.description ?? "" },
        text("date-long", zh: "同上，汉字写法", en: "The same, in words") { view in
            view.day.map { view.site.words.long($0.date) } ?? ""
        },
        flag("today", zh: "是否生成页面的当天", en: "Whether it is the day of the build") { $0.day?.date == $0.site.model.date },
        flag("rest", zh: "是否休息日", en: "Whether it is a day of rest") { $0.day?.isWorkingDay == false },
        text("anchor", zh: "当日公示在本页的锚点，没有的为空", en: "Anchor of the day's notices; empty without any") { view in
            view.hasEvents ? view.day.map { anchor($0.date) } ?? "" : ""
        },
        text("begin-count", zh: "当日开始的公示数，没有的为空", en: "Notices that begin; empty without any") {
            counted($0.day?.begins)
        },
        text("end-count", zh: "当日截止的公示数，没有的为空", en: "Notices that end; empty without any") { counted($0.day?.ends) },
        number("hanging", zh: "当日张贴中的公示数", en: "Notices that hang") { $0.day?.hanging ?? 0 },
    ])

let calendarWeekSchema = Schema<[CalendarDayView]>(
    "CalendarWeek",
    [
        list("days", of: "CalendarDay", zh: "七天，从星期一起", en: "Seven days from Monday on") {
            $0.map(calendarDaySchema.record(of:))
        }
    ])

/// The notices of one day.
struct CalendarEvents {
    let day: NoticeCalendar.Day
    let site: SiteView
}

let calendarEventsSchema = Schema<CalendarEvents>(
    "CalendarEvents",
    [
        text("anchor", zh: "锚点", en: "Anchor") { anchor($0.day.date) },
        text("date", zh: "日期", en: "The date") { $0.day.date.description },
        text("date-long", zh: "同上，汉字写法", en: "The same, in words") { $0.site.words.long($0.day.date) },
        list("begins", of: "EntryRow", zh: "当日开始的公示", en: "Notices that begin") { view in
            view.day.begins.map { view.site.row($0) }
        },
        list("ends", of: "EntryRow", zh: "当日截止的公示", en: "Notices that end") { view in
            view.day.ends.map { view.site.row($0) }
        },
    ])

struct CalendarMonthView {
    let month: NoticeCalendar.Month
    let site: SiteView

    /// Weeks from Monday to Sunday, filled up with blanks.
    var weeks: [[CalendarDayView]] {
        let blank = CalendarDayView(day: nil, site: site)
        let before = (month.days.first?.date.weekday ?? 1) - 1
        var cells = Array(repeating: blank, count: before)
        cells += month.days.map { CalendarDayView(day: $0, site: site) }
        cells += Array(repeating: blank, count: (7 - cells.count % 7) % 7)
        return stride(from: 0, to: cells.count, by: 7).map { Array(cells[$0..<$0 + 7]) }
    }
}

let calendarMonthSchema = Schema<CalendarMonthView>(
    "CalendarMonth",
    [
        text("label", zh: "月份", en: "The month") { $0.site.words.month($0.month.year, $0.month.month) },
        text("name", zh: "月份，年-月", en: "The month, as year-month") { view in
            "\(view.month.year)-\(view.month.month < 10 ? "0" : "")\(view.month.month)"
        },
        flag("current", zh: "是否当天所在的月", en: "Whether it holds the day of the build") { view in
            let (year, month, _) = view.site.model.date.components
            return view.month.year == year && view.month.month == month
        },
        list("weeks", of: "CalendarWeek", zh: "各周", en: "Its weeks") { $0.weeks.map(calendarWeekSchema.record(of:)) },
        list("events", of: "CalendarEvents", zh: "有公示开始或者截止的各天", en: "Days on which notices begin or end") { view in
            view.month.days.filter { !$0.begins.isEmpty || !$0.ends.isEmpty }.map {
                calendarEventsSchema.record(of: CalendarEvents(day: $0, site: view.site))
            }
        },
    ])

let calendarPageSchema = pageSchema(
    "CalendarPage",
    [
        list("months", of: "CalendarMonth", zh: "上月、本月和以后各月", en: "The month before, this one and those to come") {
            page in
            let site = page.frame.site
            return NoticeCalendar(of: site.selection, in: site.model).months.map {
                calendarMonthSchema.record(of: CalendarMonthView(month: $0, site: site))
            }
        },
        texts("weekdays", zh: "星期一到星期日", en: "Monday to Sunday") { page in
            page.frame.site.words["weekdays"].split(whereSeparator: { "、,".contains($0) })
                .map { String($0.drop { $0 == " " }) }
        },
    ] as [Schema<Page<Void>>.Entry])
