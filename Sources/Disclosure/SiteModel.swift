/// Everything that was read and checked, on one day: what the later stages build from.
package struct SiteModel: Sendable {
    package let site: Site
    /// The day the site is built for.
    package let date: CivilDate
    package let catalogue: Catalogue
    package let units: UnitTree
    package let boards: [NoticeBoard]
    package let calendar: WorkCalendar
    /// Newest published first; of one day, by index number.
    package let entries: [Entry]
    package let pages: [FixedPage]
    /// Whether drafts are shown as if their day had come. Only a preview for their writer sets it; what is
    /// published never does.
    package var showsDrafts = false

    package init(
        site: Site, date: CivilDate, catalogue: Catalogue, units: UnitTree, boards: [NoticeBoard],
        calendar: WorkCalendar, entries: [Entry], pages: [FixedPage]
    ) {
        self.site = site
        self.date = date
        self.catalogue = catalogue
        self.units = units
        self.boards = boards
        self.calendar = calendar
        self.entries = entries
        self.pages = pages
    }
}

/// A page that stands beside the entries: 公开指南, 公开制度, 无障碍说明.
package struct FixedPage: Sendable {
    package let file: String
    /// Address-safe name; the page is `pages/<name>.html`.
    package let name: String
    package let title: String
    /// Place in the menu, lowest first.
    package let order: Int
    /// What it is for; `nil` for pages of no special part.
    package let part: PagePart?

    package init(file: String, name: String, title: String, order: Int, part: PagePart? = nil) {
        self.file = file
        self.name = name
        self.title = title
        self.order = order
        self.part = part
    }
}
