/// A calendar of whole days, as calendars of mail programs and telephones read it (RFC 5545).
package struct ICalendar: Sendable {
    private var lines: [String] = []
    private let stamp: String

    /// - Parameters:
    ///   - name: what calendars show as the name of all events (X-WR-CALNAME, widely understood).
    ///   - stamp: day on which the events were made, ISO 8601; the same events then have the same bytes.
    package init(name: String, stamp: some CustomStringConvertible) {
        self.stamp = ICalendar.date(stamp.description)
        lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bulletin//Bulletin//EN", "CALSCALE:GREGORIAN"]
        lines.append("X-WR-CALNAME:" + ICalendar.escaped(name))
    }

    /// Adds an event of one whole day.
    ///
    /// - Parameters:
    ///   - uid: names the event for ever; the same event keeps its own.
    ///   - day: ISO 8601.
    package mutating func add(
        uid: String, on day: some CustomStringConvertible, summary: String, description: String
    ) {
        lines += [
            "BEGIN:VEVENT", "UID:" + ICalendar.escaped(uid) + "@bulletin", "DTSTAMP:\(stamp)T000000Z",
            "DTSTART;VALUE=DATE:" + ICalendar.date(day.description), "SUMMARY:" + ICalendar.escaped(summary),
        ]
        if !description.isEmpty { lines.append("DESCRIPTION:" + ICalendar.escaped(description)) }
        lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
    }

    /// The whole calendar; lines end in CR LF and are folded after 75 bytes.
    package var text: String {
        (lines + ["END:VCALENDAR"]).map { ICalendar.folded($0) + "\r\n" }.joined()
    }

    /// `2026-11-20` as `20261120`.
    private static func date(_ iso: String) -> String { iso.filter { $0 != "-" } }

    /// Commas, semicolons, backslashes and line ends (RFC 5545, 3.3.11); other controls are left out.
    private static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ",", ";": result.append(contentsOf: ["\\", scalar])
            case "\n": result.append(contentsOf: ["\\", "n"])
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    /// Lines of more than 75 bytes go on after CR LF and a space (RFC 5545, 3.1), between characters.
    private static func folded(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in line.unicodeScalars {
            let length = UTF8.width(scalar)
            if count + length > 75 {
                result.append(contentsOf: ["\r", "\n", " "])
                count = 1
            }
            result.append(scalar)
            count += length
        }
        return String(result)
    }
}
