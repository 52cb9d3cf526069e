import Checking
import Disclosure
import Drafting
import Findings
import Text

/// What the command line, the file that comes along and the person at the terminal say of a new entry, in that
/// order.
struct NewEntryAnswers {
    let arguments: Arguments
    let produced: CivilDate?
    let source: DraftSource
    let desk: Desk
    let console: Console

    private var context: CheckContext { desk.context }

    /// `nil` where something lacks or is wrong, which was said.
    func request() -> DraftRequest? {
        guard !context.catalogue.leaves.isEmpty, !context.units.units.isEmpty else {
            console.complain(
                zh: "站点还没有公开目录或单位表，先补上 content/catalogue 和 content/units.csv",
                en: "the site has no catalogue or no units yet; see content/catalogue and content/units.csv")
            return nil
        }
        if console.readLine == nil, !hasAll() { return nil }
        guard let item = item(), let unit = unit(of: item), let day = day() else { return nil }
        guard let title = title(of: item, unit: unit, on: day) else { return nil }
        return DraftRequest(item: item, unit: unit, title: title, produced: day, source: source)
    }

    private func given(_ option: String, _ key: EntryKey) -> String? {
        let text = (arguments[option] ?? source.text(of: key)).map(trimmed)
        return text?.isEmpty == false ? text : nil
    }

    /// Where nobody can be asked, everything that lacks is told at once.
    private func hasAll() -> Bool {
        var missing: [String] = []
        if given("--item", .item) == nil { missing.append("--item") }
        if given("--title", .title) == nil, source.title == nil { missing.append("--title") }
        guard !missing.isEmpty else { return true }
        console.complain(
            zh: "请写明 \(missing.joined(separator: "、"))；在终端上执行 bulletin new 可以逐项询问",
            en: "\(missing.joined(separator: " and ")) missing; on a terminal, bulletin new asks for them")
        return false
    }

    // MARK: Item

    private func item() -> ItemID? {
        guard let reference = given("--item", .item) else { return askedItem() }
        switch context.catalogue.resolve(reference) {
        case .found(let id): return id
        case .notLeaf(let id):
            let below = context.catalogue[id].children.prefix(5).map { context.catalogue[$0].name }
            console.complain(
                zh: "“\(reference)”不是最末级事项，下面有：\(below.joined(separator: "、"))",
                en: "`\(reference)` has items below it: \(below.joined(separator: ", "))")
        case .ambiguous(let ids):
            let codes = ids.prefix(5).map { "\(context.catalogue[$0].code) \(context.catalogue[$0].pathText)" }
            console.complain(
                zh: "“\(reference)”可以指几个事项，请写编码：\(codes.joined(separator: "；"))",
                en: "`\(reference)` may mean several items, give the code: \(codes.joined(separator: "; "))")
        case .unknown(let nearest):
            if sayHolding(reference) { return nil }
            console.complain(
                zh: "公开目录里没有事项“\(reference)”" + (nearest.map { "，是不是“\($0)”？" } ?? "；bulletin catalogue 列出全部事项"),
                en: "the catalogue has no item `\(reference)`"
                    + (nearest.map { "; did you mean `\($0)`?" } ?? "; bulletin catalogue lists all items"))
        }
        return nil
    }

    /// Part of a name is no name; which names hold it helps to write one. False where none does.
    private func sayHolding(_ reference: String) -> Bool {
        var choice = Narrowing(items: context.catalogue)
        guard choice.take(reference) == .narrowed, choice.left.count < context.catalogue.leaves.count else {
            return false
        }
        let found = choice.left.prefix(5).map { "\(choice[$0].code) \(choice[$0].label)" }
        console.complain(
            zh: "公开目录里没有事项“\(reference)”，含有这几个字的有 \(choice.left.count) 项：\(found.joined(separator: "；"))",
            en:
                "the catalogue has no item `\(reference)`; \(choice.left.count) hold it: \(found.joined(separator: "; "))"
        )
        return true
    }

    private func askedItem() -> ItemID? {
        let questions = Questions(console: console)
        let position = questions.choose(
            Narrowing(items: context.catalogue), zh: "公开事项：输入名称的一部分或编码",
            en: "Item: type part of its name, or its code")
        return position.map { context.catalogue.leaves[$0].id }
    }

    // MARK: Unit

    private func unit(of item: ItemID) -> UnitID? {
        if let reference = given("--unit", .unit) { return unit(named: reference) }
        let body = context.catalogue[item].duty?.body ?? ""
        let named = unitsNamed(by: body, in: context.units)
        if console.readLine != nil, named.count != 1 {
            let position = Questions(console: console).choose(
                Narrowing(units: context.units, namedBy: body), zh: "公开主体：输入名称的一部分或编码",
                en: "Unit: type part of its name, or its code")
            return position.map { context.units.units[$0].id }
        }
        if named.count == 1 {
            let unit = context.units[named[0]]
            console.note(zh: "公开主体：\(unit.name)", en: "Unit: \(unit.name)")
            return named[0]
        }
        console.complain(
            zh: "请写明 --unit" + (named.isEmpty ? "" : "：\(named.map { context.units[$0].name }.joined(separator: "、"))"),
            en: "--unit is missing"
                + (named.isEmpty ? "" : ": \(named.map { context.units[$0].code }.joined(separator: ", "))"))
        return nil
    }

    private func unit(named reference: String) -> UnitID? {
        let bearers = context.units.units.filter { $0.name == reference || $0.short == reference }
        if let unit = context.units.find(reference), bearers.count < 2 || context.units[unit].code == reference {
            return unit
        }
        if bearers.count > 1 {
            let codes = bearers.prefix(5).map { "\($0.code) \($0.name)" }
            console.complain(
                zh: "有 \(bearers.count) 个单位叫“\(reference)”，请写编码：\(codes.joined(separator: "；"))",
                en: "\(bearers.count) units are called `\(reference)`, give the code: \(codes.joined(separator: "; "))")
            return nil
        }
        let names = context.units.units.prefix(5000).flatMap { [$0.name, $0.short, $0.code] }.filter { !$0.isEmpty }
        let nearest = nearestName(to: reference, in: names)
        console.complain(
            zh: "单位表里没有“\(reference)”" + (nearest.map { "，是不是“\($0)”？" } ?? "，单位登记在 content/units.csv"),
            en: "the table of units has no `\(reference)`"
                + (nearest.map { "; did you mean `\($0)`?" } ?? "; units are listed in content/units.csv"))
        return nil
    }

    // MARK: Day and title

    private func day() -> CivilDate? {
        if let produced { return produced }
        if let text = source.text(of: .produced), !text.isEmpty {
            if let day = CivilDate(iso: text) { return day }
            console.complain(
                zh: "带入的生成日期“\(text)”应写作 2026-11-20",
                en: "the produced date `\(text)` of the file has to be written 2026-11-20")
            return nil
        }
        guard console.readLine != nil else { return context.date }
        return Questions(console: console).day(
            zh: "生成日期", en: "Day on which the information came to be", otherwise: context.date)
    }

    private func title(of item: ItemID, unit: UnitID, on day: CivilDate) -> String? {
        if let title = given("--title", .title) { return title }
        let proposal = source.title ?? proposedTitle(of: item, unit: unit, on: day)
        guard console.readLine != nil else { return proposal }
        return Questions(console: console).text(zh: "标题", en: "Title", otherwise: proposal)
    }

    /// Entries of items with a rhythm name their period: 甲村村民委员会2026年第3季度财务收支.
    private func proposedTitle(of item: ItemID, unit: UnitID, on day: CivilDate) -> String? {
        let language = context.site.language
        guard let period = context.periodName(of: item, on: day, in: language) else { return nil }
        let (unit, item) = (context.units[unit].name, context.catalogue[item].name)
        return language == .english ? "\(unit): \(item), \(period)" : unit + period + item
    }
}
