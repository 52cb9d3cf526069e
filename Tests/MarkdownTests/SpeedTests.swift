import CCmark
import Glibc
import Testing

@testable import Markdown

/// Time against libcmark's own parsing and rendering. Runs when `BULLETIN_BENCH` is set; means something in
/// release builds only.
@Suite(.serialized, .enabled(if: getenv("BULLETIN_BENCH") != nil)) struct SpeedTests {
    @Test func prose() {
        measure("plain prose", bodies: (0..<5000).map { Array(prose($0).utf8) })
    }

    @Test func markup() {
        measure("bold, lists, links", bodies: (0..<5000).map { Array((prose($0 % 7) + markup($0)).utf8) })
    }

    @Test func tables() {
        measure("tables, footnotes, masks", bodies: (0..<5000).map { Array((markup($0) + table($0)).utf8) })
    }

    private func measure(_ name: String, bodies: [[UInt8]]) {
        let bytes = bodies.reduce(0) { $0 + $1.count }
        var theirs = Duration.seconds(1000)
        var parsing = Duration.seconds(1000)
        var ours = Duration.seconds(1000)
        var written = 0
        var options = MarkdownOptions()
        options.isKnownUTF8 = true
        for _ in 0..<5 {
            theirs = min(theirs, clock { for body in bodies { written &+= libcmarkLength(body) } })
            parsing = min(
                parsing, clock { for body in bodies where CmarkDocument(parsing: body) != nil { written &+= 1 } })
            ours = min(
                ours, clock { for body in bodies { written &+= renderMarkdown(body, options: options).html.count } })
        }
        print(
            "\(name): \(bytes / bodies.count) B each, libcmark \(theirs) (parsing \(parsing)), ours \(ours), \(ours / theirs) times"
        )
        #expect(written != 0)
    }

    private func clock(_ work: () -> Void) -> Duration {
        ContinuousClock().measure(work)
    }

    private func libcmarkLength(_ markdown: [UInt8]) -> Int {
        let html = markdown.withUnsafeBytes { buffer in
            cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
        }
        defer { free(html) }
        return html.map { strlen($0) } ?? 0
    }

    private func prose(_ seed: Int) -> String {
        let sentence = "根据《中华人民共和国政府信息公开条例》和上级部署，现将青溪镇\(2000 + seed % 30)年第\(seed)号事项公开如下，请予监督。"
        return "# 关于第\(seed)号事项的公开\n\n" + (0..<4).map { "## 第\($0)节\n\n" + sentence + sentence + "\n\n" }.joined()
    }

    private func markup(_ seed: Int) -> String {
        """
        一、**办理依据：**依据[实施方案](../2025/方案\(seed).md)和**《条例》**第\(seed)条办理。

        - 申请材料：身份证、户口本、*申请表*（见[附件](表\(seed).csv)）
        - 办理时限：`20`个工作日
        - 联系人：王*国、李**，电话 138****12\(seed % 90 + 10)

        > 以上内容由党政办公室负责解释，网址 <https://example.gov.cn/\(seed)>。

        公示期满无异议的，
        按程序办理。

        """
    }

    private func table(_ seed: Int) -> String {
        """

        表：第\(seed)批补助名单

        | 序号 | 姓名 | 村组 | 金额（元） |
        |---:|---|---|---:|

        """ + (1...20).map { "| \($0) | 王*国 | 青溪村\($0)组 | \($0 * seed % 9000).50 |\n" }.joined()
            + "\n以上金额单位为元[^1]。\n\n[^1]: 含税。\n"
    }
}
