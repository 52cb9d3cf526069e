extension TimeLimit {
    /// What was understood, in words; what was not is quoted.
    package func description(in language: Language) -> String {
        let parts = clauses.map { $0.description(in: language) }
        switch language {
        case .simplifiedChinese: return parts.isEmpty ? "未写时限" : parts.joined(separator: ";")
        case .english: return parts.isEmpty ? "no limit written" : parts.joined(separator: "; ")
        }
    }
}

extension TimeLimit.Clause {
    /// The clause in words.
    package func description(in language: Language) -> String {
        switch language {
        case .simplifiedChinese: chinese
        case .english: english
        }
    }

    private var chinese: String {
        switch self {
        case .within(let count, let trigger):
            (trigger.phrase.isEmpty ? "" : "自“\(trigger.phrase)”起") + count.description(in: .simplifiedChinese) + "内"
        case .atOnce: "及时公开(无固定期限)"
        case .permanent: "长期公开"
        case .periodic(let rhythm): rhythm.description(in: .simplifiedChinese)
        case .before(let count, let event):
            (event.isEmpty ? "" : "“\(event)”之前至少") + count.description(in: .simplifiedChinese)
                + (event.isEmpty ? "之前" : "")
        case .atTheTime(let event): "“\(event)”时"
        case .posting(let count): "公示\(count.description(in: .simplifiedChinese))"
        case .blank(let part): "未填数字:“\(part)”"
        case .unparsed(let part): "未能理解:“\(part)”"
        }
    }

    private var english: String {
        switch self {
        case .within(let count, let trigger):
            "within \(count.description(in: .english))" + (trigger.phrase.isEmpty ? "" : " of “\(trigger.phrase)”")
        case .atOnce: "without delay (no fixed number of days)"
        case .permanent: "permanently"
        case .periodic(let rhythm): rhythm.description(in: .english)
        case .before(let count, let event):
            "at least \(count.description(in: .english)) before " + (event.isEmpty ? "the event" : "“\(event)”")
        case .atTheTime(let event): "at the time of “\(event)”"
        case .posting(let count): "posted for \(count.description(in: .english))"
        case .blank(let part): "number not filled in: “\(part)”"
        case .unparsed(let part): "not understood: “\(part)”"
        }
    }
}

extension Rhythm {
    /// The rhythm in words: `每季度,第1个月20日前`, `every quarter, by day 20 of month 1`.
    package func description(in language: Language) -> String {
        let isChinese = language == .simplifiedChinese
        let often = times.map { isChinese ? "至少\($0)次" : ", at least \($0) \($0 == 1 ? "time" : "times")" } ?? ""
        return (isChinese ? chineseCycle : englishCycle) + often + deadlineWords(in: language)
    }

    private var chineseCycle: String {
        switch cycle {
        case .week: "每周"
        case .halfMonth: "每半月"
        case .month: "每月"
        case .quarter: "每季度"
        case .halfYear: "每半年"
        case .year: "每年"
        case .unstated: "定期(未写周期)"
        case .irregular: "不定期"
        }
    }

    private var englishCycle: String {
        switch cycle {
        case .week: "every week"
        case .halfMonth: "every half month"
        case .month: "every month"
        case .quarter: "every quarter"
        case .halfYear: "every half year"
        case .year: "every year"
        case .unstated: "regularly (how often is not written)"
        case .irregular: "at no fixed time"
        }
    }

    private func deadlineWords(in language: Language) -> String {
        let isChinese = language == .simplifiedChinese
        switch deadline {
        case nil: return ""
        case .weekday(let day):
            let name = String(Array("一二三四五六日")[(day + 6) % 7])
            return isChinese ? ",星期\(name)前" : ", by weekday \(day)"
        case .day(let month, let day):
            return isChinese ? chineseDay(month: month, day: day) : englishDay(month: month, day: day)
        }
    }

    private func chineseDay(month: Int, day: Int) -> String {
        let isLast = day == 31
        switch cycle {
        case .month: return isLast ? ",月底前" : ",\(day)日前"
        case .year:
            let isShortMonth = [2, 4, 6, 9, 11].contains(month)
            return isLast && isShortMonth ? ",\(month)月底前" : ",\(month)月\(day)日前"
        default: return ",第\(month)个月\(isLast ? "底" : "\(day)日")前"
        }
    }

    private func englishDay(month: Int, day: Int) -> String {
        let dayWords = day == 31 ? "the last day" : "day \(day)"
        return cycle == .month ? ", by \(dayWords)" : ", by \(dayWords) of month \(month)"
    }
}
