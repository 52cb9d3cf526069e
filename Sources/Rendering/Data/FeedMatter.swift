import Composing
import Disclosure

/// What a feed says, in whatever form.
struct FeedMatter {
    let view: SiteView
    let subject: FeedSubject

    var site: Site { view.site }

    var title: String { FeedMatter.title(of: subject, in: view.model) }

    /// The site's name, before it that of the unit or field.
    static func title(of subject: FeedSubject, in model: SiteModel) -> String {
        switch subject {
        case .site: model.site.name
        case .unit(let id): model.units[id].name + " - " + model.site.name
        case .field(let id): model.catalogue[id].name + " - " + model.site.name
        }
    }

    /// The page that shows the same entries.
    var page: String {
        switch subject {
        case .site: Address.home
        case .unit(let id): Address.unit(view.model.units[id])
        case .field(let id): Address.item(view.model.catalogue[id])
        }
    }

    var entries: [EntryView] { view.selection.newest(of: subject, in: view.model).map(view.entry) }

    func address(_ form: FeedForm) -> String { Address.feed(of: subject, form, in: view.model) }

    /// What stands before addresses: the base address, else the way from the feed back to the root, which
    /// readers resolve against where they found the feed.
    func base(_ form: FeedForm) -> String { site.baseURL ?? wayBack(from: address(form)) }

    /// A name of the feed that no other has, for as long as the site keeps its address (RFC 4287, section
    /// 4.2.6). Both forms have it: they are one feed.
    var identifier: String {
        guard subject != .site else { return view.identifier }
        let address = address(.atom)
        return site.baseURL.map { $0 + address } ?? view.identifier + "/" + address
    }

    func identifier(of entry: EntryView) -> String {
        site.baseURL.map { $0 + entry.address } ?? "\(view.identifier)/\(entry.entry.slug)"
    }

    /// The last event of its entries; the day of the build where it has none.
    func updated(_ entries: [EntryView]) -> CivilDate { entries.map(\.lastEvent).max() ?? view.model.date }

    /// The start of a day in the site's zone, as RFC 3339 writes it.
    func time(_ date: CivilDate) -> String { "\(date)T00:00:00\(site.zone)" }
}

extension SiteView {
    /// What names the site: its address, without one its identity code.
    var identifier: String {
        if let base = site.baseURL { return base }
        let code = site.filing.siteCode.isEmpty ? "site" : site.filing.siteCode
        return "urn:bulletin:" + code + (selection.scope == .internal ? ":internal" : "")
    }
}

extension Site {
    /// The offset from UTC as `+08:00`.
    var zone: String {
        let minutes = abs(zoneOffset)
        let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return (zoneOffset < 0 ? "-" : "+") + parts.joined(separator: ":")
    }
}

extension EntryView {
    /// The last day on which something about the entry changed for its readers.
    var lastEvent: CivilDate { entry.lastEvent(on: date) }
}

/// From a file back to the root of its website: empty, `../`, `../../`.
func wayBack(from address: String) -> String {
    String(repeating: "../", count: address.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "/") ? 1 : 0) })
}
