package import Disclosure

/// Whose entries a feed holds.
package enum FeedSubject: Hashable, Sendable {
    case site
    /// Those of the unit itself, as its page lists them.
    case unit(UnitID)
    /// Those under a root of the catalogue (领域).
    case field(ItemID)
}

/// The form of a feed.
package enum FeedForm: Hashable, Sendable, CaseIterable {
    /// Atom, RFC 4287.
    case atom
    /// JSON Feed 1.1 (jsonfeed.org).
    case json
}

extension Selection {
    /// Entries of a feed: readers ask daily, so what is older has been fetched.
    package static let feedLength = 50

    /// The entries of a feed, newest first. What was taken down or is no longer in force is left out: a feed
    /// says what is new and holds.
    package func newest(of subject: FeedSubject, in model: SiteModel) -> [EntryNumber] {
        var newest: [EntryNumber] = []
        for number in entries(of: subject) where standings[number] != .tombstone {
            guard model.entries[number].validity(on: model.date) != .expired else { continue }
            newest.append(number)
            if newest.count == Selection.feedLength { break }
        }
        return newest
    }

    /// Every feed of a site: of the whole, and of each unit and field that has entries. One that has had an
    /// entry keeps its feed, since what was taken down stays visible as such.
    package func feedSubjects(in model: SiteModel) -> [FeedSubject] {
        let units = model.units.units.filter { !byUnit[Int($0.id.index)].isEmpty }.map { FeedSubject.unit($0.id) }
        let fields = model.catalogue.roots.filter { !byItem[Int($0.index)].isEmpty }.map { FeedSubject.field($0) }
        return [.site] + units + fields
    }

    private func entries(of subject: FeedSubject) -> [EntryNumber] {
        switch subject {
        case .site: visible
        case .unit(let id): byUnit[Int(id.index)]
        case .field(let id): byItem[Int(id.index)]
        }
    }
}

extension Address {
    package static func feed(of subject: FeedSubject, _ form: FeedForm, in model: SiteModel) -> String {
        let ending = form == .atom ? ".xml" : ".json"
        switch subject {
        case .site: return "data/feed" + ending
        case .unit(let id): return "data/feeds/unit-" + addressName(model.units[id].code) + ending
        case .field(let id): return "data/feeds/field-" + addressName(model.catalogue[id].code) + ending
        }
    }
}
