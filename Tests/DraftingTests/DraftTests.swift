import Checking
import Disclosure
import Files
import Findings
import Testing

@testable import Drafting

/// Whole entries as they are written.
@Suite struct DraftTests {
    @Test func anEntryHasWhatItsItemNeeds() throws {
        let desk = try smallDesk(
            catalogue: ["财政,C-1,部门预算,文号、收支总表、三公经费〔*说明〕,信息形成之日起20个工作日内,示例镇财政所,■政府网站,全社会,主动公开,"],
            settings: "审查环节: [起草, 签发]\n")
        let draft = desk.draft("示例镇2026年部门预算: 公开", unit: 1)
        #expect(draft.file == "content/entries/财政所/2026/示例镇2026年部门预算-公开.md")
        #expect(draft.index == "11990199MB09000173/202611-00001")
        #expect(
            draft.text == """
                ---
                标题: "示例镇2026年部门预算: 公开"
                # 一两句话说明内容，显示在列表和搜索结果里，可以不写
                内容概述:
                # 财政/部门预算
                公开事项: C-1
                # 示例镇财政所
                公开主体: O
                索引号: 11990199MB09000173/202611-00001
                文号:
                生成日期: 2026-11-20
                # 公开时限：信息形成之日起20个工作日内。从 2026-11-20 起算，最迟 2026-12-18 发布
                发布日期: 2026-11-20
                # 先审查，后公开：每个环节写明人员和日期
                审查:
                  - 环节: 起草
                    人员:
                    日期:
                  - 环节: 签发
                    人员:
                    日期:
                # 写完并审查完，删去下面这一行才会公开
                草稿: 是
                ---

                ## 收支总表

                （待填写）

                ## 三公经费〔\\*说明〕

                （待填写）

                """)
    }

    @Test func aNoticeHangsAsLongAsItsRuleAsks() throws {
        let desk = try smallDesk(
            catalogue: ["人事,R-1,拟聘人员公示,拟聘名单、公示期,及时公开,示例镇人民政府,■村公示栏,本镇居民,主动公开,G-7"])
        let text = desk.draft("公示").text
        #expect(
            text.contains(
                """
                # 公开时限：及时公开
                发布日期: 2026-11-20
                公示:
                  起: 2026-11-20
                  规则: G-7
                  # 公示七个工作日：至少7个工作日，张贴次日起算（某办法）
                  止: 2026-12-01
                  意见反馈: 示例镇人民政府，电话0990-5559000
                # 公示期满，这些部分自动撤下；其中没有个人信息的，删去下一行
                个人信息: [拟聘名单]
                # 目录的公开对象是“本镇居民”。只对他们公开、不上网站的，去掉下一行开头的井号
                # 公开对象: 本镇居民
                """), "\(text)")
    }

    @Test(
        arguments: [
            // Past the calendar nothing is counted.
            ("X,X-1,甲,乙,公示7个工作日,示例镇人民政府,■网站,全社会,主动公开,", "2026-12-28", "# 工作日日历不到那时"),
            ("X,X-1,甲,乙,信息形成之日起20个工作日内,示例镇人民政府,■网站,全社会,主动公开,", "2026-12-28", "推算不出最迟日期"),
            ("X,X-1,甲,乙,公示5日,示例镇人民政府,■网站,全社会,主动公开,G-D", "2026-11-02", "\n  止: 2026-11-06\n"),
            ("X,X-1,甲,乙,会议召开5日前,示例镇人民政府,■网站,全社会,主动公开,", "2026-11-02", "\n活动日期:\n"),
            ("X,X-1,甲,乙,及时,示例镇人民政府,■网站,内部,主动公开,", "2026-11-02", "\n公开对象: 内部\n"),
            ("X,X-1,甲,乙,及时,示例镇人民政府,■网站,全社会,依申请公开,", "2026-11-02", "\n公开方式: 依申请公开\n"),
            ("X,X-1,甲,施行日期、有效期、全文,及时,示例镇人民政府,■网站,全社会,主动公开,", "2026-11-02", "\n施行日期:\n失效日期:\n"),
            // A form that was never filled in is no limit.
            ("X,X-1,甲,乙,XXX个工作日,示例镇人民政府,■网站,全社会,主动公开,", "2026-11-02", "生成日期: 2026-11-02\n发布日期: 2026-11-02\n"),
            // Prose, of which no list can be made.
            ("X,X-1,甲,本机关应当公开的其他政府信息的有关情况,及时,示例镇人民政府,■网站,全社会,主动公开,", "2026-11-02", "（待填写"),
            // Without a code in the table the path names the item.
            ("X,,甲,乙,及时,示例镇人民政府,■网站,全社会,主动公开,", "2026-11-02", "\n公开事项: X/甲\n"),
        ])
    func whatAnItemAsks(row: String, date: String, part: String) throws {
        let text = try smallDesk(catalogue: [row], date: date).draft("题目").text
        #expect(text.contains(part), "\(text)")
    }

    @Test func anEnglishSiteGetsEnglishKeys() throws {
        let desk = try smallDesk(
            catalogue: ["Budget,C-1,Accounts,Income、Expenses,20个工作日,示例镇人民政府,■网站,全社会,主动公开,"],
            settings: "审查环节: [Drafting]\n", language: "en")
        let text = desk.draft("Accounts of 2026").text
        for part in [
            "\ntitle: ", "\nitem: C-1\n", "\nreview:\n  - step: Drafting\n    by:\n    on:\n", "\ndraft: yes\n",
            "\n(TBD)\n",
        ] {
            #expect(("\n" + text).contains(part), "\(text)")
        }
    }

    @Test(
        arguments: [
            // Case makes no difference to Windows, and a folder takes a name as a file does.
            (["content/entries/镇/2026/Plan.md"], "plan", "content/entries/镇/2026/plan-2.md"),
            (
                ["content/entries/镇/2026/plan/index.md", "content/entries/镇/2026/plan-2.md"], "plan",
                "content/entries/镇/2026/plan-3.md"
            ),
            ([], "../../etc/passwd", "content/entries/镇/2026/etc-passwd.md"),
            ([], "a\u{0}b\nc", "content/entries/镇/2026/a-b-c.md"),
            ([], "…", "content/entries/镇/2026/entry.md"), ([], "CON", "content/entries/镇/2026/CON-entry.md"),
            ([], "index", "content/entries/镇/2026/index-1.md"),
            ([], String(repeating: "长", count: 400), "content/entries/镇/2026/\(String(repeating: "长", count: 30)).md"),
        ] as [([String], String, String)])
    func whereItStands(files: [String], title: String, file: String) throws {
        let desk = try smallDesk(
            numbers: ["x"], catalogue: ["X,X-1,甲,乙,及时,示例镇人民政府,■网站,全社会,主动公开,"], files: files)
        #expect(desk.draft(title).file == file)
    }
}
