import Testing
import Text

@Suite("Did you mean")
struct NearestNameTests {
    private static let keys = ["标题", "title", "文号", "公示", "公示期", "公开事项", "item", "on", "by", "published"]

    @Test(
        arguments: [
            // A swap of neighbours is one slip.
            ("titel", "title"), ("tilte", "title"), ("pubilshed", "published"),
            // Three slips in nine letters, four are too many.
            ("pubilsed", "published"), ("pblshd", "published"), ("pblsd", nil), ("publish", "published"),
            ("itme", "item"), ("items", "item"), ("tem", "item"), ("im", nil),
            // Case is no difference.
            ("TITLE", "title"), ("Published", "published"), ("ON", "on"),
            // Of two Chinese characters one may be wrong, or both in each other's place.
            ("标提", "标题"), ("题标", "标题"), ("公事", "公示"), ("事项", nil),
            ("公开事向", "公开事项"), ("开公事项", "公开事项"), ("公示日期", "公示期"),
            // Two letters must be the same two.
            ("no", "on"), ("yb", "by"), ("in", nil), ("of", nil), ("my", nil),
            // One character is near to nothing but itself in another case.
            ("a", nil), ("标", nil), ("", nil),
        ] as [(String, String?)])
    func nearest(name: String, expected: String?) {
        #expect(nearestName(to: name, in: Self.keys) == expected)
    }

    @Test("Of two as near, the earlier")
    func ties() {
        #expect(nearestName(to: "boart", in: ["board", "boars"]) == "board")
        #expect(nearestName(to: "boart", in: ["boars", "board"]) == "boars")
    }

    @Test("A file name in another case is the nearest, however long")
    func otherCase() {
        #expect(nearestName(to: "YUSUAN.CSV", in: ["yusuan2.csv", "yusuan.csv"]) == "yusuan.csv")
    }

    @Test("A swap counts once, and is not edited again (optimal string alignment)")
    func alignment() {
        // CA to ABC is 3: swapped and then parted by B would be 2 in the unrestricted distance.
        #expect(nearestName(to: "cazzz", in: ["abczzz"]) == nil)
    }

    @Test("Long names are not compared", .timeLimit(.minutes(5)))
    func longNames() {
        let long = String(repeating: "中", count: 100_000)
        #expect(nearestName(to: long, in: [long + "文", "title"]) == nil)
        #expect(nearestName(to: "title", in: [long, "titel"]) == "titel")
    }
}

/// Most candidates are told apart by their letters alone; what that overlooks must be no name that is near.
@Suite("Did you mean, among many")
struct NearestAmongManyTests {
    private static func slips(of name: String) -> [String] {
        let letters = Array(name)
        return letters.indices.flatMap { index -> [String] in
            var swapped = letters
            if index > 0 { swapped.swapAt(index - 1, index) }
            return [
                String(letters[..<index] + ["某"] + letters[index...]),
                String(letters[..<index] + letters[(index + 1)...]),
                String(letters[..<index] + ["x"] + letters[(index + 1)...]), String(swapped),
            ]
        }
    }

    @Test(
        "Every name one slip away is found", arguments: ["部门预算公开", "QX-2026-00012", "Published", "é́tage café", "ＡＢＣ预算"])
    func oneSlip(name: String) {
        let others = ["完全不同的事项名称", "zzzzzzzzz", "0000000000000"]
        for slip in Self.slips(of: name) { #expect(nearestName(to: slip, in: others + [name]) == name, "\(slip)") }
    }
}
