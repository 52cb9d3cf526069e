import Composing
import Disclosure
import Drawing
import Formats
import Mustache

/// One row of a table of the statistics: a month, a field, a unit.
struct TallyRow {
    let label: String
    /// Empty where there is no page of it.
    let address: String
    let tally: Statistics.Tally
}

let tallyRowSchema = Schema<TallyRow>(
    "TallyRow",
    [
        text("label", zh: "月份、领域或者单位", en: "Month, field or unit", \.label),
        text("address", zh: "对应页面的地址，没有的为空", en: "Address of its page; empty without one", \.address),
        number("published", zh: "发布条数", en: "Entries published", \.tally.published),
        number("this-year", zh: "其中本年度发布的", en: "Of those, published this year", \.tally.thisYear),
        number("open", zh: "正在公示的", en: "Notices that hang today", \.tally.open),
        number("on-time", zh: "按时限发布的", en: "Published within the limit", \.tally.onTime),
        number("late", zh: "逾期发布的", en: "Published late", \.tally.late),
        number(
            "not-judged", zh: "不作判断的：时限没有具体日期、改版、超出日历",
            en: "Not judged: no day in the limit, a later edition, beyond the calendar", \.tally.notJudged),
        text("share", zh: "按时率，如 98%；无从计算的为“—”", en: "Share on time, such as 98%; a dash where none is judged") {
            $0.tally.shareOnTime.map { "\($0)%" } ?? "—"
        },
    ])

/// The statistics with names for what they count.
struct StatisticsMatter {
    let statistics: Statistics
    let site: SiteView

    init(_ site: SiteView) {
        self.site = site
        statistics = Statistics(of: site.selection, in: site.model)
    }

    /// Newest month first, as tables show them.
    var months: [TallyRow] {
        let filled = Set(site.selection.years.flatMap { year in year.months.map { year.year * 12 + $0.month } })
        return statistics.months.reversed().map { month in
            let isFilled = filled.contains(month.year * 12 + month.month)
            return TallyRow(
                label: site.words.month(month.year, month.month),
                address: isFilled ? Address.period(year: month.year, month: month.month) : "", tally: month.tally)
        }
    }

    var fields: [TallyRow] {
        statistics.fields.map { field in
            let item = site.model.catalogue[field.item]
            return TallyRow(label: item.name, address: Address.item(item), tally: field.tally)
        }
    }

    var units: [TallyRow] {
        statistics.units.map { row in
            let unit = site.model.units[row.unit]
            return TallyRow(label: unit.name, address: Address.unit(unit), tally: row.tally)
        }
    }

    func rows(of table: StatisticsTable) -> [TallyRow] {
        switch table {
        case .months: months
        case .fields: fields
        case .units: units
        }
    }
}

let statisticsPageSchema = pageSchema(
    "StatisticsPage",
    [
        record("total", of: "TallyRow", zh: "合计", en: "All together") { page in
            tallyRowSchema.record(
                of: TallyRow(label: "", address: "", tally: page.matter.statistics.total))
        },
        number("open-count", zh: "正在公示的条数", en: "How many notices hang today") { $0.frame.site.selection.open.count },
        list("open", of: "EntryRow", zh: "正在公示，先到期的在前", en: "Notices that hang today, those that end first before") {
            page in
            page.frame.site.selection.open.map { page.frame.site.row($0) }
        },
        list("months", of: "TallyRow", zh: "最近 24 个月，新的在前", en: "The last 24 months, newest first") {
            $0.matter.months.map(tallyRowSchema.record(of:))
        },
        list("fields", of: "TallyRow", zh: "各领域，依公开目录的次序", en: "Fields, in the order of the catalogue") {
            $0.matter.fields.map(tallyRowSchema.record(of:))
        },
        list("units", of: "TallyRow", zh: "各单位", en: "Units") { $0.matter.units.map(tallyRowSchema.record(of:)) },
        html("months-chart", zh: "各月发布条数的图，SVG", en: "Chart of entries by month, as SVG") { $0.matter.monthsChart },
        html("share-chart", zh: "各月按时率的图，SVG", en: "Chart of the share on time by month, as SVG") {
            $0.matter.shareChart
        },
        html("fields-chart", zh: "各领域条数的图，SVG", en: "Chart of entries by field, as SVG") { $0.matter.fieldsChart },
        html("units-chart", zh: "各单位条数的图，SVG", en: "Chart of entries by unit, as SVG") { $0.matter.unitsChart },
        text("months-table", zh: "各月数据表格的地址，CSV", en: "Address of the months as CSV") { _ in Address.statistics(.months)
        },
        text("fields-table", zh: "各领域数据表格的地址，CSV", en: "Address of the fields as CSV") { _ in
            Address.statistics(.fields)
        },
        text("units-table", zh: "各单位数据表格的地址，CSV", en: "Address of the units as CSV") { _ in Address.statistics(.units)
        },
    ] as [Schema<Page<StatisticsMatter>>.Entry])

extension SiteRenderer {
    /// A table of the statistics for spreadsheets, with a byte order mark: Excel needs it to read Chinese.
    func appendStatisticsCSV(_ view: SiteView, _ table: StatisticsTable, into bytes: inout [UInt8]) {
        let words = view.words
        bytes.appendByteOrderMark()
        bytes.appendCSVRow(
            [
                "stat-\(table.rawValue)-head", "stat-published", "stat-this-year", "stat-open", "stat-on-time",
                "stat-late", "stat-not-judged", "stat-share",
            ].map { words[$0] })
        for row in StatisticsMatter(view).rows(of: table) {
            let tally = row.tally
            let numbers = [
                tally.published, tally.thisYear, tally.open, tally.onTime, tally.late, tally.notJudged,
            ].map(String.init)
            bytes.appendCSVRow([row.label] + numbers + [tally.shareOnTime.map { "\($0)%" } ?? ""])
        }
    }
}
