import Testing
import Text

@testable import Markdown

@Suite struct HeadingTests {
    @Test func `anchors keep Chinese and are unique`() {
        let markdown = "# 一、标题 **粗**\n## 标题 A-b_c！\n# 标题\n# 标题\n###### ×\n标题-1\n===\n"
        let headings = renderMarkdown(Array(markdown.utf8)).headings
        #expect(
            headings.map { "\($0.level) \($0.text) #\($0.anchor) \($0.span.line)" } == [
                "2 一、标题 粗 #一标题-粗 1", "3 标题 A-b_c！ #标题-a-b_c 2", "2 标题 #标题 3", "2 标题 #标题-1 4",
                "6 × #section 5", "2 标题-1 #标题-1-1 6",
            ])
        #expect(html("# 一\n") == "<h2 id=\"一\">一</h2>\n")
    }
}
