import Testing

@testable import Previewing

@Suite struct EditorLinkTests {
    @Test(
        arguments: [
            ("vscode", "vscode://file/srv/%E7%AB%99%20%E7%82%B9/a.md:7:3"),
            ("vscodium", "vscodium://file/srv/%E7%AB%99%20%E7%82%B9/a.md:7:3"), ("none", nil),
            ("idea://open?file=/PATH&line=LINE", "idea://open?file=/srv/%E7%AB%99%20%E7%82%B9/a.md&line=7"),
        ])
    func `a link leads to the line`(editor: String, link: String?) throws {
        #expect(try #require(EditorLink(editor)).link(path: "/srv/站 点/a.md", line: 7, column: 3) == link)
    }

    @Test func `a finding of a whole file opens its first line`() {
        #expect(EditorLink.visualStudioCode.link(path: "/a.md", line: 0, column: 0) == "vscode://file/a.md:1:1")
    }

    @Test func `a name in the path is no place to fill in`() {
        #expect(
            EditorLink.visualStudioCode.link(path: "/LINE/PATH.md", line: 2, column: 1)
                == "vscode://file/LINE/PATH.md:2:1")
    }

    /// What a browser itself runs or shows opens no editor; what has no place for the path opens nothing.
    @Test(
        arguments: [
            "", "emacs", "javascript:alert('PATH')", "JavaScript:PATH", "data:text/html,PATH",
            "https://example.org/PATH",
            "file:///PATH", "x y://PATH", "://PATH", "idea://open", "1a:PATH",
        ])
    func `anything else is none`(text: String) {
        #expect(EditorLink(text) == nil)
    }
}
