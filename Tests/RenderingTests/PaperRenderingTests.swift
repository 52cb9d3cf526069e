import Disclosure
import Testing

@testable import Rendering

/// Lists of boards, forms to sign, the strips of special sheets.
@Suite struct PaperRenderingTests {
    private static let plain =
        "{{paper}} {{kind}}{{#sheets}}\n{{number}}/{{total}}{{#first}} first{{/first}} {{title}} {{mark}} {{{body}}}{{/sheets}}"

    @Test func anEmptyBoardSaysSo() throws {
        let layouts = ["plain-sheets": Self.plain, "board-index": "{{#empty}}<p>没有</p>{{/empty}}"]
        #expect(
            try SampleSite().output("sheets/B/index.html", layouts: layouts)
                == "a3 board-index\n1/1 first 公开栏B〈board-index〉  <p>没有</p>\n")
    }

    @Test func theListOfABoardCountsItsSheets() throws {
        var site = SampleSite()
        site.add("长", from: 17, until: 25, body: String(repeating: "很长的正文。\n\n", count: 20))
        site.add("短", from: 17, until: 20)
        site.add("已满", from: 17, until: 19)
        let list = "<p>{{notice-sheets}}{{#notices}} {{position}} {{title}} {{sheets}}{{/notices}}</p>"
        let layouts = ["plain-sheets": "{{#sheets}}{{{body}}}{{/sheets}}", "board-index": list]
        #expect(try site.output("sheets/B/index.html", layouts: layouts) == "<p>3 1 短 1 2 长 2</p>\n")
    }

    private static let form = """
        <p>{{notice}} {{from}} {{until}} {{days-hung}}{{#ended}} ended{{/ended}}{{#no-objection}} none{{/no-objection}}\
        {{#objections-open}} open{{/objections-open}}{{#objected}} {{objection-count}}{{/objected}}\
        {{#interruptions}} {{from}} {{reason}}{{/interruptions}}{{#objections}} {{matter}} {{answer}}{{/objections}}\
        {{#boards}} {{name}}{{/boards}}</p>
        """

    @Test func theCertificateComesAfterThePeriod() throws {
        var site = SampleSite()
        site.add("挂着", from: 17, until: 20)
        site.add("期满", from: 10, until: 19, received: .noneCame, interrupted: 12)
        let objection = Objection(on: SampleSite.date(2026, 11, 12), matter: "面积", answer: "已核对", answered: nil)
        site.add("有异议", from: 10, until: 19, received: .listed([objection]))
        let layouts = [
            "plain-sheets": "{{count}}{{#sheets}} {{title}} {{{body}}}{{/sheets}}", "posting-record": Self.form,
            "posting-certificate": "<p>证明</p>",
        ]
        let forms = try (1...3).map { try site.output("forms/T-\($0).html", layouts: layouts) }
        #expect(
            forms == [
                "1 〈posting-record〉 <p>挂着 2026年11月17日 2026年11月20日 3日 open 公开栏B</p>\n",
                "2 〈posting-record〉 <p>期满 2026年11月10日 2026年11月19日 8日 ended none 2026年11月12日 刮落 公开栏B</p>\n"
                    + " 〈posting-certificate〉 <p>证明</p>\n",
                "2 〈posting-record〉 <p>有异议 2026年11月10日 2026年11月19日 9日 ended 1 面积 已核对 公开栏B</p>\n"
                    + " 〈posting-certificate〉 <p>证明</p>\n",
            ])
    }

    @Test func theSheetSaysWhatItCorrectsAndProvesItsBalance() throws {
        var site = SampleSite()
        let table = "| 项目 | 金额 |\n|---|--:|\n| 期初结余 | 1.00 |\n| 加：本季收入 | 2.50 |\n| 减：本季支出 | 0.50 |\n| 期末结余 | 3.00 |"
        site.add("财务收支", from: 17, until: 25, body: table)
        site.add("错的收支", from: 17, until: 25, body: table.replacing("3.00", with: "3.01"))
        site.add("更正", from: 17, until: 25, relations: [(.corrects, "T/1")])
        site.add("撤下了", from: 17, until: 25, withdrawnOn: 20)
        site.add("更正已撤下的", from: 17, until: 25, relations: [(.corrects, "T/4")])
        let layout =
            "{{#sheets}}{{check-code}} {{balance}}|{{corrects}}{{#errata}}!{{/errata}} {{{receives}}}{{/sheets}}"
        let sheets = try [1, 2, 3, 5].map { try site.output("sheets/B/T-\($0).html", layouts: ["sheets": layout]) }
        let receives = " 党政办，<span class=\"whole\">0990-5550110</span>"
        #expect(
            sheets == [
                "NM9A-1DCM 期初结余 1.00 ＋ 本季收入 2.50 － 本季支出 0.50 ＝ 期末结余 3.00|" + receives,
                CheckCode(index: "T/2", edition: 1).grouped + " |" + receives,
                CheckCode(index: "T/3", edition: 1).grouped + " |财务收支〈comma〉〈index〉 T/1!" + receives,
                // What was taken down is named by its number alone.
                CheckCode(index: "T/5", edition: 1).grouped + " |〈index〉 T/4!" + receives,
            ])
    }

    @Test func theQRCodeLeadsToTheCheckCode() throws {
        var site = SampleSite()
        site.add("公示", from: 17, until: 25)
        let layouts = ["sheets": "{{#sheets}}{{qr-address}}{{#qr}} qr{{/qr}}{{/sheets}}"]
        #expect(try site.output("sheets/B/T-1.html", layouts: layouts) == "")
        site.baseURL = "https://gk.example/"
        #expect(try site.output("sheets/B/T-1.html", layouts: layouts) == "https://gk.example/v/NM9A1DCM.html qr")
    }
}
