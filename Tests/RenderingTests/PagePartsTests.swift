import Testing

@testable import Rendering

/// What a portal gets of a rendered page.
@Suite struct PagePartsTests {
    private func parts(_ page: String) -> (parts: PageParts, main: String) {
        let bytes = Array(page.utf8)
        let parts = PageParts(bytes)
        return (parts, String(decoding: bytes[parts.main], as: UTF8.self))
    }

    @Test(arguments: [
        ("<body><p>头</p><main id=\"main\" class=\"a>b\">正<b>文</b></main><p>脚</p></body>", "正<b>文</b>"),
        ("<body><main>一</main>间<main>二</main></body>", "一</main>间<main>二"),
        ("<html><body class=\"x\">全部</body></html>", "全部"), ("<p>没有外壳</p>", "<p>没有外壳</p>"),
        ("<body><main>没有结尾", "没有结尾"), ("</main><body>先结尾</body>", "先结尾"),
        ("<body><!-- <main> --><main>注释之后</main></body>", "注释之后"),
        ("<body><script>\"<main>\"</script><main>脚本之后</main></body>", "脚本之后"), ("", ""), ("<", "<"),
        ("<main", "<main"), ("<body><main></body>", ""),
    ])
    func theMainPart(page: String, main: String) {
        #expect(parts(page).main == main)
    }

    @Test func theHead() {
        let head = parts(
            """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>甲&amp;乙</title>
            <meta name="SiteName" content="&lt;站&gt;&quot;"><meta property='og:title' content=题>
            <link rel="stylesheet" href="../assets/style.css"><script src="a.js"></script>
            <script type="application/ld+json">{"a":"\\u003c"}</script><style>p > a {}</style>
            </head><body><meta name="late" content="x"><svg><title>图</title></svg></body></html>
            """
        ).parts
        #expect(head.title == "甲&乙")
        #expect(head.meta.map { "\($0.name)=\($0.content)" } == ["SiteName=<站>\"", "og:title=题"])
        #expect(head.links.map { "\($0.rel) \($0.href)" } == ["stylesheet ../assets/style.css"])
        #expect(head.scripts == ["a.js"])
        #expect(head.data == ["{\"a\":\"\\u003c\"}"])
    }

    /// Pages that no layout of ours writes end all the same, in linear time.
    @Test(
        .timeLimit(.minutes(5)), arguments: ["<", "<!--", "<a ", "<a b='", "<main>", "</main>", "<script>", "<title>"])
    func hostilePagesEnd(piece: String) {
        let page = Array(String(repeating: piece, count: 200_000).utf8)
        let parts = PageParts(page)
        #expect(parts.main.upperBound <= page.count)
    }
}
