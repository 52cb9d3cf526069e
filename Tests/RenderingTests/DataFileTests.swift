import Disclosure
import Formats
import Testing

@testable import Rendering

/// The index and the feeds, whole.
@Suite struct DataFileTests {
    private var site: SmallRendering {
        var site = SmallRendering(entries: [
            entry(
                "N-2", title: "引号\"与,逗号", summary: "<b>&", published: "2026-05-02", changed: "2026-05-06",
                document: "镇发〔2026〕1号"),
            entry("N-1", title: "撤下的标题", summary: "撤下的概述", document: "撤下的文号", withdrawn: "2026-05-07"),
        ])
        site.bodies = [("正文。", []), ("正文。", [])]
        site.site.filing.siteCode = "9900000001"
        return site
    }

    @Test func theIndexAsATable() throws {
        #expect(
            try site.outputs()["web/data/index.csv"] == "\u{FEFF}"
                + [
                    "索引号,名称,内容概述,生成日期,发布日期,文号,公开主体,信息分类,事项编码,公开方式,有效性,版次,撤下日期,地址",
                    "N-2,\"引号\"\"与,逗号\",<b>&,2026-01-01,2026-05-02,镇发〔2026〕1号,\"镇\"\"政府\"\"\",财政/预算,B1,主动公开,有效,1,,entries/N-2.html",
                    "N-1,withdrawn-title,,2026-01-01,2026-04-02,,\"镇\"\"政府\"\"\",财政/预算,B1,主动公开,,1,2026-05-07,entries/N-1.html",
                ].map { $0 + "\r\n" }.joined())
    }

    @Test func theIndexAsJSON() throws {
        let outputs = try site.outputs()
        let first =
            #"{"index":"N-2","title":"引号\"与,逗号","summary":"<b>&","produced":"2026-01-01","published":"2026-05-02","document":"镇发〔2026〕1号","unit":"镇\"政府\"","item":"财政/预算","item-code":"B1","manner":"主动公开","validity":"有效","edition":"1","address":"entries/N-2.html"}"#
        let second =
            #"{"index":"N-1","title":"withdrawn-title","produced":"2026-01-01","published":"2026-04-02","unit":"镇\"政府\"","item":"财政/预算","item-code":"B1","manner":"主动公开","edition":"1","withdrawn":"2026-05-07","address":"entries/N-1.html"}"#
        #expect(outputs["web/data/index.jsonl"] == first + "\n" + second + "\n")
        let whole = #"{"name":"<站点>","body":"单位 & 部门","date":"2026-05-08","entries":["# + first + "," + second + "]}\n"
        #expect(outputs["web/data/index.json"] == whole)
        #expect(throws: Never.self) { try parseJSON(Array(whole.utf8)) }
    }

    @Test func theFeedWithoutAnAddress() throws {
        #expect(
            try site.outputs()["web/data/feed.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">
                <title>&lt;站点&gt;</title>
                <id>urn:bulletin:9900000001</id>
                <updated>2026-05-06T00:00:00+08:00</updated>
                <author>
                <name>单位 &amp; 部门</name>
                </author>
                <link rel="alternate" type="text/html" href="../index.html"/>
                <link rel="self" type="application/atom+xml" href="../data/feed.xml"/>
                <entry>
                <title>引号&quot;与,逗号</title>
                <id>urn:bulletin:9900000001/N-2</id>
                <updated>2026-05-06T00:00:00+08:00</updated>
                <published>2026-05-02T00:00:00+08:00</published>
                <author>
                <name>镇&quot;政府&quot;</name>
                </author>
                <link rel="alternate" type="text/html" href="../entries/N-2.html"/>
                <category term="预算"/>
                <summary>&lt;b&gt;&amp;</summary>
                </entry>
                </feed>

                """)
    }

    @Test func theFeedAndTheSiteMapWithAnAddress() throws {
        var site = site
        site.site.baseURL = "https://gk.example/a&b/"
        let outputs = try site.outputs()
        let feed = try #require(outputs["web/data/feed.xml"])
        #expect(feed.contains("<id>https://gk.example/a&amp;b/</id>\n"))
        #expect(feed.contains("<id>https://gk.example/a&amp;b/entries/N-2.html</id>\n"))
        #expect(feed.contains("href=\"https://gk.example/a&amp;b/entries/N-2.html\"/>\n"))
        #expect(
            outputs["web/sitemap.xml"] == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

                """
                + [
                    "index.html", "catalogue.html", "open.html", "units.html", "dates.html", "all.html",
                    "catalogue/f5swatfv.html",
                    "items/f5swatfv.html", "items/B1.html", "units/T.html", "dates/2026.html",
                ]
                .map { "<url><loc>https://gk.example/a&amp;b/\($0)</loc>\n</url>\n" }.joined()
                    + """
                    <url><loc>https://gk.example/a&amp;b/entries/N-2.html</loc>
                    <lastmod>2026-05-06</lastmod>
                    </url>
                    </urlset>

                    """)
    }

    /// Pages inside have no public address, and are on no map.
    @Test func theFeedOfInternalEntriesNamesNoAddress() throws {
        var site = SmallRendering(entries: [entry("N-1", audience: .internal)])
        site.bodies = [("正文。", [])]
        site.site.baseURL = "https://gk.example/"
        let outputs = try site.outputs()
        #expect(try #require(outputs["internal/web/data/feed.xml"]).contains("<id>urn:bulletin:site:internal/N-1</id>"))
        #expect(outputs.filter { $0.key.hasPrefix("internal/") && $0.value.contains("https://gk") }.isEmpty)
        #expect(outputs["internal/web/sitemap.xml"] == nil)
    }

    @Test func anEmptySiteHasAFeedAllTheSame() throws {
        let feed = try #require(try SmallRendering().outputs()["web/data/feed.xml"])
        #expect(feed.contains("<updated>2026-05-08T00:00:00+08:00</updated>"))
    }

    @Test(arguments: [(-210, "-03:30"), (0, "+00:00"), (765, "+12:45")])
    func daysBeginInTheZoneOfTheSite(offset: Int, written: String) throws {
        var site = SmallRendering()
        site.site.zoneOffset = offset
        #expect(try #require(try site.outputs()["web/data/feed.xml"]).contains("T00:00:00\(written)</updated>"))
    }
}
