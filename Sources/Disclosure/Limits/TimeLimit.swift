/// When an item must be disclosed (公开时限): the sentence of the catalogue, and what was understood of it.
package struct TimeLimit: Hashable, Sendable {
    /// The sentence as printed.
    package let text: String
    /// What it says, in its order; empty only where the sentence is empty.
    package let clauses: [Clause]
    /// Whether the sentence reserves what other laws say (法律法规另有规定的除外).
    package let yieldsToOtherLaw: Bool

    package init(text: String, clauses: [Clause], yieldsToOtherLaw: Bool = false) {
        self.text = text
        self.clauses = clauses
        self.yieldsToOtherLaw = yieldsToOtherLaw
    }

    /// One limit of a sentence, which may hold several.
    package enum Clause: Hashable, Sendable {
        /// Within so many days of something: 信息形成或者变更之日起20个工作日内.
        case within(DayCount, after: Trigger)
        /// 及时, 实时, 随时: as soon as may be; no date follows from it.
        case atOnce
        /// 长期, 永久, 常年: it stays up; no date follows from it.
        case permanent
        /// 每季度的首个月20日, 每月15日前, 按年公开.
        case periodic(Rhythm)
        /// At least so many days before something: 会议召开15个工作日前.
        case before(DayCount, event: String)
        /// At the time of something: 在实地启动拟征收土地工作时.
        case atTheTime(of: String)
        /// It hangs so many days: 公示7个工作日.
        case posting(DayCount)
        /// A form whose number was never filled in: XXX个工作日.
        case blank(String)
        /// Not understood.
        case unparsed(String)
    }

    /// The parts that were not understood.
    package var unparsedParts: [String] {
        clauses.compactMap { if case .unparsed(let part) = $0 { part } else { nil } }
    }

    /// The parts whose number was never filled in.
    package var blankParts: [String] {
        clauses.compactMap { if case .blank(let part) = $0 { part } else { nil } }
    }

    /// Whether it says something, and all of it was understood.
    package var isUnderstood: Bool { !clauses.isEmpty && unparsedParts.isEmpty && blankParts.isEmpty }

    /// How long the item's notices must hang, where the sentence says so (公示7个工作日).
    package var posting: DayCount? {
        clauses.lazy.compactMap { if case .posting(let count) = $0 { count } else { nil } }.first
    }
}

/// What starts the days of a limit.
package struct Trigger: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// 信息形成或者变更 (Art. 26 of the 政府信息公开条例), 制定或获取: formed, or changed since.
        case formedOrChanged
        case formed
        case changed
        /// 制定或获取信息: made here or got from elsewhere.
        case madeOrObtained
        /// 颁布, 印发.
        case issued
        /// 决定作出.
        case decided
        /// 批准, 通过.
        case approved
        /// 批复.
        case replied
        /// Something else, named by the phrase.
        case event
        /// The sentence names nothing: 20个工作日.
        case unstated
    }

    package let kind: Kind
    /// The words of the sentence, such as 部门预算经本级财政部门批复; empty where nothing is named.
    package let phrase: String
    package let start: CountingStart

    package init(_ kind: Kind, phrase: String, start: CountingStart = .nextDay) {
        self.kind = kind
        self.phrase = phrase
        self.start = start
    }
}
