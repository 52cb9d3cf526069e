package import Disclosure

extension Selection {
    /// Entries whose notice belongs on a board at some time: named by it, or of a unit it takes.
    package func posted(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        (boards[board.code]?.notices ?? []).filter { standings[$0] == .shown }
    }

    /// Entries that hang on a board on the day, those that come down first before the others.
    package func hanging(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        announced(on: board, in: model).filter { number in
            model.entries[number].posting.map { $0.period.from <= model.date } ?? false
        }
    }

    /// Notices that hang on a board on the day or will later, those that come down first before the others.
    package func announced(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        let ends = posted(on: board, in: model).compactMap { number in
            model.entries[number].posting.map { (number: number, end: $0.period.until) }
        }
        return ends.filter { model.date <= $0.end }.sorted { ($0.end, $0.number) < ($1.end, $1.number) }.map(\.number)
    }

    /// What to do at a board on the day: put up what begins, take down what ended the day before or was
    /// withdrawn, and what hangs on. An office that was closed yesterday finds what it missed: `takeDown`
    /// holds every notice that ended since its last working day.
    package func round(on board: NoticeBoard, in model: SiteModel) -> BoardRound {
        let lastRound = model.lastWorkingDay(before: model.date)
        var round = BoardRound()
        round.takeDown = (boards[board.code]?.notices ?? []).filter { number in
            standings[number] == .tombstone && model.entries[number].hung(on: lastRound, until: model.date)
        }
        for number in posted(on: board, in: model) {
            guard let period = model.entries[number].posting?.period else { continue }
            if period.until < model.date, period.until >= lastRound {
                round.takeDown.append(number)
            } else if period.from <= model.date, model.date <= period.until {
                if period.from > lastRound { round.putUp.append(number) } else { round.hanging.append(number) }
            } else if period.from > model.date, period.from <= model.date.adding(days: 7) {
                round.coming.append(number)
            }
        }
        return round
    }
}

extension Entry {
    /// Whether it was withdrawn since the last round and may still hang on `date`: it did at that round, or
    /// was put up since.
    fileprivate func hung(on lastRound: CivilDate, until date: CivilDate) -> Bool {
        guard let period = posting?.period, let withdrawal else { return false }
        return period.from <= withdrawal.on && lastRound <= period.until && lastRound < withdrawal.on
            && withdrawal.on <= date
    }
}

/// The day's work at one board.
package struct BoardRound: Sendable {
    package var putUp: [EntryNumber] = []
    package var takeDown: [EntryNumber] = []
    package var hanging: [EntryNumber] = []
    /// What begins within the next seven days.
    package var coming: [EntryNumber] = []

    package var all: [EntryNumber] { putUp + takeDown + hanging + coming }
}

extension SiteModel {
    /// The last working day before `date`; where the calendar does not know, the day before.
    fileprivate func lastWorkingDay(before date: CivilDate) -> CivilDate {
        var day = date.adding(days: -1)
        for _ in 0..<15 {
            switch calendar.isWorkingDay(day) {
            case true?: return day
            case false?: day = day.adding(days: -1)
            case nil: return date.adding(days: -1)
            }
        }
        return date.adding(days: -1)
    }
}
