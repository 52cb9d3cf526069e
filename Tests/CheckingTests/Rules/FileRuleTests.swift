import Checking
import Findings
import Testing
import Text

/// Rules about the files of a site folder, and lists of persons past their time.
@Suite("Files and their names")
struct FileRuleTests {
    private static let files = [
        RuleCase(
            .attachmentUnused, "-- content/entries/表.csv --\n1\n\n",
            zh: "没有条目或页面使用这个文件，它不会公开 / 在条目的“附件”中列出，或在正文中链接；不用的删去",
            en:
                "no entry or page uses this file; it is not published / list it under `attachments`, link to it, or remove it",
            mended: "-- content/entries/表.csv --\n1\n\n" + entry(body: "[表](表.csv)")),
        RuleCase(
            .imageText, entry(body: "![](▸图.png◂)") + "-- content/entries/图.png --\n1\n\n",
            zh: "图片没有替代文字 / 写作 ![图片说明](文件名)：说明图上有什么，读屏软件会念出来",
            en: "the picture has no alternative text / write ![what it shows](file): screen readers read it out",
            mended: entry(body: "![会场](图.png)") + "-- content/entries/图.png --\n1\n\n"),
        RuleCase(
            .personalKept, notice("2026-03-08", "| 序号 | ▸姓名◂ |\n|---|---|\n| 1 | 张三 |"),
            zh: "公示期已于 2026-03-08 届满，这份名单还会继续显示 / 在头部写“个人信息: [名单所在的标题]”，期满自动撤下；或者遮盖姓名",
            en: "the notice period ended on 2026-03-08, and this list of persons stays / "
                + "name the list's heading under `personal`, so that it comes down by itself; or mask the names",
            mended: notice("2026-03-08", "| 序号 | 姓名 |\n|---|---|\n| 1 | 张* |\n| 2 | 李某 |\n|  | 合计 |")),
        RuleCase(
            .personalKept, notice("2026-03-08", "| ▸姓名◂ |\n|---|\n| 张三 |"),
            zh: "公示期已于 2026-03-08 届满，这份名单还会继续显示 / 在头部写“个人信息: [名单所在的标题]”，期满自动撤下；或者遮盖姓名",
            en: "the notice period ended on 2026-03-08, and this list of persons stays / "
                + "name the list's heading under `personal`, so that it comes down by itself; or mask the names",
            mended: notice("2026-03-10", "| 姓名 |\n|---|\n| 张三 |")),
    ]

    private static func notice(_ until: String, _ table: String) -> String {
        entry("公示:\n  起: 2026-03-04\n  止: \(until)", body: "# 名单\n\n" + table)
    }

    static let all =
        files + [
            RuleCase(
                .fileName,
                "-- content/entries/CON.md --\n---\n标题: 甲\n公开事项: 部门预算\n公开主体: 党政办\n索引号: QX-2026-002\n生成日期: 2026-03-02\n发布日期: 2026-03-04\n---\n\n正文。\n\n",
                zh: "文件名“CON.md”是 Windows 保留的设备名 / 改用汉字、字母、数字和 - _ 组成的较短名称，并改正引用它的地方",
                en: "the name `CON.md` is the name of a device on Windows / "
                    + "use a shorter name of letters, digits, - and _, and correct what refers to it",
                mended: "")
        ]

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    @Test(
        "Names that some system cannot hold",
        arguments: [
            ("a/公示 .", "的开头或末尾有空格，或以句点结尾"), ("a/ b.md", "的开头或末尾有空格，或以句点结尾"),
            ("a/com1/x.md", "是 Windows 保留的设备名"), ("a/nul", "是 Windows 保留的设备名"),
            ("aux.tar.gz", "是 Windows 保留的设备名"), ("a/x./b.md", "的开头或末尾有空格，或以句点结尾"), ("a/9:30.md", "里有 Windows 不能用的“:”"),
            ("a/b?.md", "里有 Windows 不能用的“?”"), ("a/x\u{200B}.md", "里有看不见的字符"),
            ("a/e\u{301}.md", "里有分开存放的附加符号（未作 NFC 规范化）"), ("a/\u{FFFD}.md", "里有乱码"),
            ("a/\(String(repeating: "公", count: 86)).md", "超过 255 个字节"),
        ])
    func names(path: String, fault: String) {
        let findings = checkPaths([path, "a/公示-1.md", "a/公 示（1）.md"])
        #expect(findings.map(\.rule) == ["file-name"])
        #expect(findings.first?.place.file == path)
        #expect(findings.first?.message.zh.hasSuffix(fault) ?? false)
    }

    @Test("Ordinary names", arguments: ["a/conx.md", "a/2026.md", "a/.gitkeep", "a/b..md", "计划/公示（一）.docx", "a/Ä.md"])
    func ordinary(path: String) {
        #expect(checkPaths([path, "a/b.md"]).isEmpty)
    }

    @Test("Capitals beyond Latin count")
    func otherCapitals() {
        let findings = checkPaths(["a/Ж.md", "a/ж.md", "a/公.md"])
        #expect(findings.map(\.place.file) == ["a/ж.md"])
    }

    @Test("Of two names that differ by case the second is told")
    func letterCase() {
        let findings = checkPaths(["content/a/B.md", "content/A/b.md", "content/a/c.md"])
        #expect(findings.map(\.place.file) == ["content/a/B.md"])
        #expect(findings.map(\.message.zh) == ["文件名与 content/A/b.md 只有大小写不同"])
    }
}
