/// A thing counted: its label and how many. `nil` where nothing is known, which a line leaves out.
package struct Count: Sendable {
    package let label: String
    package let value: Int?
    /// What is written beside it; the number itself unless said.
    package let shown: String

    package init(_ label: String, _ value: Int?, shown: String? = nil) {
        self.label = label
        self.value = value
        self.shown = shown ?? value.map(String.init) ?? "—"
    }
}

/// Width of every chart, in units that are pixels on a narrow phone. Pictures grow with the page; text of
/// 13 units is then never smaller than 12 pixels.
private let chartWidth = 300

/// Bars that lie one under the other, each beneath its label: labels of any length stay readable at 320
/// pixels.
package func barChart(_ counts: [Count], words: PictureWords) -> [UInt8] {
    var picture = Picture(width: chartWidth)
    let longest = max(1, counts.compactMap(\.value).max() ?? 1)
    for (number, count) in counts.enumerated() {
        let top = number * 40
        let numberWidth = textWidth(count.shown) * 13 / 1000 + 8
        let room = chartWidth - numberWidth
        picture.text(
            shortened(count.label, to: chartWidth * 1000 / 14), x: 0, y: top + 14, size: 14, class: "chart-label")
        let length = (count.value ?? 0) * room / longest
        picture.rectangle(x: 0, y: top + 20, width: max(length, 1), height: 12, class: "chart-bar")
        picture.text(count.shown, x: length + 6, y: top + 31, size: 13, class: "chart-number")
        picture.reach(top + 40)
    }
    return picture.finished(words, class: "chart")
}

/// Columns that stand side by side on a line, for counts in the order of time; at most 12 stay readable.
package func columnChart(_ counts: [Count], words: PictureWords) -> [UInt8] {
    var picture = Picture(width: chartWidth)
    let field = PlotField(count: counts.count)
    let highest = max(1, counts.compactMap(\.value).max() ?? 1)
    for (number, count) in counts.enumerated() {
        let height = (count.value ?? 0) * field.height / highest
        let left = field.left(number)
        picture.rectangle(
            x: left + 3, y: field.bottom - height, width: max(1, field.step - 6), height: max(height, 1),
            class: "chart-bar")
        picture.text(
            count.shown, x: left + field.step / 2, y: field.bottom - height - 5, size: 12, anchor: "middle",
            class: "chart-number")
        field.label(count, number, in: &picture)
    }
    field.drawGround(in: &picture)
    return picture.finished(words, class: "chart")
}

/// A line through points in the order of time; it is broken where a value is not known.
///
/// - Parameter highest: the value at the top of the chart, such as 100 for shares in hundredths.
package func lineChart(_ counts: [Count], highest: Int, words: PictureWords) -> [UInt8] {
    var picture = Picture(width: chartWidth)
    let field = PlotField(count: counts.count)
    let top = max(1, highest)
    var commands = ""
    for (number, count) in counts.enumerated() {
        field.label(count, number, in: &picture)
        guard let value = count.value else {
            commands += " "
            continue
        }
        let x = field.left(number) + field.step / 2
        let y = field.bottom - min(value, top) * field.height / top
        let isJoined = number > 0 && counts[number - 1].value != nil
        commands += "\(isJoined ? "L" : "M")\(x) \(y)"
        picture.path("M\(x - 3) \(y)a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", class: "chart-point")
        picture.text(count.shown, x: x, y: y - 8, size: 12, anchor: "middle", class: "chart-number")
    }
    picture.path(commands.isEmpty ? "M0 0" : commands, class: "chart-line")
    field.drawGround(in: &picture)
    return picture.finished(words, class: "chart")
}

/// Where the values of a chart over time stand.
private struct PlotField {
    let count: Int
    let height = 110
    let bottom = 132

    var step: Int { chartWidth / max(1, count) }

    func left(_ number: Int) -> Int { number * step }

    func label(_ count: Count, _ number: Int, in picture: inout Picture) {
        picture.text(
            count.label, x: left(number) + step / 2, y: bottom + 17, size: 13, anchor: "middle", class: "chart-label")
    }

    func drawGround(in picture: inout Picture) {
        picture.path("M0 \(bottom)H\(chartWidth)", class: "chart-ground")
        picture.reach(bottom + 24)
    }
}
