import Testing

@testable import Paginating

/// What holds of lines, heads of tables and signatures, whatever the text.
@Suite struct SettingPropertyTests {
    /// Marks that may not begin a line, and those that may not end one (GB/T 15834).
    static let neverFirst = Set("，。、；：？！）》〉」』】〕”".unicodeScalars)
    static let neverLast = Set("（《〈「『【〔“".unicodeScalars)

    @Test func noLineBeginsOrEndsWithAForbiddenMark() {
        var numbers = SeededNumbers(seed: 15834)
        for text in 0..<400 {
            let inline = randomText(&numbers)
            let width = Length.points(10) * Int.random(in: 6...30, using: &numbers)
            let breaks = breakLines(inline, measure: LineMeasure(em: .points(10), width: width))
            #expect(breaks.lines.first?.lowerBound == 0 && breaks.lines.last?.upperBound == inline.scalars.count)
            for (line, next) in zip(breaks.lines, breaks.lines.dropFirst()) {
                #expect(line.upperBound == next.lowerBound, "text \(text)")
                let start = next.lowerBound
                // Where nothing may break for a whole line, it breaks anywhere.
                guard !breaks.overlong.contains(where: { $0.contains(start) }) else { continue }
                #expect(!Self.neverFirst.contains(inline.scalars[start]), "text \(text), offset \(start)")
                #expect(!Self.neverLast.contains(inline.scalars[start - 1]), "text \(text), offset \(start)")
            }
        }
    }

    @Test(arguments: PagePropertyTests.styles) func signaturesStandWithTheLastTwoLines(style: SheetStyle) throws {
        let closing = Array("<p class=\"right\">印信机关</p>\n<p class=\"right\">2026年3月1日</p>\n".utf8)
        for seed in 0..<6 {
            var bodies = RandomBodies(seed: UInt64(seed) + 300)
            let last = String(repeating: "字", count: 300)
            let body = bodies.body() + Array("<p>\(last)</p>\n".utf8)
            let layout = paginate(html: body, closing: closing, style: style)
            let pages = layout.pages.map { String(decoding: $0.html, as: UTF8.self) }
            #expect(pages.dropLast().allSatisfy { !$0.contains("signature") }, "seed \(seed)")
            let page = try #require(pages.last)
            #expect(page.split(separator: "signature").count == 3, "seed \(seed)")
            let before = page.prefix { $0 != "印" }.filter { $0 == "字" }.count
            let geometry = layout.geometry
            #expect(before > geometry.textWidth.millipoints / geometry.body.em.millipoints, "seed \(seed)")
        }
    }

    @Test(arguments: PagePropertyTests.styles) func tablesThatGoOnHaveTheirHeads(style: SheetStyle) {
        var goingOn = 0
        for seed in 0..<6 {
            var bodies = RandomBodies(seed: UInt64(seed) + 600)
            let pages = paginate(html: bodies.longTable(), style: style).pages.map { headText($0.html) }
            #expect(Set(pages).count == 1, "seed \(seed)")
            goingOn += pages.count - 1
        }
        #expect(goingOn > 6)
    }

    private func randomText(_ numbers: inout SeededNumbers) -> InlineText {
        let pieces = ["公", "示", "，", "。", "、", "（", "）", "《", "》", "“", "”", "12,345.6", "word", " ", "——", "℃", "对象"]
        var text = InlineText()
        for _ in 0..<Int.random(in: 1...120, using: &numbers) {
            text.append(pieces.randomElement(using: &numbers) ?? "")
        }
        return text
    }

    /// What stands in the head of the first table of a page; empty where it has none.
    private func headText(_ html: [UInt8]) -> String {
        let text = String(decoding: html, as: UTF8.self)
        guard let start = text.split(separator: "<thead>").dropFirst().first,
            let head = start.split(separator: "</thead>").first
        else { return "" }
        return visibleText(Array(head.utf8))
    }
}
