import Checking
import Findings
import Testing
import Text

/// `attachment-author`: who is named in the properties of a document.
@Suite struct DocumentAuthorTests {
    @Test(arguments: [
        ("<dc:creator>张三</dc:creator>", "文档属性里有作者姓名"),
        ("<cp:lastModifiedBy>Li Si</cp:lastModifiedBy>", "文档属性里有最后保存者姓名"),
        ("<dc:creator>张三</dc:creator><cp:lastModifiedBy>张三</cp:lastModifiedBy>", "文档属性里有作者姓名、最后保存者姓名"),
    ])
    func isTold(properties: String, message: String) {
        let found = checkAttachment(RuleExample.document(properties), path: "表.docx", isDeclared: false)
        #expect(found.map { "\($0.rule) \($0.severity) \($0.message.zh)" } == ["attachment-author note \(message)"])
        // A person has looked through the file, and takes the name for granted.
        #expect(checkAttachment(RuleExample.document(properties), path: "表.docx", isDeclared: true).isEmpty)
    }

    /// Programs, new computers, other properties.
    @Test(arguments: [
        "", "<dc:creator></dc:creator>", "<dc:creator> Administrator </dc:creator>", "<dc:creator>微软用户</dc:creator>",
        "<dc:creator>python-docx</dc:creator><dc:title>张三</dc:title>",
    ])
    func isLeftAlone(properties: String) {
        #expect(checkAttachment(RuleExample.document(properties), path: "表.docx", isDeclared: false).isEmpty)
    }
}
