import Composing
import Disclosure

extension SiteView {
    /// The matter of a list page; `nil` for outputs that are no list.
    func listPage(_ kind: OutputKind, address: String) -> Page<ListMatter>? {
        switch kind {
        case .item(let id, let page): itemPage(model.catalogue[id], page, address)
        case .unit(let id, let page): unitPage(model.units[id], page, address)
        case .all(let page):
            listing(
                words["all"], selection.visible, page, at: address, subject: .index,
                pageAddress: { Address.all(page: $0) })
        case .openNotices: openPage(address)
        case .period(let year, let month, let page): periodPage(year, month, page, address)
        default: nil
        }
    }

    private func itemPage(_ item: CatalogueItem, _ page: Int, _ address: String) -> Page<ListMatter> {
        var trail = path(to: item.id)
        trail.removeLast()
        return listing(
            item.name, selection.byItem[Int(item.id.index)], page, at: address, subject: .item(item),
            trail: [Link(label: words["catalogue"], address: Address.catalogue)] + trail,
            pageAddress: { Address.item(item, page: $0) }, item: item)
    }

    private func unitPage(_ unit: Unit, _ page: Int, _ address: String) -> Page<ListMatter> {
        let above = model.units.lineage(of: unit.id).dropFirst().reversed().map(plainUnit)
        return listing(
            unit.name, selection.byUnit[Int(unit.id.index)], page, at: address, subject: .unit(unit),
            trail: [Link(label: words["units"], address: Address.units)] + above,
            pageAddress: { Address.unit(unit, page: $0) }, unit: unit)
    }

    /// All open notices stand on one page: they are few, and nobody should miss the last.
    private func openPage(_ address: String) -> Page<ListMatter> {
        let pager = Pager(current: 0, total: 1, address: { _ in Address.open })
        return Page(
            frame: Frame(site: self, address: address, title: words["open"], subject: .list, isDated: true),
            matter: ListMatter(
                entries: selection.open[...], count: selection.open.count, pager: pager, calendars: calendars))
    }

    /// Of all notices, then of each board.
    private var calendars: [Link] {
        [Link(label: words["calendar-all"], address: Address.openCalendar)]
            + model.boards.map { Link(label: $0.name, address: Address.calendar(of: $0)) }
    }

    private func periodPage(_ year: Int, _ month: Int?, _ page: Int, _ address: String) -> Page<ListMatter>? {
        guard let found = selection.years.first(where: { $0.year == year }) else { return nil }
        let entries = month.map { wanted in found.months.first { $0.month == wanted }?.entries ?? [] } ?? found.entries
        let siblings = found.months.map { number, entries in
            Link(
                label: words.month(year, number), address: Address.period(year: year, month: number),
                count: entries.count, isCurrent: number == month)
        }
        var trail = [Link(label: words["dates"], address: Address.dates)]
        if month != nil { trail.append(Link(label: words.year(year), address: Address.period(year: year, month: nil))) }
        return listing(
            month.map { words.month(year, $0) } ?? words.year(year), entries, page, at: address, trail: trail,
            pageAddress: { Address.period(year: year, month: month, page: $0) }, siblings: siblings)
    }

    /// Only the first page says what the list as a whole comes to and what is around it: a new entry changes that, and
    /// no other page need change with it.
    private func listing(
        _ title: String, _ entries: [EntryNumber], _ number: Int, at address: String,
        subject: PageSubject = .list, trail: [Link] = [],
        pageAddress: @escaping @Sendable (Int) -> String, item: CatalogueItem? = nil, unit: Unit? = nil,
        siblings: [Link] = []
    ) -> Page<ListMatter> {
        let pages = ListPages(rows: entries.count, size: model.site.pageSize)
        let isFirst = number == 0
        let shown = entries[pages.rows(of: number)]
        return Page(
            frame: Frame(
                site: self, address: address, title: title, trail: trail, subject: subject,
                isDated: shown.contains { entry($0).daysLeft != nil }),
            matter: ListMatter(
                entries: shown, count: isFirst ? entries.count : nil,
                pager: Pager(
                    current: pages.place(of: number), total: pages.count,
                    address: { pageAddress(pages.number(at: $0)) }),
                item: isFirst ? item : nil, unit: isFirst ? unit : nil, siblings: isFirst ? siblings : []))
    }
}
