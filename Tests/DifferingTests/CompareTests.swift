import Testing

@testable import Differing

/// What a comparison says, in one line: `[-removed-]`, `[+added+]`, blocks between bars.
private func shown(_ old: String, _ new: String) -> String {
    let text = compare(textBlocks(ofHTML: Array(old.utf8)), with: textBlocks(ofHTML: Array(new.utf8)))
    return text.blocks.map { block in
        block.pieces.map { piece in
            let text = String(decoding: piece.text, as: UTF8.self).replacing("\t", with: "‖")
            switch piece.kind {
            case .kept: return text
            case .removed: return "[-\(text)-]"
            case .added: return "[+\(text)+]"
            }
        }.joined()
    }.joined(separator: " | ")
}

/// The same numbers every time (SplitMix64), so that a failure can be repeated.
private struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}

@Suite struct CompareTests {
    @Test(arguments: [
        ("<p>每人每月720元。</p>", "<p>每人每月760元。</p>", "每人每月[-720-][+760+]元。"),
        ("<p>甲</p><p>乙</p>", "<p>甲</p><p>乙</p>", "甲 | 乙"),
        ("<p>甲</p>", "<p>甲</p><p>乙丙</p>", "甲 | [+乙丙+]"),
        ("<p>甲乙</p><p>丙</p>", "<p>丙</p>", "[-甲乙-] | 丙"),
        ("<p>a &amp; b</p>", "<p>a &lt; b</p>", "a [-&amp;-][+&lt;+] b"),
        ("<ol><li>申请</li><li>受理</li></ol>", "<ol><li>申请</li><li>核对</li><li>受理</li></ol>", "申请 | [+核对+] | 受理"),
        (
            "<table><tr><td>柳湾村</td><td>6</td></tr></table>", "<table><tr><td>柳湾村</td><td>5</td></tr></table>",
            "柳湾村‖[-6-][+5+]"
        ),
        // A character that happens to stand in both is not told as kept.
        ("<p>由财政所负责办理。</p>", "<p>由便民中心所有人员办理。</p>", "由[-财政所负责-][+便民中心所有人员+]办理。"),
        // Two paragraphs become one.
        ("<p>甲乙丙丁。</p><p>戊己庚辛。</p>", "<p>甲乙丙丁。戊己庚辛。</p>", "甲乙丙丁。戊己庚辛。"),
        ("", "<p>新</p>", "[+新+]"),
        ("", "", ""),
    ])
    func wordsAreTold(_ old: String, _ new: String, _ expected: String) {
        #expect(shown(old, new) == expected)
    }

    @Test func editionsGiveBackBothTexts() {
        var random = SeededNumbers(state: 20261120)
        for _ in 0..<300 {
            let old = randomText(using: &random)
            let new = edited(old, using: &random)
            let text = compare(old, with: new)
            #expect(words(of: text, without: .added) == old.map(\.text).flatMap { $0 }, "\(old) → \(new)")
            #expect(words(of: text, without: .removed) == new.map(\.text).flatMap { $0 }, "\(old) → \(new)")
        }
    }

    private func words(of text: ComparedText, without kind: Change.Kind) -> [UInt8] {
        text.blocks.flatMap(\.pieces).filter { $0.kind != kind }.flatMap(\.text)
    }

    private func randomText(using random: inout SeededNumbers) -> [TextBlock] {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
            let words = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                ["甲", "乙", "丙", "12.5", "abc", " "].randomElement(using: &random) ?? ""
            }
            return TextBlock(
                [.paragraph, .item, .heading(2)].randomElement(using: &random) ?? .row, Array(words.joined().utf8))
        }
    }

    private func edited(
        _ text: [TextBlock], using random: inout SeededNumbers
    ) -> [TextBlock] {
        var text = text
        for _ in 0..<3 {
            let place = Int.random(in: 0...text.count, using: &random)
            if Bool.random(using: &random), place < text.count {
                text.remove(at: place)
            } else {
                text.insert(contentsOf: randomText(using: &random).prefix(1), at: place)
            }
        }
        return text
    }

    @Test func whatHasLittleInCommonIsUnlike() {
        let old = [TextBlock(.paragraph, Array("关于任命甲为主任的通知。".utf8))]
        let new = [TextBlock(.paragraph, Array("二〇二六年第三季度低保金发放明细表如下，请核对。".utf8))]
        #expect(compare(old, with: new).isUnlike)
        #expect(!compare(old, with: old).isUnlike)
        #expect(compare(old, with: old).isSame)
    }

    @Test(.timeLimit(.minutes(5))) func exchangedTextsOfAMegabyteEndSoon() {
        func text(_ seed: UInt32) -> [TextBlock] {
            (0..<5000).map { line in
                let words = (0..<70).map { word in
                    String(
                        UnicodeScalar(0x4E00 + (seed &* 7919 &+ UInt32(line * 71 + word) &* 104_729) % 20_000) ?? "一")
                }
                return TextBlock(.paragraph, Array(words.joined().utf8))
            }
        }
        let compared = compare(text(1), with: text(2))
        #expect(compared.isUnlike)
    }

    @Test func htmlThatIsNotClosedIsRead() {
        for html in ["<p", "<p>甲", "<table><tr><td>甲", "<<<>>>", "<p>\u{0}</p>", "<h9>甲</h9>", "&", "&amp"] {
            _ = compare(textBlocks(ofHTML: Array(html.utf8)), with: [])
        }
        #expect(
            textBlocks(ofHTML: Array("<h3 id=\"a\">一、\n总则</h3><p><strong>甲</strong>乙</p>".utf8)) == [
                TextBlock(.heading(3), Array("一、 总则".utf8)), TextBlock(.paragraph, Array("甲乙".utf8)),
            ])
    }
}

@Suite struct ChangeTests {
    @Test(arguments: [("abcabba", "cbabac", 5), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("ab", "ba", 2)])
    func asFewAsCanBe(_ old: String, _ new: String, _ edits: Int) {
        let changes = changes(from: Array(old), to: Array(new))
        #expect(changes.filter { $0.kind != .kept }.reduce(0) { $0 + $1.old.count + $1.new.count } == edits)
    }

    @Test func beyondTheLimitAllIsExchanged() {
        let found = changes(from: Array("xabcdey"), to: Array("xfghijy"), limit: 3)
        #expect(found.map(\.kind) == [.kept, .removed, .added, .kept])
    }
}
