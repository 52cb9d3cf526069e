import Disclosure
import Testing

@Suite("Time limits")
struct TimeLimitTests {
    @Test(
        "Sentences of real catalogues, and what is understood",
        arguments: [
            ("信息形成或者变更之日起20个工作日内", "within 20 working days of “信息形成或者变更”"),
            ("形成或者变更之日起20个工作日内予以公开", "within 20 working days of “形成或者变更”"),
            ("信息形成或者变更之日起20个工作日内予以公开;", "within 20 working days of “信息形成或者变更”"),
            ("公开事项信息形成或变更之日起20个工作日内公开", "within 20 working days of “公开事项信息形成或变更”"),
            ("信息形成之后20个工作日内", "within 20 working days of “信息形成”"),
            ("信息形成20个工作日内公开", "within 20 working days of “信息形成”"),
            ("制定或获取信息之日起10个工作日内", "within 10 working days of “制定或获取信息”"),
            (
                "制定或获取信息之日起10个工作日内,公示7个工作日",
                "within 10 working days of “制定或获取信息”; posted for 7 working days"
            ),
            ("颁布或印发之日起5个工作日内", "within 5 working days of “颁布或印发”"),
            (
                "拟征收土地现状调查结束后5个工作日内,在村公示栏公开。",
                "within 5 working days of “拟征收土地现状调查结束”"
            ),
            ("在实地启动拟征收土地工作时,在村公示栏公开。", "at the time of “实地启动拟征收土地工作”"),
            ("分配结果确定后20个工作日内", "within 20 working days of “分配结果确定”"),
            (
                "执法决定信息在决定作出之日起7个工作日内公开,其他相关信息形成或变更之日起20个工作日内公开",
                "within 7 working days of “执法决定信息在决定作出”; within 20 working days of “其他相关信息形成或变更”"
            ),
            (
                "本级人民代表大会或其常务委员会批准后20日内",
                "within 20 days of “本级人民代表大会或其常务委员会批准”"
            ),
            ("部门预算经本级财政部门批复后,20日内", "within 20 days of “部门预算经本级财政部门批复”"),
            ("自该信息形成或者变更之日起20个工作日内予以公开,法律法规另有规定的除外。", "within 20 working days of “信息形成或者变更”"),
            (
                "信息形成或者变更之日起20个工作日内。法律、法规对政府信息公开的期限另有规定的,从其规定。",
                "within 20 working days of “信息形成或者变更”"
            ),
            ("20工作日", "within 20 working days"),
            ("信息形成或者变更之日起20个\n工作日内", "within 20 working days of “信息形成或者变更”"),
            ("信息形成或变更之日起二十个工作日内", "within 20 working days of “信息形成或变更”"),
            ("决定作出之日起十五日内", "within 15 days of “决定作出”"),
            ("实时公开", "without delay (no fixed number of days)"),
            ("及时公开", "without delay (no fixed number of days)"),
            ("随时公布", "without delay (no fixed number of days)"),
            ("长期", "permanently"),
            ("永久公开", "permanently"),
            ("常年公开,及时更新", "permanently; without delay (no fixed number of days)"),
            ("按年公开", "every year"),
            ("每季度的首个月20日", "every quarter, by day 20 of month 1"),
            ("每月15日前", "every month, by day 15"),
            ("每年3月31日前", "every year, by the last day of month 3"),
            ("1月31日之前公布上一年度报告", "every year, by the last day of month 1"),
            ("每年4月1日之前", "every year, by day 1 of month 4"),
            ("三月三十日前", "every year, by day 30 of month 3"),
            ("XXX个工作日", "number not filled in: “xxx个工作日”"),
            ("信息形成之日起  个工作日内", "not understood: “信息形成之日起个工作日内”"),
            ("公示期不少于5个工作日", "posted for 5 working days"),
            ("公示结束后5个工作日内", "within 5 working days of “公示结束”"),
            ("同上", "not understood: “同上”"),
            ("按规定", "not understood: “按规定”"),
            ("", "no limit written"),
        ])
    func catalogues(sentence: String, understood: String) {
        #expect(TimeLimit(reading: sentence).description(in: .english) == understood)
    }

    @Test(
        "Limits and rhythms of the founding documents",
        arguments: [
            ("在信息形成或更新的20个工作日内", "within 20 working days of “信息形成或更新”"),
            ("在信息生成或更新20日内及时公开", "within 20 days of “信息生成或更新”"),
            ("未能在15个工作日提供变更内容的", "not understood: “未能在15个工作日提供变更内容的”"),
            ("收到申请之日起XXX个工作日内答复", "number not filled in: “收到申请之日起xxx个工作日内答复”"),
            ("5-10个工作日", "within 10 working days"),
            ("每年的3月31日", "every year, by the last day of month 3"),
            ("每年的[ ]月31日之前", "number not filled in: “每年的[]月31日之前”"),
            ("访谈15个工作日前", "at least 15 working days before “访谈”"),
            ("15个工作日前", "at least 15 working days before the event"),
            ("会议召开前5日内", "at least 5 days before “会议召开”"),
            ("提前3日", "at least 3 days before the event"),
            ("结束次日起3个工作日内", "within 3 working days of “结束”"),
            ("每年不少于26期", "every year, at least 26 times"),
            ("每年7月15日前和次年1月15日前", "every year, by day 15 of month 7; every year, by day 15 of month 1"),
            ("次年2月上旬", "every year, by day 10 of month 2"),
            ("次年2月底前", "every year, by the last day of month 2"),
            ("每半年一次", "every half year, at least 1 time"),
            ("每周", "every week"),
            ("每周二", "every week, by weekday 2"),
            ("每周一天", "every week"),
            ("每半月一次", "every half month, at least 1 time"),
            ("每月", "every month"),
            ("每季度", "every quarter"),
            ("阶段性", "regularly (how often is not written)"),
            ("不定期", "at no fixed time"),
            ("年初", "every year"),
            ("每年至少一次", "every year, at least 1 time"),
            ("2013年2月10日前", "not understood: “2013年2月10日前”"),
            ("限时办结", "not understood: “限时办结”"),
            ("连续两年不达标", "not understood: “连续两年不达标”"),
            ("每年3月1日至3月15日", "every year, by day 15 of month 3"),
        ])
    func seeds(sentence: String, understood: String) {
        #expect(TimeLimit(reading: sentence).description(in: .english) == understood)
    }

    @Test(
        "What starts the days",
        arguments: [
            ("信息形成或者变更之日起20个工作日内", Trigger.Kind.formedOrChanged), ("信息形成后20日内", .formed),
            ("变更之日起15个工作日内", .changed), ("制定或获取信息之日起10个工作日内", .madeOrObtained),
            ("印发之日起5个工作日内", .issued), ("处罚决定作出之日起7个工作日内", .decided),
            ("人民代表大会批准后20日内", .approved), ("经财政部门批复后20日内", .replied),
            ("调查结束后5个工作日内", .event), ("20工作日", .unstated),
        ])
    func triggers(sentence: String, kind: Trigger.Kind) {
        guard case .within(_, let trigger) = TimeLimit(reading: sentence).clauses.first else {
            Issue.record("no limit read from \(sentence)")
            return
        }
        #expect(trigger.kind == kind)
        #expect(trigger.start == .nextDay)
    }

    @Test(
        "In Chinese words",
        arguments: [
            ("信息形成或者变更之日起20个工作日内", "自“信息形成或者变更”起20个工作日内"), ("20工作日", "20个工作日内"),
            ("每季度的首个月20日", "每季度,第1个月20日前"), ("每年3月31日前", "每年,3月31日前"), ("次年2月底前", "每年,2月底前"),
            ("每月底前", "每月,月底前"), ("访谈15个工作日前", "“访谈”之前至少15个工作日"), ("5日前", "5日之前"),
            ("及时公开", "及时公开(无固定期限)"), ("按规定", "未能理解:“按规定”"), ("每周二", "每周,星期二前"), ("", "未写时限"),
        ])
    func chinese(sentence: String, understood: String) {
        #expect(TimeLimit(reading: sentence).description(in: .simplifiedChinese) == understood)
    }

    @Test("Posting days, reservations, parts not understood")
    func parts() {
        let limit = TimeLimit(reading: "制定之日起10个工作日内,公示7个工作日,XX日,看情况,法律法规另有规定的除外")
        #expect(limit.posting == DayCount(7, .workingDay))
        #expect(limit.blankParts == ["xx日"])
        #expect(limit.unparsedParts == ["看情况"])
        #expect(limit.yieldsToOtherLaw)
    }

    @Test(
        "Hostile sentences end in something, soon",
        arguments: ["1", "一", "x", ",", "20日内", "每", "后,", "前", "(", "\u{0}"])
    func hostile(piece: String) {
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            _ = TimeLimit(reading: String(repeating: piece, count: 400)).description(in: .english)
            _ = TimeLimit(reading: String(repeating: piece, count: 100_000)).due(
                from: CivilDate(dayNumber: 0), in: springCalendar)
        }
        #expect(elapsed < .seconds(20))
    }
}

@Suite("Due dates")
struct DueDateTests {
    @Test(
        "When information of a day is due",
        arguments: [
            ("形成之日起20个工作日内", "2025-02-07", "2025-03-06"),
            ("形成之日起10个工作日内", "2025-01-23", "2025-02-12"),  // three before the festival; 02-08 is worked
            ("批准后20日内", "2025-01-10", "2025-02-05"),  // ends on 01-30, in Spring Festival
            ("批准后20日内", "2025-02-10", "2025-03-03"),  // ends on a Sunday
            ("每季度的首个月20日", "2025-02-07", "2025-04-20"),
            ("每季度的首个月20日", "2025-04-20", "2025-04-20"),
            ("每季度的首个月20日", "2025-12-31", "2026-01-20"),
            ("每月15日前", "2025-02-16", "2025-03-15"),
            ("每月底前", "2025-02-16", "2025-02-28"),
            ("1月31日之前公布上一年度报告", "2025-01-31", "2025-01-31"),
            ("次年2月底前", "2025-03-01", "2026-02-28"),
            ("每年3月31日前", "2026-12-31", "2027-03-31"),  // names the day, needs no calendar
            ("每周二", "2025-02-07", "2025-02-11"),
            // Either may hold, so the later one is what is certainly late.
            ("决定作出之日起7个工作日内公开,其他形成之日起20个工作日内公开", "2025-02-07", "2025-03-06"),
        ])
    func due(sentence: String, from: String, expected: String) throws {
        let due = TimeLimit(reading: sentence).due(from: try day(from), in: springCalendar)
        #expect(due == .on(try day(expected)))
    }

    @Test("Sentences that set no day", arguments: ["及时公开", "长期", "按年公开", "XX日内", "看情况", "", "公示7日", "5日前"])
    func noDate(sentence: String) throws {
        #expect(TimeLimit(reading: sentence).due(from: try day("2025-02-07"), in: springCalendar) == .noDate)
    }

    @Test("Past the calendar the day is not known, only that it is not earlier")
    func pastTheCalendar() throws {
        let working = TimeLimit(reading: "形成之日起20个工作日内").due(from: try day("2026-12-20"), in: springCalendar)
        #expect(working == .notKnown(notBefore: try day("2027-01-09")))
        let mixed = TimeLimit(reading: "形成之日起20个工作日内,决定作出之日起1日内")
        #expect(
            mixed.due(from: try day("2026-12-20"), in: springCalendar) == .notKnown(notBefore: try day("2027-01-09")))
    }

    @Test("Counting back from an event")
    func before() throws {
        let event = try day("2025-02-10")
        let working = TimeLimit.Clause.before(DayCount(5, .workingDay), event: "访谈")
        #expect(working.due(from: event, in: springCalendar) == .on(try day("2025-01-27")))
        let days = TimeLimit.Clause.before(DayCount(5, .calendarDay), event: "访谈")
        #expect(days.due(from: event, in: springCalendar) == .on(try day("2025-02-05")))
        #expect(working.due(from: try day("2027-02-10"), in: springCalendar) == .notKnown(notBefore: nil))
    }
}
