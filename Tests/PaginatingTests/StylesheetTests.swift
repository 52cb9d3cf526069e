import Glibc
import Testing

@testable import Paginating

/// The stylesheet of sheets states the measures that pages are computed with.
@Suite struct StylesheetTests {
    @Test func measuresAgree() throws {
        let css = try #require(stylesheet)
        for paper in Paper.allCases {
            for orientation in Orientation.allCases {
                for scale in TypeScale.allCases {
                    let style = SheetStyle(paper: paper, orientation: orientation, scale: scale)
                    expect(SheetGeometry(style: style), in: css)
                }
            }
        }
    }

    @Test func tableTypeAgrees() throws {
        let css = try #require(stylesheet)
        for points in [12, 13, 14, 16, 18, 20, 24] {
            let leading = TypeSize(points: points, leading: 135).leading
            #expect(css.contains(".type-\(points) { font-size: \(points)pt; line-height: \(text(leading)) }"))
        }
        for percent in 1...100 { #expect(css.contains(".w-\(percent) { width: \(percent)% }")) }
    }

    private func expect(_ geometry: SheetGeometry, in css: String) {
        let paper = geometry.style.paper.rawValue.lowercased()
        let turned = paper + (geometry.style.orientation == .landscape ? "-landscape" : "")
        let large = geometry.style.scale == .large ? ".large" : ""
        let size = rules(of: ".\(turned)", in: css) + (large.isEmpty ? "" : rules(of: ".\(turned)\(large)", in: css))
        var stated: [Substring: Substring] = [:]
        for rule in size.split(separator: ";") {
            let parts = rule.split(separator: ":")
            if parts.count == 2 { stated[trimmed(parts[0])] = trimmed(parts[1]) }
        }
        let expected = [
            "--title": text(geometry.title.em), "--title-line": text(geometry.title.leading),
            "--body": text(geometry.body.em), "--body-line": text(geometry.body.leading), "--gap": text(geometry.gap),
            "--note": text(geometry.note.em), "--note-line": text(geometry.note.leading),
            "--measure": text(geometry.textWidth + Length.pixel), "--width": "\(geometry.paperWidth)mm",
            "--height": "\(geometry.paperHeight)mm", "--first-head": "\(geometry.style.firstHead)mm",
            "--later-head": "\(geometry.style.laterHead)mm", "--foot": "\(geometry.style.foot)mm",
        ]
        for (name, value) in expected { #expect(stated[name[...]] == value[...], "\(turned)\(large) \(name)") }
    }

    /// Declarations of all rules whose list of selectors holds `selector`, in order.
    private func rules(of selector: String, in css: String) -> String {
        css.split(separator: "}").filter { rule in
            guard let open = rule.firstIndex(of: "{") else { return false }
            // A comment may stand before the selectors.
            let selectors = rule[..<open].split(separator: "*/").last ?? ""
            return selectors.split(separator: ",").contains { trimmed($0) == selector[...] }
        }.map { $0.drop { $0 != "{" }.dropFirst() + ";" }.joined()
    }

    private func trimmed(_ text: Substring) -> Substring {
        var result = text.drop { $0.isWhitespace }
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }

    private func text(_ length: Length) -> String {
        let whole = length.millipoints / 1000
        var fraction = length.millipoints % 1000
        guard fraction > 0 else { return "\(whole)pt" }
        while fraction % 10 == 0 { fraction /= 10 }
        return "\(whole).\(fraction)pt"
    }

    private var stylesheet: String? {
        let checkout = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
        guard let file = fopen(checkout + "/layouts/sheet.css", "r") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100_000)
        let count = fread(&bytes, 1, bytes.count, file)
        return String(decoding: bytes.prefix(count), as: UTF8.self)
    }
}
