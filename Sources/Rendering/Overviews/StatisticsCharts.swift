import Composing
import Disclosure
import Drawing

extension StatisticsMatter {
    /// Months of a chart: as many as stay readable on a phone. The table has them all.
    private static let monthsDrawn = 12
    private static let barsDrawn = 12

    var monthsChart: [UInt8] {
        let months = statistics.months.suffix(StatisticsMatter.monthsDrawn)
        let counts = months.map { Count(monthLabel($0), $0.tally.published) }
        let named = months.map { Count(site.words.month($0.year, $0.month), $0.tally.published) }
        return columnChart(counts, words: picture("months", "stat-months-chart", named))
    }

    var shareChart: [UInt8] {
        let months = statistics.months.suffix(StatisticsMatter.monthsDrawn)
        let counts = months.map { Count(monthLabel($0), $0.tally.shareOnTime) }
        let named = months.map { month in
            Count(
                site.words.month(month.year, month.month), month.tally.shareOnTime,
                shown: month.tally.shareOnTime.map { "\($0)%" })
        }
        return lineChart(counts, highest: 100, words: picture("share", "stat-share-chart", named))
    }

    var fieldsChart: [UInt8] { bars(fields, "fields", "stat-fields-chart") }

    var unitsChart: [UInt8] { bars(units, "units", "stat-units-chart") }

    /// The longest bars; what is beyond stands in the table.
    private func bars(_ rows: [TallyRow], _ id: String, _ title: String) -> [UInt8] {
        let sorted = rows.enumerated().filter { $1.tally.published > 0 }.sorted {
            ($1.element.tally.published, $0.offset) < ($0.element.tally.published, $1.offset)
        }
        let counts = sorted.prefix(StatisticsMatter.barsDrawn).map {
            Count($0.element.label, $0.element.tally.published)
        }
        return barChart(counts, words: picture(id, title, counts))
    }

    private func monthLabel(_ month: Statistics.Month) -> String { String(month.month) }

    /// The title of a chart, and in words the most and the least that it shows.
    private func picture(_ id: String, _ title: String, _ counts: [Count]) -> PictureWords {
        let words = site.words
        let known = counts.filter { $0.value != nil }
        let most = known.max { ($0.value ?? 0) < ($1.value ?? 0) }
        let least = known.min { ($0.value ?? 0) < ($1.value ?? 0) }
        var sentences: [String] = []
        if let most { sentences.append("\(words["stat-most"])\(words["colon"])\(most.label) \(most.shown)") }
        if let least, known.count > 1 {
            sentences.append("\(words["stat-least"])\(words["colon"])\(least.label) \(least.shown)")
        }
        sentences.append(words["stat-see-table"])
        let separator = words.language == .english ? "; " : "；"
        return PictureWords(
            id: "chart-" + id, title: words[title], description: sentences.joined(separator: separator))
    }
}
