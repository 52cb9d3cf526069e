import Findings
import Formats
import Reading
import Testing
import Text

/// What a clerk is told for each thing that a head refuses. Lines count from the file's first, `---`.
@Suite("Syntax of heads")
struct HeadSyntaxTests {
    private struct Case {
        let head: String
        let zh: String
        let en: String

        init(_ head: String, _ zh: String, _ en: String) {
            self.head = head
            self.zh = zh
            self.en = en
        }
    }

    private static let cases: [Case] = [
        Case(
            "标题: 公\u{7}告", "2:12+1 head-syntax: 这里有看不见的控制字符 / 删去它：把这几个字重新打一遍",
            "2:12+1 head-syntax: there is an invisible control character here / remove it: type these characters anew"),
        Case(
            "公示:\n\t起: 2025-01-01", "3:1+1 head-syntax: 行首用了制表符（Tab）缩进 / 改用两个半角空格",
            "3:1+1 head-syntax: the line is indented with a tab / indent with two plain spaces"),
        Case(
            "标题: 公告\n\u{3000}文号: x", "3:1+3 head-syntax: 行首用了全角空格缩进 / 改用两个半角空格",
            "3:1+3 head-syntax: the line is indented with wide spaces / indent with two plain spaces"),
        Case(
            "标题：公告", "2:7+3 head-syntax: “标题”后面用了全角冒号“：” / 改为半角冒号加空格：“标题: ”",
            "2:7+3 head-syntax: `标题` is followed by a full-width colon / write `标题: ` with a plain colon and a space"),
        Case(
            "标题:公告", "2:7+1 head-syntax: “标题:”后面缺一个空格 / 在冒号后加一个空格：“标题: ”",
            "2:7+1 head-syntax: a space is missing after `标题:` / write `标题: `"),
        Case(
            "标题: 公告\n索引号", "3:1+9 head-syntax: 这一行没有冒号，分不清哪里是键、哪里是值 / 写成“键: 值”；如果是上一行的续文，请缩进两个空格",
            "3:1+9 head-syntax: this line has no colon between key and value / "
                + "write `key: value`; indent the line if it goes on with the one above"),
        Case(
            ": 公告", "2:1+1 head-syntax: 冒号前面没有键 / 在冒号前补上键，或删去这一行",
            "2:1+1 head-syntax: there is no key before the colon / write a key before the colon, or remove the line"),
        Case(
            String(repeating: "长", count: 1025) + ": x",
            "2:1+3075 head-syntax: 冒号前面的文字太长，不像是键 / 写成“键: 值”；这段文字如果是正文，请移到头部之后",
            "2:1+3075 head-syntax: the text before the colon is too long for a key / "
                + "write `key: value`; if this is the text itself, move it below the head"),
        Case(
            "标题: 甲\n文号: x\n标题: 乙", "4:1+6 head-syntax: “标题”写了两次，第一次在第 2 行 / 删去其中一个",
            "4:1+6 head-syntax: `标题` stands twice, first on line 2 / remove one of the two"),
        Case(
            "标题: 甲\n    文号: x", "3:5+6 head-syntax: 这一行的缩进与上下行对不齐 / 与同一层的键左端对齐",
            "3:5+6 head-syntax: the indentation of this line fits no line above it / align it with the keys of its level"
        ),
        Case(
            "主题词: [\n  预算\n]", "4:1+1 head-syntax: 这一行要比所属的键缩进更多 / 在行首加两个空格",
            "4:1+1 head-syntax: this line must be indented more than its key / put two spaces before it"),
        Case(
            "标题: 甲\n- 乙", "3:1+1 head-syntax: 键的中间出现了以“-”开头的列表项 / 把以“-”开头的各行放到所属的键下面，值不再写在键的同一行",
            "3:1+1 head-syntax: a list entry stands among keys / "
                + "put lines with a dash below a key that has no value on its own line"),
        Case(
            "审查:\n  - 环节: 起草\n  人员: 张", "4:3+11 head-syntax: 列表中间有一行没有以“-”开头 / 属于上一项的，与上一项的文字左端对齐；另起一项的，在前面加“- ”",
            "4:3+11 head-syntax: a line without a dash stands among list entries / "
                + "align it with the text of the entry above, or put `- ` before it to begin another"),
        Case(
            "主题词: - 预算", "2:12+1 head-syntax: 列表项不能与键写在同一行 / 换一行，缩进后写“- ”",
            "2:12+1 head-syntax: a list entry cannot stand on the line of its key / "
                + "put it on a line of its own, indented, after `- `"),
        Case(
            "标题: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
            "2:72+1 head-syntax: 嵌套超过 64 层 / 头部用不到这么多层，请删去多余的括号或缩进",
            "2:72+1 head-syntax: values are nested more than 64 deep / remove brackets or indentation"),
        Case(
            "标题: 关于: 通知", "2:15+1 head-syntax: 值里面有冒号加空格，会被当成另一个键 / 给整个值加上半角双引号",
            "2:15+1 head-syntax: the value holds a colon and a space, which begin another key / "
                + "put the whole value in double quotes"),
        Case(
            "标题: \"关于\"通知", "2:17+6 head-syntax: 值已经结束，后面还有文字 / 删去后面的文字，或把引号移到整个值的两端",
            "2:17+6 head-syntax: there is text behind the end of the value / "
                + "remove that text, or put the quotes around the whole value"),
        Case(
            "标题: \"公告\n文号: x", "2:9+1 head-syntax: 引号没有成对，缺右引号 / 在值的末尾补上引号",
            "2:9+1 head-syntax: the quote is not closed / close the quote at the end of the value"),
        Case(
            "主题词: [预算, 决算\n文号: x", "2:12+1 head-syntax: 括号没有成对，缺右括号 / 在末尾补上“]”",
            "2:12+1 head-syntax: the bracket is not closed / add `]` at the end"),
        Case(
            "主题词: [\"预算\" \"决算\"]", "2:22+1 head-syntax: 括号里的两项之间缺逗号 / 在两项之间加半角逗号“, ”",
            "2:22+1 head-syntax: a comma is missing between two entries in brackets / write a comma and a space between them"
        ),
        Case(
            "主题词: [预算, , 决算]", "2:21+1 head-syntax: 括号里的逗号前面没有内容 / 删去多余的逗号",
            "2:21+1 head-syntax: there is nothing before this comma in brackets / remove the comma"),
        Case(
            #"标题: "C:\公告""#, "2:12+4 head-syntax: 双引号里的反斜杠写法不对 / 把反斜杠写两遍，或改用单引号",
            "2:12+4 head-syntax: this backslash in double quotes means nothing / double the backslash, or use single quotes"
        ),
        Case(
            "内容概述: |概述\n  文", "2:15+7 head-syntax: “|”或“>”后面不能再写文字 / 文字另起一行，缩进两个空格",
            "2:15+7 head-syntax: no text may follow `|` or `>` on its line / "
                + "begin the text on the next line, indented by two spaces"),
        Case(
            "标题: @公告", "2:9+1 head-syntax: 值不能以“@”开头 / 给整个值加上半角双引号",
            "2:9+1 head-syntax: a value cannot begin with `@` / put the whole value in double quotes"),
        Case(
            "标题: 甲\n...", "3:1+3 head-syntax: 头部中间不能有 --- 或 ... 行 / 删去这一行；--- 只写在头部的第一行和最后一行",
            "3:1+3 head-syntax: a head holds no line `---` or `...` / remove the line; `---` only begins and ends the head"
        ),
    ]

    @Test(arguments: cases.indices)
    func problem(index: Int) {
        let test = Self.cases[index]
        #expect(source("---\n\(test.head)\n---\n").findings.flatMap(shown) == [test.zh, test.en], "\(test.head)")
    }

    @Test(
        "The rest of YAML",
        arguments: [
            ("标题: &a 甲", 9, 1), ("标题: *a", 9, 1), ("标题: !!str 甲", 9, 1), ("<<: x", 1, 2), ("? 标题", 1, 1),
            ("%YAML 1.2", 1, 9),
        ])
    func notation(head: String, column: Int, length: Int) {
        let place = "2:\(column)+\(length) head-syntax: "
        #expect(
            Array(source("---\n\(head)\n---\n").findings.flatMap(shown).prefix(2)) == [
                place + "头部不支持这种写法 / 只用“键: 值”、以“- ”开头的列表和引号；以 & * ! 开头的值请加引号",
                place + "heads do not take this kind of notation / "
                    + "use keys, lists and quotes only; put values that begin with & * ! in quotes",
            ])
    }

    @Test("Bytes that are not UTF-8 in a file without an encoding check, such as one read as a whole")
    func invalidUTF8() {
        let mapping = HeadMapping(parseYAML([0x61, 0x3A, 0x20, 0xFF]), file: "a.yaml")
        #expect(
            mapping.findings.flatMap(shown) == [
                "1:4+1 head-syntax: 这里的字节不是 UTF-8 文字 / 把文件另存为 UTF-8 编码",
                "1:4+1 head-syntax: these bytes are not UTF-8 text / save the file as UTF-8",
            ])
    }
}
