import Composing
import Disclosure
import Mustache

/// What a page is about, as far as its head tells machines.
enum PageSubject {
    /// A page that tells nothing: the answer to addresses that lead nowhere.
    case nothing
    /// The home page.
    case site
    /// A fixed page.
    case text
    /// Lists, and ways to look things up.
    case list
    /// The list of everything, which is also offered as data.
    case index
    case item(CatalogueItem)
    case unit(Unit)
    case entry(EntryView)
}

extension Frame {
    /// One or two sentences about the page, for search engines and for those who pass its address on.
    var description: String {
        let site = site.site
        switch subject {
        case .nothing: return ""
        case .site: return site.description.isEmpty ? title : site.description
        case .entry(let entry):
            let summary = entry.standing == .tombstone ? "" : entry.entry.summary
            return summary.isEmpty ? self.site.words.sentence([entry.title, entry.unitName]) : summary
        default: return self.site.words.sentence(trail.map(\.label) + [title, site.name])
        }
    }

    /// Keywords of the page: the way to it, its title, and who answers for it.
    var keywords: [String] {
        switch subject {
        case .nothing: []
        case .entry(let entry):
            trail.dropFirst().map(\.label) + [entry.unitName]
                + (entry.standing == .tombstone ? [] : entry.entry.keywords)
        default: trail.map(\.label) + [title, site.site.body]
        }
    }

    /// Whether search engines are asked not to keep the page.
    var isKeptFromSearch: Bool {
        if site.selection.scope == .internal { return true }
        switch subject {
        case .nothing: return true
        case .entry(let entry):
            return entry.standing != .shown || !entry.entry.isForSearchEngines(on: entry.date)
        default: return false
        }
    }

    /// Feeds that a reader of the page may want: the site's, before it that of its unit or field, as far as
    /// they have entries. An entry's page names the site's alone, as it is one of thousands; those of its unit
    /// and field stand where its trail and its unit lead.
    var feeds: [Record] {
        let own: [FeedSubject] =
            switch subject {
            case .unit(let unit): [.unit(unit.id)]
            // Of an item without entries not even that of its field, which others may have filled or emptied:
            // the page must not change because an entry came to a neighbour.
            case .item(let item) where site.selection.byItem[Int(item.id.index)].isEmpty: []
            case .item(let item): [.field(site.field(of: item.id))]
            default: []
            }
        return (own + [.site]).compactMap { site.feeds[$0] }
    }
}

extension SiteView {
    /// The root of the catalogue above an item (领域).
    fileprivate func field(of id: ItemID) -> ItemID {
        var root = id
        while let parent = model.catalogue[root].parent { root = parent }
        return root
    }
}

extension PageWords {
    fileprivate func sentence(_ parts: [String]) -> String {
        parts.joined(separator: self["comma"]) + (language == .simplifiedChinese ? "。" : ".")
    }
}
