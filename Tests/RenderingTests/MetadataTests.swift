import Composing
import Disclosure
import Formats
import Testing

@testable import Rendering

/// What pages and files tell machines.
@Suite struct MetadataTests {
    private let head = """
        {{#metadata}}[{{description}}|{{keywords}}|{{#kept-from-search}}noindex{{/kept-from-search}}]\
        {{#linked-data}}<script>{{{linked-data}}}</script>{{/linked-data}}\
        {{#feeds}} {{title}}={{root}}{{atom}}{{/feeds}}{{/metadata}}
        """

    private func site(_ entries: [Entry], base: String? = "https://gk.example/zw/") -> SmallRendering {
        var site = SmallRendering(entries: entries)
        site.bodies = entries.map { _ in ("正文。", []) }
        site.site.baseURL = base
        site.layouts = ["entry": head, "home": head, "list": head]
        site.layouts["not-found"] = "{{root}}" + head
        return site
    }

    // MARK: Search engines

    @Test(arguments: [
        (entry("N"), false), (entry("N", manner: .onRequest), true), (entry("N", withdrawn: "2026-05-07"), true),
        (entry("N", expires: "2026-05-08"), true), (entry("N", expires: "2026-05-09"), false),
        (entry("N", until: "2026-05-07"), true), (entry("N", until: "2026-05-08"), false),
        (entry("N", until: "2026-05-20", personal: ["名单"]), true),
    ])
    func whatSearchEnginesMayNotKeep(entry: Entry, isKept: Bool) throws {
        let outputs = try site([entry]).outputs()
        #expect(try #require(outputs["web/entries/N.html"]).contains("noindex") == isKept)
        #expect(try #require(outputs["web/sitemap.xml"]).contains("entries/N.html") == !isKept)
    }

    @Test func listsMayBeKept() throws {
        let outputs = try site([entry("N")]).outputs()
        for path in ["web/index.html", "web/all.html", "web/items/B1.html", "web/units/T.html"] {
            #expect(try #require(outputs[path]).contains("noindex") == false, "\(path)")
        }
    }

    // MARK: schema.org

    @Test(arguments: [
        (entry("N", title: "通知"), "Article"), (entry("N", title: "2025年度工作报告"), "Report"),
        (entry("N", title: "办法", document: "镇发〔2026〕1号"), "Article"),
        (entry("N", title: "办法", document: "镇发〔2026〕1号", effective: "2026-06-01"), "Legislation"),
    ])
    func theTypeOfAnEntry(entry: Entry, type: String) throws {
        let page = try #require(try site([entry]).outputs()["web/entries/N.html"])
        #expect(page.contains("\"@graph\":[{\"@type\":\"\(type)\""))
    }

    @Test func noTextEndsTheDataBlock() throws {
        let hostile = "</script><!--<script>alert(1)\u{2028}&\"\\"
        let page = try #require(try site([entry("N", title: hostile)]).outputs()["web/entries/N.html"])
        let start = try #require(page.firstRange(of: "<script>")?.upperBound)
        let end = try #require(page.firstRange(of: "</script>")?.lowerBound)
        let block = page[start..<end]
        #expect(!block.contains("<") && !block.contains("\u{2028}"))
        let json = try parseJSON(Array(block.utf8))
        #expect(json.texts.contains(hostile))
    }

    @Test func whatIsTakenDownTellsNothing() throws {
        let page = try #require(
            try site([entry("N", title: "秘密", summary: "秘密", document: "秘密", withdrawn: "2026-05-07")])
                .outputs()["web/entries/N.html"])
        #expect(!page.contains("秘密") && !page.contains("<script>"))
    }

    @Test func insideNothingIsSaidToSearchEngines() throws {
        let outputs = try site([entry("N", audience: .internal)]).outputs()
        let page = try #require(outputs["internal/web/entries/N.html"])
        #expect(page.contains("noindex") && !page.contains("<script>"))
        #expect(outputs.keys.filter { $0.hasPrefix("internal/") && $0.hasSuffix("dcat.jsonld") }.isEmpty)
    }

    @Test(arguments: [nil, "https://gk.example/zw/"])
    func addressesAreWholeWhereTheSiteHasOne(base: String?) throws {
        let page = try #require(try site([entry("N")], base: base).outputs()["web/entries/N.html"])
        #expect(page.contains("\"url\":\"\(base ?? "../")entries/N.html\""))
    }

    /// Servers answer with it at any address.
    @Test(arguments: [(nil, ""), ("https://gk.example/zw/", "/zw/")])
    func thePageOfWhatIsNotFoundBeginsAtTheRoot(base: String?, root: String) throws {
        #expect(try #require(try site([], base: base).outputs()["web/404.html"]).hasPrefix(root + "[||noindex]"))
    }

    // MARK: Feeds

    @Test func unitsAndFieldsHaveFeeds() throws {
        let outputs = try site([entry("N-2", expires: "2026-05-01"), entry("N-1")]).outputs()
        let names = ["unit-T", "field-f5swatfv"].flatMap { ["\($0).xml", "\($0).json"] }
        for name in names {
            let feed = try #require(outputs["web/data/feeds/" + name])
            #expect(feed.contains("https://gk.example/zw/entries/N-1.html"))
            #expect(!feed.contains("N-2"), "what is no longer in force is not new")
        }
        let page = try #require(outputs["web/entries/N-1.html"])
        #expect(page.contains("&lt;站点&gt;=../data/feed.xml"))
        #expect(!page.contains("feeds/"), "an entry names the site's alone")
        let item = try #require(outputs["web/items/B1.html"])
        #expect(item.contains("财政 - &lt;站点&gt;=../data/feeds/field-f5swatfv.xml &lt;站点&gt;=../data/feed.xml"))
    }

    @Test func aFeedAsJSON() throws {
        var site = site([entry("N", summary: "概述")])
        site.site.description = "简介"
        let feed = try #require(try site.outputs()["web/data/feed.json"])
        #expect(
            feed == """
                {"version":"https://jsonfeed.org/version/1.1","title":"<站点>",\
                "home_page_url":"https://gk.example/zw/index.html","feed_url":"https://gk.example/zw/data/feed.json",\
                "description":"简介","language":"zh-Hans","authors":[{"name":"单位 & 部门"}],\
                "items":[{"id":"https://gk.example/zw/entries/N.html","url":"https://gk.example/zw/entries/N.html",\
                "title":"标题","content_text":"概述","date_published":"2026-04-02T00:00:00+08:00",\
                "date_modified":"2026-04-02T00:00:00+08:00","authors":[{"name":"镇\\"政府\\""}],"tags":["预算"]}]}

                """)
    }

    @Test func theTermsOfUseStandInFeedsAndData() throws {
        var site = site([entry("N")])
        site.site.licence.statement = "可以自由使用，注明出处。"
        site.site.licence.url = "https://gk.example/licence"
        let outputs = try site.outputs()
        #expect(try #require(outputs["web/data/feed.xml"]).contains("<rights>可以自由使用，注明出处。</rights>"))
        for path in ["web/data/dcat.jsonld", "web/data/datapackage.json", "web/index.html"] {
            let text = try #require(outputs[path])
            #expect(text.contains("可以自由使用，注明出处。") && text.contains("https://gk.example/licence"), "\(path)")
        }
    }

    // MARK: Data

    @Test func theSchemaNamesTheColumnsOfTheTable() throws {
        let outputs = try site([entry("N")]).outputs()
        let head = try #require(outputs["web/data/index.csv"]).dropFirst().prefix { !$0.isNewline }.split(
            separator: ",")
        let package = try parseJSON(Array(try #require(outputs["web/data/datapackage.json"]).utf8))
        let schema = try #require(package["resources"]?.first?["schema"])
        #expect(schema["fields"]?.elements.compactMap { $0["name"]?.text } == head.map(String.init))
        #expect(schema["primaryKey"]?.text == "索引号")
    }

    @Test func titlesAreNoFormulas() throws {
        let outputs = try site([entry("N", title: "=HYPERLINK(1)")]).outputs()
        #expect(try #require(outputs["web/data/index.csv"]).contains("N,'=HYPERLINK(1),"))
        #expect(try #require(outputs["web/data/index.json"]).contains("\"title\":\"=HYPERLINK(1)\""))
    }

    @Test func tablesBesideEntriesAreInTheDataCatalogue() throws {
        let files = [("表.csv", 120), ("文.pdf", 9)].map { name, size in
            Attachment(file: "content/entries/N/\(name)", title: name, size: size)
        }
        let catalogue = try #require(
            try site([entry("N", attachments: files), entry("M", withdrawn: "2026-05-01", attachments: files)])
                .outputs()["web/data/dcat.jsonld"])
        #expect(catalogue.contains("\"https://gk.example/zw/entries/N/%E8%A1%A8.csv\""))
        #expect(catalogue.contains("{\"@value\":\"120\",\"@type\":\"xsd:nonNegativeInteger\"}"))
        #expect(!catalogue.contains(".pdf") && !catalogue.contains("/M/"))
    }

    // MARK: Calendars

    @Test func noticesAreEventsOfWholeDays() throws {
        let entries = [
            entry("N-3", title: "将来", published: "2026-05-08", until: "2026-05-20"),
            entry("N-2", title: "今天,截止", published: "2026-05-01", until: "2026-05-08"),
            entry("N-1", title: "过去", published: "2026-04-01", until: "2026-05-07"),
            entry("N-0", title: "撤下", published: "2026-05-01", withdrawn: "2026-05-02", until: "2026-05-20"),
        ]
        let calendar = try #require(try site(entries).outputs()["web/open.ics"])
        let events = calendar.split(separator: "BEGIN:VEVENT\r\n").dropFirst()
        #expect(events.count == 2)
        #expect(
            events.first == """
                UID:N-2.notice@gk.example\r
                DTSTAMP:20260507T160000Z\r
                LAST-MODIFIED:20260430T160000Z\r
                SEQUENCE:0\r
                DTSTART;VALUE=DATE:20260501\r
                DTEND;VALUE=DATE:20260509\r
                SUMMARY:screen-noticecolon今天\\,截止\r
                DESCRIPTION:indexcolonN-2\\nhttps://gk.example/zw/entries/N-2.html\r
                CATEGORIES:预算\r
                URL:https://gk.example/zw/entries/N-2.html\r
                TRANSP:TRANSPARENT\r
                END:VEVENT\r

                """)
    }

    @Test func daysOfComingIntoForceAndEnding() throws {
        let entries = [
            entry("N-2", effective: "2026-06-01", expires: "2031-06-01"), entry("N-1", effective: "2026-01-01"),
        ]
        let calendar = try #require(try site(entries).outputs()["web/dates.ics"])
        let days = calendar.split(separator: "\r\n").filter { $0.hasPrefix("UID:") || $0.hasPrefix("DTSTART") }
        #expect(
            days == [
                "UID:N-2.effective@gk.example", "DTSTART;VALUE=DATE:20260601", "UID:N-2.expires@gk.example",
                "DTSTART;VALUE=DATE:20310601",
            ])
    }

    // MARK: The foot

    @Test(arguments: [
        ("粤公网安备44080302000063号", "https://beian.mps.gov.cn/#/query/webSearch?code=44080302000063"),
        ("粤公网安备 4408030200006 号", "https://beian.mps.gov.cn/"), ("", "https://beian.mps.gov.cn/"),
    ])
    func whereThePoliceFilingIsLookedUp(number: String, address: String) {
        var filing = Filing()
        filing.police = number
        #expect(filing.policeLink == address)
    }

    // MARK: Assets

    @Test func layoutsNameAssetsByTheirFiles() throws {
        var site = site([])
        site.assets = [
            CopiedFile(
                file: "layouts/assets/style.css",
                address: Address.asset("layouts/assets/style.css", hash: 0xF_0000_00AB)),
            CopiedFile(file: "layouts/assets/i/a.svg", address: Address.asset("layouts/assets/i/a.svg", hash: 7)),
        ]
        site.layouts = ["not-found": "{{root}}{{assets.style-css}} {{assets.i-a-svg}}"]
        #expect(try site.outputs()["web/404.html"] == "/zw/assets/style.000000ab.css assets/i/a.svg")
    }

    @Test func aFragmentIsThePageWithoutItsFrame() throws {
        var site = site([entry("N", title: "题")])
        site.fragments = true
        site.layouts = [
            "entry": "<head><title>{{title}}</title></head><body><main><a href=\"{{root}}x\">题</a></main>脚</body>"
        ]
        let outputs = try site.outputs()
        #expect(
            outputs["fragments/entries/N.html"]
                == "<div class=\"bulletin\" lang=\"zh-Hans\"><a href=\"../x\">题</a></div>\n")
        #expect(
            outputs["fragments/entries/N.json"] == """
                {"title":"题","language":"zh-Hans","address":"entries/N.html","meta":[],"links":[],"scripts":[],\
                "linked-data":[]}

                """)
    }
}

extension JSONValue {
    fileprivate subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    fileprivate var elements: [JSONValue] { if case .array(let values) = self { values } else { [] } }
    fileprivate var first: JSONValue? { elements.first }
    fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }

    /// Every text in it.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text]
        case .array(let values): values.flatMap(\.texts)
        case .object(let members): members.flatMap(\.value.texts)
        default: []
        }
    }
}
