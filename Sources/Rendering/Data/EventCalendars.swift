import Composing
import Disclosure
import Formats

extension SiteRenderer {
    /// Notice periods and other days of entries as all-day events (iCalendar, RFC 5545).
    func appendCalendar(_ view: SiteView, _ calendar: EventCalendar, into bytes: inout [UInt8]) {
        var writer = ICalendarWriter(
            product: "-//Bulletin//Bulletin//\(view.site.language == .english ? "EN" : "ZH")",
            name: calendarName(view, calendar))
        for event in events(view, calendar) { append(event, to: &writer) }
        bytes.append(contentsOf: writer.finished())
    }

    private func calendarName(_ view: SiteView, _ calendar: EventCalendar) -> String {
        switch calendar {
        case .open: view.site.name + " " + view.words["open"]
        case .dates: view.site.name + " " + view.words["calendar-dates"]
        case .board(let number): view.model.boards[number].name + " " + view.words["notice-period"]
        }
    }

    private func events(_ view: SiteView, _ calendar: EventCalendar) -> [DayEvent] {
        switch calendar {
        case .open: return view.selection.announced.compactMap { notice(view.entry($0)) }
        case .board(let number):
            let board = view.model.boards[number]
            return view.selection.announced(on: board, in: view.model).compactMap { notice(view.entry($0), at: board) }
        case .dates:
            return view.selection.visible.filter { view.selection.standings[$0] == .shown }
                .flatMap { days(of: view.entry($0)) }
        }
    }

    private func notice(_ entry: EntryView, at board: NoticeBoard? = nil) -> DayEvent? {
        guard let posting = entry.entry.posting else { return nil }
        let words = entry.words
        var lines = [words["index"] + words["colon"] + entry.entry.index]
        if !posting.objections.isEmpty { lines.append(words["objections"] + words["colon"] + posting.objections) }
        return DayEvent(
            entry: entry, kind: board.map { "board-\($0.code)" } ?? "notice",
            title: words["screen-notice"] + words["colon"] + entry.title, from: posting.period.from,
            until: posting.period.until, lines: lines, place: board.map { $0.location.isEmpty ? $0.name : $0.location })
    }

    /// The days of an entry that somebody may wait for, and those of the last month.
    private func days(of entry: EntryView) -> [DayEvent] {
        let (words, dates) = (entry.words, entry.entry.dates)
        func day(_ name: String, _ date: CivilDate?) -> DayEvent? {
            date.map { date in
                DayEvent(
                    entry: entry, kind: name, title: words[name] + words["colon"] + entry.title, from: date,
                    until: date, lines: [words["index"] + words["colon"] + entry.entry.index], place: nil)
            }
        }
        let first = entry.date.adding(days: -31)
        return [notice(entry), day("effective", dates.effective), day("expires", dates.expires)]
            .compactMap(\.self).filter { $0.until >= first }
    }

    private func append(_ event: DayEvent, to writer: inout ICalendarWriter) {
        let entry = event.entry
        let base = entry.site.site.baseURL
        writer.event { ics in
            ics.text("UID", "\(entry.entry.slug).\(event.kind)@\(entry.site.calendarHost)")
            // The moment at which this form of the event was made (section 3.8.7.2): the day of the build.
            ics.property("DTSTAMP", utc(entry.date, entry.site.site))
            ics.property("LAST-MODIFIED", utc(entry.lastEvent, entry.site.site))
            ics.property("SEQUENCE", String(entry.entry.edition - 1))
            ics.property("DTSTART;VALUE=DATE", compact(event.from))
            // The end is the first day that no longer belongs to it.
            ics.property("DTEND;VALUE=DATE", compact(event.until.adding(days: 1)))
            ics.text("SUMMARY", event.title)
            ics.text("DESCRIPTION", (event.lines + (base.map { [$0 + entry.address] } ?? [])).joined(separator: "\n"))
            if let place = event.place { ics.text("LOCATION", place) }
            ics.text("CATEGORIES", entry.itemName)
            if let base { ics.property("URL", base + entry.address) }
            ics.property("TRANSP", "TRANSPARENT")
        }
    }
}

/// Something that lasts whole days.
private struct DayEvent {
    let entry: EntryView
    /// What it is of its entry; part of its lasting identifier.
    let kind: String
    let title: String
    let from: CivilDate
    /// The last day.
    let until: CivilDate
    let lines: [String]
    let place: String?
}

extension SiteView {
    /// What stands behind the `@` of identifiers: the host, without an address the site's code.
    fileprivate var calendarHost: String {
        if let base = site.baseURL {
            let host = base.split(separator: "/", omittingEmptySubsequences: true).dropFirst().first
            return host.map(String.init) ?? "bulletin"
        }
        return (site.filing.siteCode.isEmpty ? "site" : site.filing.siteCode) + ".bulletin"
    }
}

/// `20261120`.
private func compact(_ date: CivilDate) -> String {
    String(decoding: date.description.utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
}

/// The start of a day in the site's zone as a moment in UTC: `20261119T160000Z`.
private func utc(_ date: CivilDate, _ site: Site) -> String {
    // East of Greenwich the day begins on the day before there.
    let minutes = -site.zoneOffset
    let day = date.adding(days: minutes < 0 ? -1 : 0)
    let ofDay = minutes < 0 ? minutes + 24 * 60 : minutes
    let parts = [ofDay / 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return compact(day) + "T" + parts.joined() + "00Z"
}
