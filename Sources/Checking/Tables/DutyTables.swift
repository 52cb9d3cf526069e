package import Disclosure
import Findings
import Text

/// Reads the tables of duties: each row is resolved against the catalogue and the units, so that a name that
/// fits nothing is said at its cell and never drops a duty in silence.
package struct DutyTables {
    let catalogue: Catalogue
    let units: UnitTree

    package init(catalogue: Catalogue, units: UnitTree) {
        self.catalogue = catalogue
        self.units = units
    }

    private static let chainColumns = [
        TableColumn("审查链", "chain", needed: true), TableColumn("单位", "unit"),
        TableColumn("环节", "step", needed: true), TableColumn("须换人", "other-than"),
    ]

    /// Reads `review-chains.csv`: a row for each step, in order.
    package func reviewChains(_ bytes: [UInt8], file: String, _ collector: inout FindingCollector) -> [ReviewChain] {
        var chains: [ReviewChain] = []
        for row in tableRows(bytes, file: file, columns: DutyTables.chainColumns, collector: &collector) {
            guard isFilled(row, ["chain", "step"], &collector) else { continue }
            let index: Int
            if let known = chains.firstIndex(where: { $0.name == row["chain"] }) {
                index = known
            } else {
                chains.append(ReviewChain(name: row["chain"], units: units(of: row, &collector), steps: []))
                index = chains.count - 1
            }
            let others = listed(row["other-than"])
            let earlier = chains[index].steps.map(\.name)
            for name in others where !earlier.contains(name) {
                collector.report(
                    .valueMalformed, at: row.place(of: "other-than"), zh: "审查链“\(row["chain"])”在这一行之前没有环节“\(name)”",
                    en: "chain `\(row["chain"])` has no step `\(name)` above this row",
                    mend: suggestion(
                        nearestName(to: name, in: earlier),
                        otherwise: Words(zh: "填写同一条链中在前的环节", en: "name an earlier step of the chain")))
            }
            chains[index].steps.append(.init(name: row["step"], otherThan: others))
        }
        return chains
    }

    private static let followUpColumns = [
        TableColumn("事项", "item", needed: true), TableColumn("后续", "follow-up", needed: true),
        TableColumn("关系", "relation"), TableColumn("期限", "limit", needed: true), TableColumn("依据", "basis"),
    ]

    /// Reads `follow-ups.csv`: what must come after entries of an item.
    package func followUps(_ bytes: [UInt8], file: String, _ collector: inout FindingCollector) -> [FollowUp] {
        tableRows(bytes, file: file, columns: DutyTables.followUpColumns, collector: &collector).compactMap { row in
            guard isFilled(row, ["item", "follow-up", "limit"], &collector), let items = items(of: row, &collector)
            else { return nil }
            guard let limit = DayCount(reading: row["limit"]) else {
                collector.report(
                    .valueMalformed, at: row.place(of: "limit"), zh: "看不懂期限“\(row["limit"])”",
                    en: "`\(row["limit"])` is not a number of days",
                    mend: Words(zh: "写作“120日”或“3个工作日”", en: "write 120日 (days) or 3个工作日 (working days)"))
                return nil
            }
            return FollowUp(
                name: row["follow-up"], items: items, relations: relations(row, &collector), limit: limit,
                basis: row["basis"])
        }
    }

    private func relations(_ row: TableRow, _ collector: inout FindingCollector) -> [RelationKind] {
        let names = listed(row["relation"])
        let found = names.compactMap { EntryKey.named($0).flatMap { RelationKind(rawValue: $0.english) } }
        guard found.count < names.count else { return found.isEmpty ? [.follows, .resultOf] : found }
        collector.report(
            .valueMalformed, at: row.place(of: "relation"), zh: "没有关系“\(row["relation"])”",
            en: "there is no relation `\(row["relation"])`",
            mend: Words(
                zh: "可写：更正、替代、解读、承接、结果、属于",
                en: "write corrects, replaces, interprets, follows, result-of or part-of"))
        return found.isEmpty ? [.follows, .resultOf] : found
    }

    private static let stageColumns = [
        TableColumn("流程", "process", needed: true), TableColumn("环节", "stage", needed: true),
        TableColumn("事项", "item", needed: true), TableColumn("可缺", "optional"),
    ]

    /// Reads `stages.csv`: a row for each stage of a process, in order.
    package func processes(_ bytes: [UInt8], file: String, _ collector: inout FindingCollector) -> [ProjectProcess] {
        var processes: [ProjectProcess] = []
        for row in tableRows(bytes, file: file, columns: DutyTables.stageColumns, collector: &collector) {
            guard isFilled(row, ["process", "stage", "item"], &collector), let items = items(of: row, &collector)
            else { continue }
            let isOptional = ["是", "yes", "√", "true"].contains(row["optional"])
            let stage = ProjectProcess.Stage(name: row["stage"], items: items, isOptional: isOptional)
            if let index = processes.firstIndex(where: { $0.name == row["process"] }) {
                processes[index].stages.append(stage)
            } else {
                processes.append(ProjectProcess(name: row["process"], stages: [stage]))
            }
        }
        return processes
    }

    private static let freshnessColumns = [
        TableColumn("栏目", "column", needed: true), TableColumn("事项", "item", needed: true),
        TableColumn("单位", "unit"), TableColumn("期限", "limit", needed: true), TableColumn("依据", "basis"),
    ]

    /// Reads `freshness.csv`: how old the newest entry of a column may be.
    package func freshness(_ bytes: [UInt8], file: String, _ collector: inout FindingCollector) -> [FreshnessRule] {
        tableRows(bytes, file: file, columns: DutyTables.freshnessColumns, collector: &collector).compactMap { row in
            guard isFilled(row, ["column", "item", "limit"], &collector), let items = items(of: row, &collector)
            else { return nil }
            guard let limit = FreshnessLimit(reading: row["limit"]) else {
                collector.report(
                    .valueMalformed, at: row.place(of: "limit"), zh: "看不懂更新期限“\(row["limit"])”",
                    en: "`\(row["limit"])` is no period",
                    mend: Words(zh: "写作“14日”“2周”“6个月”或“1年”", en: "write 14日, 2周, 6个月 or 1年"))
                return nil
            }
            return FreshnessRule(
                name: row["column"], items: items, units: units(of: row, &collector), limit: limit,
                basis: row["basis"], place: row.place(of: "column"))
        }
    }
}

extension DutyTables {
    /// Service profiles of `site.yaml` with the items and units that they hold for.
    package func resolve(_ profile: SiteProfile, into duties: inout SiteDuties, _ collector: inout FindingCollector) {
        duties.profile = profile
        for service in profile.services {
            var items: Set<ItemID> = []
            for name in service.items { items.formUnion(self.items(name.text, at: name.place, &collector) ?? []) }
            let unit = service.unit.flatMap { self.units($0.text, at: $0.place, &collector) }
            duties.services.append((items, unit, service.fields))
        }
    }

    private func isFilled(_ row: TableRow, _ names: [String], _ collector: inout FindingCollector) -> Bool {
        guard let empty = names.first(where: { row[$0].isEmpty }) else { return true }
        collector.report(
            .valueMalformed, at: row.place(of: empty), zh: "这一格不能空着", en: "this cell cannot be empty",
            mend: Words(zh: "补上空着的一格，或删去这一行", en: "fill in the empty cell, or remove the row"))
        return false
    }

    private func listed(_ text: String) -> [String] {
        text.split { "、，,;；".contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// The leaves that a cell of items names; `nil` where it names none, which a finding says.
    private func items(of row: TableRow, _ collector: inout FindingCollector) -> Set<ItemID>? {
        var found: Set<ItemID> = []
        for name in listed(row["item"]) {
            guard let items = items(name, at: row.place(of: "item"), &collector) else { return nil }
            found.formUnion(items)
        }
        return found
    }

    /// Leaves whose code, path or name, or a name above them, is `reference`.
    private func items(_ reference: String, at place: Place, _ collector: inout FindingCollector) -> Set<ItemID>? {
        let wanted = plainForm(reference)
        let found = catalogue.leaves.filter { item in
            item.code == reference || plainForm(item.pathText) == wanted
                || item.path.contains { plainForm($0) == wanted }
                || plainForm(item.pathText).hasPrefix(wanted + "/")
        }
        if !found.isEmpty { return Set(found.map(\.id)) }
        let names = catalogue.items.flatMap { [$0.name, $0.code] }
        collector.report(
            .itemUnknown, at: place, zh: "公开目录里没有“\(reference)”", en: "the catalogue has no `\(reference)`",
            mend: suggestion(
                nearestName(to: reference, in: names),
                otherwise: Words(zh: "填写事项的编码、名称或上级名称", en: "write the code, the name or a name above of an item")))
        return nil
    }

    private func units(of row: TableRow, _ collector: inout FindingCollector) -> Set<UnitID>? {
        var found: Set<UnitID>?
        for name in listed(row["unit"]) {
            guard let more = units(name, at: row.place(of: "unit"), &collector) else { continue }
            found = (found ?? []).union(more)
        }
        return found
    }

    /// A unit and all below it.
    private func units(_ reference: String, at place: Place, _ collector: inout FindingCollector) -> Set<UnitID>? {
        if let head = units.find(reference) {
            return Set(units.units.map(\.id).filter { units.lineage(of: $0).contains(head) })
        }
        collector.report(
            .unitUnknown, at: place, zh: "单位表里没有“\(reference)”", en: "the table of units has no `\(reference)`",
            mend: suggestion(
                nearestName(to: reference, in: units.units.flatMap { [$0.code, $0.name] }),
                otherwise: Words(zh: "填写 content/units.csv 中的编码", en: "write a code from content/units.csv")))
        return nil
    }
}
