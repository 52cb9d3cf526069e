import Disclosure
import Files
import Findings
import Testing

@testable import Checking

/// `docs/reference.md` and `docs/reference.zh-Hans.md`: names of keys, heads of catalogues and rules, made from the
/// lists that the readers themselves go by. To write them anew: `BULLETIN_RECORD=1 swift test --filter
/// ReferencePageTests`, which fails too, so that nobody records without looking.
@Suite struct ReferencePageTests {
    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/"

    @Test(arguments: [("docs/reference.md", false), ("docs/reference.zh-Hans.md", true)])
    func theCommittedPageIsThatOfTheCode(path: String, isChinese: Bool) throws {
        let page = ReferencePage(isChinese: isChinese).text
        let folder = try Folder(Self.root)
        if let bytes = try? folder.read(path), String(decoding: bytes, as: UTF8.self) == page { return }
        if CurrentProcess.environmentVariable("BULLETIN_RECORD") != nil {
            try folder.write(path, Array(page.utf8))
            Issue.record("\(path) was written; look at the difference and commit it")
        } else {
            Issue.record("\(path) differs from the code; record it with BULLETIN_RECORD=1")
        }
    }

    /// What keys and columns mean stands in the pages on content: none may be left out. The names are taken from
    /// the sources of the readers, private lists included.
    @Test func thePagesOnContentNameEveryKeyAndColumn() throws {
        let folder = try Folder(Self.root)
        let english = String(decoding: try folder.read("docs/content.md"), as: UTF8.self)
        let chinese = String(decoding: try folder.read("docs/content.zh-Hans.md"), as: UTF8.self)
        var names = EntryKey.allCases.map(\.name)
        for file in try folder.paths(under: "Sources/Checking") where file.path.hasSuffix(".swift") {
            let text = String(decoding: try folder.read("Sources/Checking/" + file.path), as: UTF8.self)
            names += literals("KeyName(\"", in: text).map { KeyName($0.first, $0.second) }
            names += literals("TableColumn(\"", in: text).map { KeyName($0.second, $0.first) }
        }
        #expect(names.count > 100)
        for name in names {
            #expect(english.contains(name.english) && english.contains(name.chinese), "content.md: \(name)")
            #expect(chinese.contains(name.chinese), "content.zh-Hans.md: \(name)")
        }
    }

    /// The two literals behind each occurrence of a call.
    private func literals(_ call: String, in text: String) -> [(first: String, second: String)] {
        text.split(separator: call).dropFirst().compactMap { rest in
            let parts = rest.split(separator: "\"", maxSplits: 3, omittingEmptySubsequences: false)
            return parts.count > 2 && parts[1] == ", " ? (String(parts[0]), String(parts[2])) : nil
        }
    }
}

private struct ReferencePage {
    let isChinese: Bool

    private func words(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

    var text: String {
        var text =
            words("# 名称一览\n\n[English](reference.md)\n\n", "# Names at a glance\n\n[中文](reference.zh-Hans.md)\n\n")
        text += words(
            "由程序里的名单生成。各项的含义见[`content/` 里放什么](content.zh-Hans.md)，命令和选项见[命令](commands.zh-Hans.md)，\n版式里可用的名称见[版式](../layouts/README.md)。\n",
            "Made from the lists in the program. What each means: [content](content.md); commands and options:\n[commands](commands.md); names for layouts: [layouts](../layouts/README.md).\n"
        )
        text += words("\n## 条目头部的键\n\n", "\n## Keys of an entry's head\n\n")
        text += table(EntryKey.allCases.map(\.name))
        for (key, names) in innerKeys { text += heading(key) + table(names) }
        text += words("\n## site.yaml 的键\n\n", "\n## Keys of site.yaml\n\n") + table(siteKeys)
        for (key, names) in innerSiteKeys { text += heading(key) + table(names) }
        text += words("\n## 固定页面头部的键\n\n", "\n## Keys of a fixed page's head\n\n") + table(PageReading.keys)
        text += columns + rules
        return text
    }

    private var innerKeys: [(EntryKey, [KeyName])] {
        [
            (.posted, HeadReader.postedKeys), (.review, HeadReader.reviewKeys),
            (.attachments, HeadReader.attachmentKeys), (.withdrawn, HeadReader.withdrawnKeys),
            (.allow, HeadReader.allowKeys), (.steps, HeadReader.stepKeys),
        ]
    }

    private var innerSiteKeys: [(KeyName, [KeyName])] {
        [
            ("contact", siteContactKeys), ("filing", siteFilingKeys), ("licence", siteLicenceKeys),
            ("attachments", siteAttachmentKeys),
        ].compactMap { name, keys in siteKeys.first { $0.english == name }.map { ($0, keys) } }
    }

    private func heading(_ key: EntryKey) -> String { heading(key.name) }

    private func heading(_ key: KeyName) -> String {
        words("\n“\(key.chinese)”下面：\n\n", "\nBelow `\(key.english)`:\n\n")
    }

    private func table(_ names: [KeyName]) -> String {
        names.reduce(into: words("| 中文 | English |\n|---|---|\n", "| key | 中文 |\n|---|---|\n")) { text, name in
            text += words("| `\(name.chinese)` | `\(name.english)` |\n", "| `\(name.english)` | `\(name.chinese)` |\n")
        }
    }

    /// Heads by what they mean, in the order of the national table.
    private var columns: String {
        var text = words("\n## 公开目录的表头\n\n", "\n## Heads of a catalogue's columns\n\n")
        text += words(
            "同一行的写法意思相同；全角、半角和空格不论。不认识的列照样保留。\n\n| 列 | 认得的写法 |\n|---|---|\n",
            "Those of a row mean the same; width and blanks make no difference. Columns with other heads are kept.\n\n| column | heads |\n|---|---|\n"
        )
        for (zh, en, holds) in kinds {
            let heads = CatalogueColumn.knownHeads.filter { holds(CatalogueColumn(head: $0)) }
            text += "| \(words(zh, en)) | " + heads.map { "`\($0)`" }.joined(separator: " ") + " |\n"
        }
        return text
    }

    private var kinds: [(String, String, (CatalogueColumn) -> Bool)] {
        [
            ("序号", "sequence", { $0 == .sequence }), ("编码", "code", { $0 == .code }),
            ("领域", "field", { $0 == .name(.field) }), ("一级事项", "first-level item", { $0 == .name(.first) }),
            ("公开事项", "item, without levels", { $0 == .name(.item) }),
            ("二级事项", "second-level item", { $0 == .name(.second) }),
            ("三级事项", "third-level item", { $0 == .name(.third) }),
            ("公开内容（要素）", "elements", { $0 == .elements }), ("公开依据", "legal basis", { $0 == .basis }),
            ("公开时限", "time limit", { $0 == .limit }), ("公开主体", "responsible body", { $0 == .body }),
            ("公开渠道和载体", "channels", { $0 == .channels }),
            ("公开对象，或其中一种", "audience, or one of them", { if case .audience = $0 { true } else { false } }),
            ("公开方式，或其中一种", "manner, or one of them", { if case .manner = $0 { true } else { false } }),
            ("公开层级，或其中一级", "level, or one of them", { if case .level = $0 { true } else { false } }),
            ("公示期规则", "notice rule", { $0 == .noticeRule }),
        ]
    }

    private var rules: String {
        var text = words("\n## 检查规则\n\n", "\n## Rules of checking\n\n")
        text += words(
            "级别可在 `site.yaml` 的“规则”里改；`bulletin explain 规则名` 显示一条规则的说明。\n\n| 规则 | 级别 | 要求 |\n|---|---|---|\n",
            "Severities are changed by `rules` in `site.yaml`; `bulletin explain RULE` explains one.\n\n| rule | severity | asks |\n|---|---|---|\n"
        )
        for rule in Rule.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            let severity = words(chineseName(of: rule.defaultSeverity), rule.defaultSeverity.name)
            text += "| [`\(rule.rawValue)`](rules/\(rule.rawValue).md) | \(severity) | "
            text += rule.summary.text(in: isChinese ? .chinese : .english) + " |\n"
        }
        return text
    }

    private func chineseName(of severity: Severity) -> String {
        switch severity {
        case .error: "错误"
        case .warning: "警告"
        case .note: "提示"
        }
    }
}
