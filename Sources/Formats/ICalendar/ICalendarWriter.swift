/// Writes iCalendar (RFC 5545): content lines that end in CRLF and are folded at 75 octets, never within a
/// character.
///
///     var calendar = ICalendarWriter(product: "-//Bulletin//ZH", name: "正在公示")
///     calendar.event { event in
///         event.text("SUMMARY", "公示")
///     }
///     let bytes = calendar.finished()
package struct ICalendarWriter: Sendable {
    private var bytes: [UInt8] = []

    /// - Parameters:
    ///   - product: who wrote it, a public identifier (section 3.7.3).
    ///   - name: what applications call the calendar (`NAME` of RFC 7986, and the older `X-WR-CALNAME`).
    package init(product: String, name: String) {
        property("BEGIN", "VCALENDAR")
        property("VERSION", "2.0")
        text("PRODID", product)
        property("CALSCALE", "GREGORIAN")
        property("METHOD", "PUBLISH")
        text("NAME", name)
        text("X-WR-CALNAME", name)
        property("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
    }

    /// An event; `body` writes its properties.
    package mutating func event(_ body: (inout ICalendarWriter) -> Void) {
        property("BEGIN", "VEVENT")
        body(&self)
        property("END", "VEVENT")
    }

    /// A property of type TEXT (section 3.3.11): backslash, semicolon, comma and line ends are escaped.
    /// Control characters have no place in text and are left out.
    package mutating func text(_ name: String, _ value: String) {
        property(name, escaped(value))
    }

    /// A property whose value is written as it stands: a date, a URI, a word of the standard. Control
    /// characters are left out here too, so that no value begins a line of its own.
    package mutating func property(_ name: String, _ value: String) {
        let line = Array("\(name):\(value)".utf8).filter { $0 >= 0x20 && $0 != 0x7F }
        var start = 0
        var room = 75
        while line.count - start > room {
            var end = start + room
            // A byte 10xxxxxx goes on with a character that began before it.
            while end > start, line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes.append(contentsOf: line[start..<end])
            bytes.append(contentsOf: [.carriageReturn, .lineFeed, .space])
            start = end
            // The blank that marks a folded line counts.
            room = 74
        }
        bytes.append(contentsOf: line[start...])
        bytes.append(contentsOf: [.carriageReturn, .lineFeed])
    }

    /// The whole calendar.
    package consuming func finished() -> [UInt8] {
        property("END", "VCALENDAR")
        return bytes
    }

    private func escaped(_ value: String) -> String {
        var escaped: [UInt8] = []
        var last: UInt8 = 0
        for byte in value.utf8 {
            switch byte {
            case .backslash, UInt8(ascii: ";"), .comma: escaped.append(contentsOf: [.backslash, byte])
            case .lineFeed where last == .carriageReturn: break
            case .lineFeed, .carriageReturn: escaped.append(contentsOf: [.backslash, UInt8(ascii: "n")])
            case .tab: escaped.append(.space)
            default: escaped.append(byte)
            }
            last = byte
        }
        return String(decoding: escaped, as: UTF8.self)
    }
}
