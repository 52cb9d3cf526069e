import Formats
import Testing

/// Calendars, against RFC 5545.
@Suite struct ICalendarTests {
    @Test func anEventOfADay() {
        var calendar = ICalendar(name: "青溪镇；公开", stamp: "2026-11-20")
        calendar.add(uid: "2026-11-23-put-up-1", on: "2026-11-23", summary: "贴出：a,b;c\\d", description: "一\n二\u{7}")
        #expect(
            calendar.text
                == [
                    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bulletin//Bulletin//EN", "CALSCALE:GREGORIAN",
                    "X-WR-CALNAME:青溪镇；公开", "BEGIN:VEVENT", "UID:2026-11-23-put-up-1@bulletin",
                    "DTSTAMP:20261120T000000Z",
                    "DTSTART;VALUE=DATE:20261123", "SUMMARY:贴出：a\\,b\\;c\\\\d", "DESCRIPTION:一\\n二",
                    "TRANSP:TRANSPARENT",
                    "END:VEVENT", "END:VCALENDAR", "",
                ].joined(separator: "\r\n"))
    }

    @Test func noLineIsLongerThan75Bytes() {
        var calendar = ICalendar(name: "", stamp: "2026-11-20")
        let text = String(repeating: "公示", count: 100) + "𠮷" + String(repeating: "a", count: 200)
        calendar.add(uid: "1", on: "2026-11-20", summary: text, description: "")
        let bytes = Array(calendar.text.utf8)
        let lines = bytes.split(separator: 10).map { $0.dropLast() }
        #expect(lines.allSatisfy { $0.count <= 75 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(calendar.text.replacing("\r\n ", with: "").contains("SUMMARY:" + text + "\r\n"))
    }
}
