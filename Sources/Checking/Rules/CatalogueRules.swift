import Disclosure
import Findings
import Text

/// `catalogue-incomplete`, `catalogue-depth` and `channel-unknown`: what the site asks of its catalogues
/// (`catalogue` in site.yaml). One finding for each table and column: a table that lacks a column lacks it in
/// every row.
func checkCatalogue(_ context: CheckContext, _ collector: inout FindingCollector) {
    let profile = context.duties.profile.catalogue
    var files: [String] = []
    var byFile: [String: [CatalogueItem]] = [:]
    for item in context.catalogue.leaves {
        let file = item.duty?.place.file ?? item.place.file
        if byFile[file] == nil { files.append(file) }
        byFile[file, default: []].append(item)
    }
    for file in files {
        let items = byFile[file] ?? []
        for need in CatalogueProfile.Need.allCases where (profile.needs ?? CatalogueProfile.Need.usual).contains(need) {
            checkColumn(need, items, isAsked: profile.needs != nil, &collector)
        }
        checkDepth(items, profile, &collector)
        checkChannels(items, profile, &collector)
    }
    checkTop(profile, context, &collector)
}

/// - Parameter isAsked: the site asks for the column: a table without it lacks it. Else a table without it was
///   made so.
private func checkColumn(
    _ need: CatalogueProfile.Need, _ items: [CatalogueItem], isAsked: Bool, _ collector: inout FindingCollector
) {
    let lacking = items.filter { $0.duty.map { need.isEmpty(in: $0) } ?? false }
    guard let first = lacking.first?.duty, isAsked || lacking.count < items.count else { return }
    let zh =
        lacking.count == items.count
        ? "表中 \(items.count) 个事项都没有写明\(need.chinese)"
        : "\(lacking.count) 个事项没有写明\(need.chinese)：\(named(lacking, "、"))"
    let en =
        lacking.count == items.count
        ? "the table has \(items.count) items, and all are without \(need.english)"
        : "\(lacking.count) of \(items.count) items without \(need.english): \(named(lacking, ", "))"
    collector.report(
        .catalogueIncomplete, at: first.place, zh: zh, en: en,
        mend: Words(
            zh: "补上“\(need.chinese)”一列；本单位不要求的，在 site.yaml 的“目录要求”下用“必填”写明要求哪几列",
            en: "fill in the column; what is asked for is set by `needs` under `catalogue` in site.yaml"))
}

extension CatalogueProfile.Need {
    fileprivate func isEmpty(in duty: Duty) -> Bool {
        switch self {
        case .limit: singleLine(duty.limit.text).isEmpty
        case .basis: singleLine(duty.basis).isEmpty
        case .body: singleLine(duty.body).isEmpty
        case .channels: duty.channels.used.isEmpty && duty.channels.unclear.isEmpty
        }
    }
}

private func checkDepth(
    _ items: [CatalogueItem], _ profile: CatalogueProfile, _ collector: inout FindingCollector
) {
    let shallow = items.filter { $0.path.count < profile.levels }
    guard let first = shallow.first else { return }
    collector.report(
        .catalogueDepth, at: first.place,
        zh: "\(shallow.count) 个事项不足 \(profile.levels) 级，没有下设子栏目：\(named(shallow, "、"))",
        en: "items of fewer than \(profile.levels) levels: \(named(shallow, ", "))",
        mend: Words(zh: "在这些栏目下设立子栏目，条目归入子栏目", en: "give them items of their own, to which entries belong"))
}

private func checkTop(_ profile: CatalogueProfile, _ context: CheckContext, _ collector: inout FindingCollector) {
    let catalogue = context.catalogue
    for wanted in profile.top {
        let name = plainForm(wanted.text)
        guard !catalogue.roots.contains(where: { plainForm(catalogue[$0].name) == name }) else { continue }
        let below = catalogue.items.first { plainForm($0.name) == name }
        collector.report(
            .catalogueDepth, at: below?.place ?? wanted.place,
            zh: below.map { "“\(wanted.text)”应是顶层栏目，现在在“\($0.pathText)”" } ?? "公开目录没有顶层栏目“\(wanted.text)”",
            en: below.map { "`\(wanted.text)` belongs on the topmost level, and stands at `\($0.pathText)`" }
                ?? "the catalogue has no topmost item `\(wanted.text)`",
            mend: Words(zh: "把它移到最上一级", en: "move it to the topmost level"))
    }
}

private func checkChannels(
    _ items: [CatalogueItem], _ profile: CatalogueProfile, _ collector: inout FindingCollector
) {
    var told: Set<String> = []
    for item in items {
        guard let duty = item.duty else { continue }
        for channel in duty.channels.used
        where channel.isUnknown(besides: profile.channels) && told.insert(channel.name).inserted {
            collector.report(
                .channelUnknown, at: duty.place, zh: "不认识的公开渠道“\(channel.name)”",
                en: "unknown channel `\(channel.name)`",
                mend: Words(
                    zh: "改用目录的通行名称；本单位自有的渠道，写在 site.yaml 的“目录要求”下“公开渠道”中",
                    en: "use a name of the national table, or list it by `channels` under `catalogue` in site.yaml"))
        }
    }
}

extension Channel {
    /// Whether neither the national table nor the site knows the channel. 其他 is a name of the table.
    func isUnknown(besides own: Set<String>) -> Bool {
        let plain = plainForm(name)
        return kind == .other && !plain.hasPrefix("其他") && !plain.hasPrefix("其它") && !own.contains(plain)
    }
}

/// The first names of a list, and that there are more.
private func named(_ items: [CatalogueItem], _ separator: String) -> String {
    items.prefix(5).map(\.name).joined(separator: separator) + (items.count > 5 ? "……" : "")
}
