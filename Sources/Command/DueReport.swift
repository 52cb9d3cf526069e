import Checking
import Disclosure
import Findings
import Formats

/// What falls due, for people, programs and calendars.
struct DueReport {
    let model: SiteModel
    let matters: [DueMatter]
    let days: Int
    let console: Console

    func text(as form: DueForm) -> String {
        switch form {
        case .text: plainText
        case .json: json
        case .ics: calendar
        }
    }

    // MARK: For people

    private var plainText: String {
        let last = model.date.adding(days: days)
        var text = console.text(
            zh: "\(model.date) 至 \(last)，共 \(matters.count) 件\n",
            en: "\(model.date) to \(last): \(matters.count) \(matters.count == 1 ? "matter" : "matters")\n")
        var day: CivilDate?
        for matter in matters {
            if matter.date != day {
                text += "\n\(matter.date) \(weekday(matter.date))\(isToday(matter.date))\n"
                day = matter.date
            }
            text += "  \(name(of: matter.kind))  \(what(matter))\n"
            let details = [matter.index, matter.unit, matter.boards.joined(separator: console.text(zh: "、", en: ", "))]
            text += "        " + details.filter { !$0.isEmpty }.joined(separator: "  ") + "\n"
        }
        return text
    }

    private func isToday(_ date: CivilDate) -> String {
        date == model.date ? console.text(zh: "（今天）", en: " (today)") : ""
    }

    private func weekday(_ date: CivilDate) -> String {
        let zh = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
        let en = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return console.text(zh: zh[date.weekday - 1], en: en[date.weekday - 1])
    }

    private func name(of kind: DueMatter.Kind) -> String {
        switch kind {
        case .putUp: console.text(zh: "贴出", en: "put up   ")
        case .takeDown: console.text(zh: "取下", en: "take down")
        case .periodic: console.text(zh: "定期", en: "periodic ")
        case .withheldReview: console.text(zh: "评估", en: "review   ")
        case .annualReport: console.text(zh: "年报", en: "report   ")
        }
    }

    /// What it is about, in a line.
    private func what(_ matter: DueMatter) -> String {
        let period = console.text(zh: matter.period.zh, en: matter.period.en)
        switch matter.kind {
        case .putUp, .takeDown: return matter.title
        case .periodic:
            return console.text(zh: "\(matter.title)：公开\(period)的内容", en: "\(matter.title): publish \(period)")
        case .withheldReview:
            return console.text(
                zh: "\(matter.title)：评估不予公开的理由是否仍然成立", en: "\(matter.title): is there still reason to withhold it?")
        case .annualReport:
            return console.text(
                zh: "公布\(period)政府信息公开工作年度报告（每年1月31日前）",
                en: "publish the annual report on disclosure for \(period), by 31 January")
        }
    }

    // MARK: For programs

    private var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("date", model.date.description)
            json.member("days") { $0.int(days) }
            json.member("due") { json in
                json.array { json in
                    for matter in matters { write(matter, to: &json) }
                }
            }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func write(_ matter: DueMatter, to json: inout JSONWriter) {
        json.object { json in
            json.member("date", matter.date.description)
            json.member("kind", matter.kind.rawValue)
            json.member("title", matter.title)
            json.member("index", matter.index)
            json.member("unit", matter.unit)
            json.member("period", console.text(zh: matter.period.zh, en: matter.period.en))
            json.member("boards") { json in
                json.array { json in
                    for board in matter.boards { json.string(board) }
                }
            }
        }
    }

    // MARK: For calendars

    private var calendar: String {
        var calendar = ICalendarWriter(product: "-//Bulletin//Bulletin//EN", name: model.site.name)
        for matter in matters {
            let subject = matter.index.isEmpty ? matter.unit + matter.title : matter.index
            let details = [matter.index, matter.unit, matter.boards.joined(separator: "、")].filter { !$0.isEmpty }
            calendar.event { event in
                event.text("UID", "\(matter.date)-\(matter.kind.rawValue)-\(subject)@bulletin")
                // The day of the list, not the clock's time: the same list has the same bytes.
                event.property("DTSTAMP", basic(model.date) + "T000000Z")
                event.property("DTSTART;VALUE=DATE", basic(matter.date))
                event.text(
                    "SUMMARY", trimmedEnd(name(of: matter.kind)) + console.text(zh: "：", en: ": ") + what(matter))
                event.text("DESCRIPTION", details.joined(separator: "\n"))
                event.property("TRANSP", "TRANSPARENT")
            }
        }
        return String(decoding: calendar.finished(), as: UTF8.self)
    }

    /// `2026-11-20` as `20261120` (ISO 8601, basic form).
    private func basic(_ date: CivilDate) -> String { date.description.filter { $0 != "-" } }

    private func trimmedEnd(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}
