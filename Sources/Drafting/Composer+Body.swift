import Checking
import Disclosure
import Text

/// The body of a new entry: what came along, then a heading for each element that is not stated yet.
extension Composer {
    var wantedHeadings: [WantedHeading] {
        context.wantedHeadings(
            of: request.item, unit: request.unit, stating: statedKeys, besides: request.source.headings)
    }

    func body() -> String {
        var parts: [String] = []
        let text = String(request.source.body.trimmingEnd())
        if !text.isEmpty { parts.append(text) }
        let wanted = wantedHeadings
        var figure = tableName.map { "![\(escaped(request.title))](\($0))" }
        let home = figure == nil ? nil : headingOfTable(among: wanted)
        if home == nil, let table = figure {
            parts.append(table)
            figure = nil
        }
        for (number, heading) in wanted.enumerated() {
            parts.append("## " + escaped(heading.name))
            parts.append(number == home ? figure ?? "" : placeholder(for: heading))
        }
        if parts.isEmpty { parts.append(placeholderOfProse) }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// The heading that a table's file is named for: 收支总表.csv stands under 收支总表.
    private func headingOfTable(among wanted: [WantedHeading]) -> Int? {
        guard let name = request.source.table.map({ plainForm($0.name) }) else { return nil }
        return wanted.firstIndex { plainForm($0.name).count > 1 && holds(name, plainForm($0.name)) }
    }

    private func placeholder(for heading: WantedHeading) -> String {
        placeholder(detail: heading.detail, isOptional: heading.isOptional)
    }

    private func placeholder(detail: String, isOptional: Bool = false) -> String {
        let more = detail.isEmpty ? "" : words(zh: "：", en: ": ") + escaped(singleLine(detail))
        let leave = isOptional ? words(zh: "；没有的，删去本节", en: "; remove this part if there is nothing to say") : ""
        return words(zh: "（\(open)\(more)\(leave)）", en: "(\(open)\(more)\(leave))")
    }

    /// Where the catalogue describes what is to be stated in prose, the description.
    private var placeholderOfProse: String {
        let prose = duty?.elements.isEmpty == true ? singleLine(duty?.elementsText ?? "") : ""
        return placeholder(detail: prose)
    }
}

/// Text with the characters that Markdown takes for markup behind a backslash.
func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        if "\\`*_[]<>&#|!".unicodeScalars.contains(scalar) { result.append("\\") }
        result.append(scalar)
    }
    return String(result)
}

extension String {
    /// Without blanks and line breaks at the end.
    fileprivate func trimmingEnd() -> Substring {
        var text = self[...]
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
