package import Disclosure

/// Something that an office has to do by a day.
package struct DueMatter: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// A notice goes up.
        case putUp = "put-up"
        /// A notice comes down: its period ended the day before, or it is withdrawn.
        case takeDown = "take-down"
        /// An item with a rhythm needs an entry for a period.
        case periodic
        /// Whether something withheld may be disclosed by now has to be looked at again: 政府信息公开条例
        /// Art. 18 asks for it at regular intervals and names none; a year is counted here.
        case withheldReview = "withheld-review"
        /// The annual report on disclosure: 政府信息公开条例 Art. 49, by 31 January.
        case annualReport = "annual-report"
    }

    package let date: CivilDate
    package let kind: Kind
    /// Title of the entry, path of the item; empty for the annual report.
    package let title: String
    /// Index number of the entry; empty where there is none yet.
    package let index: String
    /// The unit that has to act.
    package let unit: String
    /// Names of the boards and screens concerned.
    package let boards: [String]
    /// The period that a periodic item is about, or the year of the report; empty for others.
    package let period: (zh: String, en: String)

    package static func == (left: DueMatter, right: DueMatter) -> Bool {
        left.date == right.date && left.kind == right.kind && left.title == right.title && left.index == right.index
            && left.unit == right.unit && left.boards == right.boards && left.period == right.period
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(date)
        hasher.combine(kind)
        hasher.combine(index)
        hasher.combine(unit)
    }
}

extension SiteModel {
    /// What falls due from the model's day on, through so many days after it; by day, then by kind, then by
    /// number. Drafts are left out: nobody knows whether they will be published.
    package func dueMatters(within days: Int) -> [DueMatter] {
        let range = date...date.adding(days: days)
        let matters =
            entries.filter { !$0.isDraft }.flatMap { postings(of: $0) + reviews(of: $0) }
            + duePeriods(through: range.upperBound) + annualReports(through: range.upperBound)
        return matters.filter { range.contains($0.date) }.sorted { left, right in
            if left.date != right.date { return left.date < right.date }
            let order = [left, right].map { DueMatter.Kind.allCases.firstIndex(of: $0.kind) ?? 0 }
            if order[0] != order[1] { return order[0] < order[1] }
            return (left.index, left.title, left.unit) < (right.index, right.title, right.unit)
        }
    }

    private func postings(of entry: Entry) -> [DueMatter] {
        guard let posting = entry.posting, entry.manner == .proactive else { return [] }
        let boards = boards.filter { $0.takes(entry) }.map(\.name)
        func matter(_ kind: DueMatter.Kind, on date: CivilDate) -> DueMatter {
            DueMatter(
                date: date, kind: kind, title: entry.title, index: entry.index, unit: units[entry.unit].name,
                boards: boards, period: ("", ""))
        }
        // What is published later than it should hang goes up on the day of publication.
        let up = max(posting.period.from, entry.dates.published)
        var down = posting.period.until.adding(days: 1)
        if let withdrawal = entry.withdrawal { down = min(down, withdrawal.on) }
        return up < down ? [matter(.putUp, on: up), matter(.takeDown, on: down)] : []
    }

    private func reviews(of entry: Entry) -> [DueMatter] {
        guard entry.manner == .withheld, entry.withdrawal == nil else { return [] }
        let last = entry.review.compactMap(\.on).max() ?? entry.dates.produced
        // The anniversary on or after the day; after that, the next one is a year away.
        let (_, month, day) = last.components
        let next = (date.year...(date.year + 1)).lazy.compactMap { year in
            CivilDate(year: year, month: month, day: min(day, CivilDate.daysIn(month: month, of: year)))
        }.first { $0 >= date && $0 > last }
        return next.map { next in
            [
                DueMatter(
                    date: next, kind: .withheldReview, title: entry.title, index: entry.index,
                    unit: units[entry.unit].name, boards: [], period: ("", ""))
            ]
        } ?? []
    }

    private func annualReports(through last: CivilDate) -> [DueMatter] {
        (date.year...last.year).compactMap { year in
            guard let due = CivilDate(year: year, month: 1, day: 31), !isReportPublished(for: year - 1) else {
                return nil
            }
            return DueMatter(
                date: due, kind: .annualReport, title: "", index: "", unit: site.body, boards: [],
                period: ("\(year - 1)年度", "\(year - 1)"))
        }
    }

    private func isReportPublished(for year: Int) -> Bool {
        entries.contains { entry in
            !entry.isDraft && entry.title.utf8.count > 0 && plainForm(entry.title).hasPart("\(year)年")
                && entry.title.hasPart("信息公开工作年度报告")
        }
    }
}

extension String {
    fileprivate func hasPart(_ part: String) -> Bool { firstRange(of: part) != nil }
}
