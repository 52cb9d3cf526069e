/// For whom a set of pages is made.
package enum Scope: String, CaseIterable, Sendable {
    /// The public website and the boards in the street.
    case everyone
    /// Audiences that are not the public; nothing of it is ever under `web/`.
    case `internal`
}

/// What a reader may see of an entry on a given day.
package enum Standing: Sendable {
    /// Nothing, not even that it exists: a draft, withheld, not yet published, or for another scope.
    case hidden
    /// The whole entry.
    case shown
    /// Its data and how to ask for it, without its text (依申请公开).
    case onRequest
    /// Number, dates and reason of one that was taken down.
    case tombstone
}

extension Entry {
    /// What a reader in `scope` sees of the entry on `date`.
    package func standing(in scope: Scope, on date: CivilDate) -> Standing {
        isDraft ? .hidden : standingOnceReady(in: scope, on: date)
    }

    /// What a preview shows its writer: the same, and a draft as it will be seen from its day on.
    package func previewedStanding(in scope: Scope, on date: CivilDate) -> Standing {
        standingOnceReady(in: scope, on: isDraft ? max(date, dates.published) : date)
    }

    private func standingOnceReady(in scope: Scope, on date: CivilDate) -> Standing {
        guard dates.published <= date, manner != .withheld else { return .hidden }
        guard (audience == .everyone) == (scope == .everyone) else { return .hidden }
        if let withdrawal, withdrawal.on <= date { return .tombstone }
        return manner == .onRequest ? .onRequest : .shown
    }

    /// The last day until `date` on which something about the entry changed for its readers.
    package func lastEvent(on date: CivilDate) -> CivilDate {
        let changed = dates.changed.map { max($0, dates.published) } ?? dates.published
        let withdrawn = withdrawal.map(\.on) ?? changed
        return min(max(changed, withdrawn), max(date, dates.published))
    }

    /// Whether the parts about persons are still shown on `date`: they end with the notice period.
    package func showsPersonalParts(on date: CivilDate) -> Bool {
        guard !personalParts.isEmpty, let posting else { return true }
        return date <= posting.period.until
    }

    /// Whether what the entry says is in force on `date` (有效性).
    package func validity(on date: CivilDate) -> Validity {
        if let expires = dates.expires, expires <= date { return .expired }
        if let effective = dates.effective, effective > date { return .notYet }
        return .inForce
    }
}

/// 有效性.
package enum Validity: Sendable {
    case notYet
    case inForce
    case expired
}
