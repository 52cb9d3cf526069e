import Disclosure

extension KeyHasher {
    /// Adds what the day of a model makes of an entry: on two days that add the same, its page and its rows say the
    /// same. So a page is not made anew because a night has passed.
    mutating func addState(of entry: Entry, in model: SiteModel) {
        let date = model.date
        for scope in Scope.allCases {
            let standing =
                model.showsDrafts
                ? entry.previewedStanding(in: scope, on: date) : entry.standing(in: scope, on: date)
            add(standing)
        }
        add(entry.validity(on: date))
        add(entry.showsPersonalParts(on: date) ? 1 : 0)
        add(entry.isForSearchEngines(on: date) ? 1 : 0)
        add(Int(entry.lastEvent(on: date).dayNumber))
        switch entry.posting?.period.state(on: date) {
        case nil: add(0)
        case .upcoming: add(1)
        // The days that it still hangs are told on the page.
        case .open(let day, _): add(day + 3)
        case .ended: add(2)
        }
    }

    private mutating func add(_ standing: Standing) {
        switch standing {
        case .hidden: add(0)
        case .shown: add(1)
        case .onRequest: add(2)
        case .tombstone: add(3)
        }
    }

    private mutating func add(_ validity: Validity) {
        switch validity {
        case .notYet: add(0)
        case .inForce: add(1)
        case .expired: add(2)
        }
    }
}
