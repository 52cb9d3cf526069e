package import Disclosure

extension Selection {
    /// Entries whose notice belongs on a board at some time: named by it, or of a unit it takes.
    package func posted(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        visible.filter { standings[$0] == .shown && model.entries[$0].belongs(on: board) }
    }

    /// Entries that hang on a board on the day, those that come down first before the others.
    package func hanging(on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        let posted = Set(posted(on: board, in: model))
        return open.filter(posted.contains)
    }

    /// What to do at a board on the day: put up what begins, take down what ended the day before, and
    /// what hangs on. An office that was closed yesterday finds what it missed: `takeDown` holds every
    /// notice that ended since its last working day.
    package func round(on board: NoticeBoard, in model: SiteModel) -> BoardRound {
        let lastRound = model.lastWorkingDay(before: model.date)
        var round = BoardRound()
        round.takeDown = withdrawn(since: lastRound, on: board, in: model)
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

extension Selection {
    /// Notices taken back while they hung, after the round of `lastRound`.
    private func withdrawn(since lastRound: CivilDate, on board: NoticeBoard, in model: SiteModel) -> [EntryNumber] {
        visible.filter { number in
            let entry = model.entries[number]
            guard standings[number] == .tombstone, entry.belongs(on: board), let period = entry.posting?.period,
                let day = entry.withdrawal?.on
            else { return false }
            return lastRound < day && day <= model.date && period.from < day && day <= period.until
        }
    }
}

extension Entry {
    /// Whether the entry's notice hangs on a board at some time: it names the board, or the board takes its
    /// unit.
    fileprivate func belongs(on board: NoticeBoard) -> Bool {
        guard let posting else { return false }
        return posting.boards.isEmpty ? board.units.contains(unit) : posting.boards.contains(board.code)
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
