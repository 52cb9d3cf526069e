import Bulletin
import Findings
import Testing
import Text

/// A layout or a word that nothing shows is most often a misspelt name.
@Suite struct LayoutUnusedTests {
    private static let misspelt = [
        "layouts/entri.mustache": "<p></p>\n", "layouts/parts/mine.mustache": "<p></p>\n",
        "layouts/parts/caller.mustache": "{{>parts/mine}}{{> parts/caller}}\n",
    ]

    @Test func aLayoutThatNothingUsesIsTold() throws {
        try withSmallSite(adding: Self.misspelt) { site in
            let findings = try site.build().findings
            #expect(
                findings.map { "\($0.place.file) \($0.severity) \($0.rule)" } == [
                    "layouts/entri.mustache warning layout-unused"
                ])
            #expect(findings.first?.remedy?.en == "did you mean `entry`?")
        }
    }

    @Test func theSiteSetsHowGraveThatIs() throws {
        let yaml = "名称: 溪口镇\n主办单位: 溪口镇人民政府\n规则:\n  element-missing: 关闭\n  layout-unused: 关闭\n"
        try withSmallSite(adding: Self.misspelt.merging(["content/site.yaml": yaml]) { own, _ in own }) { site in
            let findings = try site.build().findings
            #expect(findings.map(\.rule) == [])
        }
    }
}
