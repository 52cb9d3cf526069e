import Disclosure
import Testing

@testable import Rendering

/// What a person with a sheet in hand is told.
@Suite struct CheckCodePageTests {
    private static let layout =
        "{{#code}}{{state}} {{meaning}} {{index}} {{edition}}/{{latest-edition}} {{latest-code}} "
        + "{{replacement}} {{correction}} {{withdrawn-reason}}{{#valid}} valid{{/valid}}{{/code}}"

    private static var site: SampleSite {
        var site = SampleSite()
        site.add("张三任前公示", from: 19, until: 23)
        site.add("改版", from: 19, until: 23, edition: 2)
        site.add("期满", from: 10, until: 19)
        site.add("未张贴", from: 21, until: 23)
        site.add("撤下", from: 10, until: 23, withdrawnOn: 20)
        site.add("撤销", from: 10, until: 23, withdrawnOn: 20, edition: 2, reason: .annulled)
        site.add("被替代", from: 19, until: 23)
        site.add("替代", from: 19, until: 23, relations: [(.replaces, "T/7"), (.corrects, "T/1")])
        return site
    }

    private func page(of index: String, edition: Int) throws -> String {
        let code = CheckCode(index: index, edition: edition).text
        return try Self.site.output("web/v/\(code).html", layouts: ["check-code": Self.layout])
    }

    @Test(arguments: [
        // Corrected, but still current; the title, which names a person, is nowhere.
        ("T/1", 1, "current T/1 1/1   T/8  valid"), ("T/2", 1, "superseded T/2 1/2 CODE   "),
        ("T/2", 2, "current T/2 2/2     valid"),
        ("T/3", 1, "ended T/3 1/1    "), ("T/4", 1, "upcoming T/4 1/1    "), ("T/5", 1, "withdrawn T/5 1/1    信息有误"),
        ("T/6", 1, "annulled T/6 1/2    依法撤销"), ("T/6", 2, "annulled T/6 2/2    依法撤销"),
        ("T/7", 1, "replaced T/7 1/1  T/8  "), ("T/8", 1, "current T/8 1/1     valid"),
    ])
    func states(index: String, edition: Int, expected: String) throws {
        let words = expected.split(separator: " ", maxSplits: 1)
        let rest = words[1].replacing("CODE", with: CheckCode(index: index, edition: 2).grouped)
        #expect(try page(of: index, edition: edition) == "〈code-\(words[0])〉 〈code-\(words[0])-text〉 \(rest)")
    }

    @Test func aCodeThatWasNeverIssuedHasNoPage() throws {
        #expect(try page(of: "T/1", edition: 2).hasPrefix("no output"))
        #expect(try page(of: "T/99", edition: 1).hasPrefix("no output"))
    }

    @Test func codesAreListedByTheirFirstSign() throws {
        let layout =
            "{{count}}{{#groups}} {{sign}}{{group-address}}:{{#codes}} {{code}} {{code-address}}{{/codes}}{{/groups}}"
        var site = SampleSite()
        site.add("甲", from: 19, until: 23)
        #expect(
            try site.output("web/v/index.html", layouts: ["check-codes": layout])
                == "1 N: NM9A-1DCM v/NM9A1DCM.html")
        #expect(try SampleSite().output("web/v/index.html", layouts: ["check-codes": layout]) == "0")
    }

    /// Of a town with many sheets, a page for each first sign.
    @Test func manyCodesStandOnPagesOfTheirOwn() throws {
        var site = SampleSite()
        for number in 1...310 { site.add("公示\(number)", from: 19, until: 23) }
        let layout = "{{count}}{{#groups}} {{sign}}={{group-address}}{{#codes}}!{{/codes}}{{/groups}}"
        let index = try site.output("web/v/index.html", layouts: ["check-codes": layout])
        #expect(index.hasPrefix("310 0=v/0.html 1=v/1.html"))
        #expect(!index.contains("!"))
        let page = try site.output("web/v/N.html", layouts: ["check-codes": layout])
        #expect(page.hasSuffix("!") && page.contains(" N="))
    }
}
