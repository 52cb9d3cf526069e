import Reading
import Testing

@Suite("What a file is, by where it stands")
struct SourceKindTests {
    private static let cases: [(path: String, kind: SourceKind?)] = [
        ("content/site.yaml", .site), ("content/units.csv", .units), ("content/boards.csv", .boards),
        ("content/calendar.csv", .calendar), ("content/notice-rules.csv", .noticeRules),
        ("content/register.csv", .register),
        ("content/catalogue/镇政府.csv", .catalogue), ("content/catalogue/2026/a.csv", .catalogue),
        ("content/entries/a.md", .entry), ("content/entries/2026/x/index.md", .entry),
        ("content/entries/_defaults.yaml", .defaults), ("content/entries/2026/_defaults.yaml", .defaults),
        ("content/entries/2026/表.csv", .attachment), ("content/entries/a.MD", .attachment),
        ("content/entries/README", .attachment), ("content/pages/guide.md", .page),
        ("content/pages/guide.pdf", .attachment), ("content/reports/2025.yaml", .report),
        ("layouts/entry.mustache", .layout), ("layouts/parts/head.mustache", .layout),
        ("layouts/strings/zh-Hans.yaml", .strings), ("layouts/assets/site.css", .asset),
        ("layouts/assets/a.mustache", .asset),
        // Elsewhere, or of another type.
        ("content/site.yml", nil), ("content/units.csv/a", nil), ("content/notes.txt", nil), ("content", nil),
        ("", nil),
        ("content/catalogue/a.xlsx", nil), ("content/catalogue.csv", nil), ("content/entries", nil),
        ("content/reports/2025.csv", nil), ("layouts/site.css", nil), ("layouts/sheet.css", .style), ("site.yaml", nil),
        ("entries/a.md", nil),
    ]

    @Test(arguments: cases.indices)
    func kind(index: Int) {
        let (path, kind) = Self.cases[index]
        #expect(SourceKind(path: path) == kind, "\(path)")
    }

    @Test(
        "Names that are passed over",
        arguments: [
            (".git", true), (".DS_Store", true), ("_drafts", true), ("~$预算.docx", true), ("a.md~", true),
            ("a.tmp", true),
            ("Thumbs.db", true), ("_defaults.yaml", false), ("a_b.md", false), ("a.md", false), ("~a.md", false),
        ])
    func passedOver(name: String, expected: Bool) {
        #expect(SourceKind.passesOver(name) == expected)
    }
}
