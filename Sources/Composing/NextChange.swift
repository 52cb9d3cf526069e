package import Disclosure

/// The next day on which what stands in any output changes, though nobody edits anything.
///
/// Left out is what changes every day: the date itself, the days that a notice still hangs, the day's round
/// of the boards.
package struct NextChange: Hashable, Sendable {
    package let date: CivilDate
    /// What changes on that day, and for how many entries; in the order of `Kind`. No entry is named: some
    /// of them are not public yet.
    package let reasons: [(kind: Kind, count: Int)]

    package enum Kind: String, CaseIterable, Sendable {
        /// An entry is published.
        case published
        /// A notice goes up.
        case noticeBegins = "notice-begins"
        /// A notice is on its last day.
        case lastDay = "last-day"
        /// A notice came down, its parts about persons end, its certificate can be signed.
        case noticeEnded = "notice-ended"
        case withdrawn
        /// What an entry says comes into force.
        case effective
        case expired
        /// The forms of a notice that ended long ago are no longer printed.
        case formsFiled = "forms-filed"
    }

    package static func == (left: NextChange, right: NextChange) -> Bool {
        left.date == right.date && left.reasons.elementsEqual(right.reasons) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(date) }
}

extension SiteModel {
    /// `nil` where nothing will ever change by itself.
    package var nextChange: NextChange? {
        let coming = entries.flatMap { entry in entry.changes.filter { $0.on > date } }
        guard let next = coming.map(\.on).min() else { return nil }
        let reasons = NextChange.Kind.allCases.compactMap { kind -> (kind: NextChange.Kind, count: Int)? in
            let count = coming.count { $0.on == next && $0.kind == kind }
            return count > 0 ? (kind, count) : nil
        }
        return NextChange(date: next, reasons: reasons)
    }
}

extension Entry {
    /// Days on which the entry shows differently than on the day before, in no order. A day that comes
    /// before its publication or after its withdrawal changes nothing.
    fileprivate var changes: [(on: CivilDate, kind: NextChange.Kind)] {
        guard !isDraft, manner != .withheld else { return [] }
        var changes: [(on: CivilDate, kind: NextChange.Kind)] = [(dates.published, .published)]
        if let withdrawal { changes.append((withdrawal.on, .withdrawn)) }
        if let effective = dates.effective { changes.append((effective, .effective)) }
        if let expires = dates.expires { changes.append((expires, .expired)) }
        if let period = posting?.period, manner == .proactive {
            changes.append((period.from, .noticeBegins))
            changes.append((period.until, .lastDay))
            changes.append((period.until.adding(days: 1), .noticeEnded))
            changes.append((period.until.adding(days: Selection.daysOfRecords + 1), .formsFiled))
        }
        return changes.filter { change in
            if change.on < dates.published { return false }
            // A tombstone shows number, dates and reason, and changes no more.
            guard let withdrawal, withdrawal.on > dates.published else {
                return change.kind == .published || withdrawal == nil
            }
            return change.on <= withdrawal.on
        }
    }
}
