package import Disclosure
import Text

/// What the examination of one entry may look at: everything but other entries.
package struct CheckContext: Sendable {
    package let site: Site
    package let date: CivilDate
    package let catalogue: Catalogue
    package let units: UnitTree
    package let boards: [NoticeBoard]
    package let calendar: WorkCalendar
    package let noticeRules: [String: NoticeRule]
    package let indexPatterns: [IndexPattern]
    /// Units by a name or short name that more than one of them bears.
    let sharedUnitNames: [String: [UnitID]]
    /// Size in bytes of every file under `content/`, by its path.
    package let files: [String: Int]
    /// Wrong words to look for.
    package let words: WordList
    /// Duties that are the site's own data.
    package let duties: SiteDuties
    /// What the register says of index numbers.
    package let register: Register

    package init(
        site: Site, date: CivilDate, catalogue: Catalogue, units: UnitTree, boards: [NoticeBoard],
        calendar: WorkCalendar, noticeRules: [String: NoticeRule], indexPatterns: [IndexPattern], files: [String: Int],
        words: WordList = .builtIn, duties: SiteDuties = SiteDuties(), register: Register = Register()
    ) {
        self.site = site
        self.date = date
        self.catalogue = catalogue
        self.units = units
        self.boards = boards
        self.calendar = calendar
        self.noticeRules = noticeRules
        self.indexPatterns = indexPatterns
        self.files = files
        self.words = words
        self.duties = duties
        self.register = register
        var bearers: [String: [UnitID]] = [:]
        for unit in units.units {
            for name in Set([unit.name, unit.short]) where !name.isEmpty { bearers[name, default: []].append(unit.id) }
        }
        sharedUnitNames = bearers.filter { $0.value.count > 1 }
    }
}
