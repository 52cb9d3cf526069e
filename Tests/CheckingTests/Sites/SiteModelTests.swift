import Checking
import Disclosure
import Findings
import Testing
import Text

@Suite("The model of a site")
struct SiteModelTests {
    private func checked(_ text: String, on date: String = "2026-03-10") -> CheckedText {
        CheckedText(SiteText(text, over: baseSite), on: date)
    }

    @Test("Files of a personal part go out until the notice period ends, wherever they are named")
    func personalParts() {
        let text =
            entry(
                "公示: {起: 2026-03-04, 止: 2026-03-16}", "个人信息: [名单]",
                "附件:\n  - 文件: 名单.csv\n  - 文件: 办法.pdf",
                body: "[办法](办法.pdf)\n\n# 名单\n\n[名单](名单.csv)\n\n## 照片\n\n![照片](照片.png)\n\n# 附则\n\n[表](表.csv)")
            + ["名单.csv", "办法.pdf", "照片.png", "表.csv"].map { "-- content/entries/\($0) --\n1\n" }.joined()
        func files(on date: String) -> [String] {
            let checked = checked(text, on: date)
            #expect(checked.findings.map(shown) == [])
            return checked.site.attachments.flatMap { $0 }.map { String($0.dropFirst("content/entries/".count)) }
        }
        let attached = checked(text, on: "2026-03-17").site.model.entries.first?.attachments.map(\.title)
        #expect(files(on: "2026-03-16") == ["名单.csv", "办法.pdf", "照片.png", "表.csv"])
        #expect(files(on: "2026-03-17") == ["办法.pdf", "表.csv"])
        #expect(attached == ["办法.pdf"])
    }

    @Test("Links lead to entries, pages, headings and files")
    func targets() {
        let checked = checked(
            entry(
                body: "[一](b.md) [二](folder/) [三](索引号:QX-2026-002) [四](#) [五](#结论) [六](../pages/guide.md)"
                    + " [七](a%20b.csv) [八](https://example.org/)\n\n# 结论")
                + otherEntry("主题词: []") + entry("索引号: QX-2026-003", file: "content/entries/folder/index.md")
                + "-- content/pages/guide.md --\n---\n标题: 指南\n---\n-- content/entries/a b.csv --\n1\n")
        #expect(checked.findings.map(shown) == [])
        #expect(
            checked.site.targets.first == [
                .entry(1, fragment: ""), .entry(2, fragment: ""), .entry(1, fragment: ""), .here(fragment: "#"),
                .here(fragment: "#结论"), .page(0, fragment: ""), .file("content/entries/a b.csv"),
            ])
    }

    @Test("What refers to an entry that could not be read is not wrong")
    func unreadEntries() {
        let broken = entry("索引号: QX-2026-002", "生成日期: 昨天", file: "content/entries/b.md")
        let found = checked(entry("更正: QX-2026-002", body: "[一](b.md) [二](索引号:QX-2026-002)") + broken).findings
        #expect(found.map { "\($0.place.file) \($0.rule)" } == ["content/entries/b.md date-malformed"])
    }

    @Test("An entry of next week may lead to another of next week, one of today may not")
    func visibility() {
        let next = entry("索引号: QX-2026-002", "发布日期: 2026-03-16", file: "content/entries/b.md")
        func rules(_ date: String) -> [String] {
            checked(entry("发布日期: \(date)", body: "[乙](b.md)") + next).findings.map(\.rule)
        }
        #expect(rules("2026-03-16") == [])
        #expect(rules("2026-03-15") == ["link-broken"])
        #expect(rules("2026-03-04") == ["link-broken"])
        for hidden in ["草稿: 是", "公开方式: 不予公开", "公开对象: 内部"] {
            let text = otherEntry(hidden)
            #expect(checked(entry(body: "[乙](b.md)") + text).findings.map(\.rule) == ["link-broken"])
            // Among themselves they may.
            let own = hidden == "公开方式: 不予公开" ? "草稿: 是" : hidden
            #expect(checked(entry(own, body: "[乙](b.md)") + text).findings.map(\.rule) == [])
        }
    }

    @Test("Every kind of relation, alone and as a list, in either language")
    func relations() {
        let names = [
            ("corrects", "更正", RelationKind.corrects), ("replaces", "替代", .replaces), ("interprets", "解读", .interprets),
            ("follows", "承接", .follows), ("result-of", "结果", .resultOf), ("part-of", "属于", .partOf),
        ]
        #expect(Set(names.map(\.2)) == Set(RelationKind.allCases))
        for (english, chinese, kind) in names {
            for line in ["\(english): QX-2026-002", "\(chinese): [QX-2026-002]"] {
                let checked = checked(entry(line) + otherEntry("主题词: []"))
                #expect(checked.findings.map(shown) == [])
                #expect(checked.site.model.entries.first?.relations.map(\.kind) == [kind])
                #expect(checked.site.model.entries.first?.relations.map(\.target) == ["QX-2026-002"])
            }
        }
    }

    @Test("Newest first; of one day by index number, then by file")
    func order() {
        let text = [("003", "2026-03-03"), ("001", "2026-03-05"), ("002", "2026-03-05")]
            .map { entry("索引号: QX-2026-\($0)", "发布日期: \($1)", file: "content/entries/\($0).md") }.joined()
        let checked = checked(text + entry("索引号: QX-2026-009", "发布日期: 2026-03-02"))
        #expect(checked.site.model.entries.map(\.index).map { $0.suffix(3) } == ["001", "002", "003", "009"])
    }

    @Test("The item's own manner holds where the entry says none")
    func manner() {
        let table = "-- content/catalogue/b.csv --\n编码,公开事项,公开方式-主动,公开方式-依申请\nX1,名册,,√\nX2,两样,√,√\n\n"
        func manner(_ lines: String...) -> Manner? {
            let head = lines.map { $0 }
            return checked(table + entry(head.joined(separator: "\n"))).site.model.entries.first?.manner
        }
        #expect(manner("公开事项: X1") == .onRequest)
        #expect(manner("公开事项: X1\n公开方式: 主动公开") == .proactive)
        #expect(manner("公开事项: X2") == .proactive)
        #expect(manner("公开事项: 部门预算") == .proactive)
    }
}
