import Bulletin
import Disclosure
import Files
import Findings
import Formats
import Serving
import Synchronization
import Testing

@testable import Previewing

/// A preview of a new site: what it answers as the site's files change.
@Suite(.serialized) struct PreviewTests {
    private static let entry = "content/entries/office/2026/机关职能.md"
    private static let page = "web/entries/11990199MB09000173-202512-00001.html"

    @Test func `pages are those of a build, with the script added`() throws {
        try withPreview { session in
            let output = session.path + "/built"
            _ = try SiteBuilder(folder: session.folder, output: output, date: CivilDate(iso: "2026-06-30")).build()
            let built = try Folder(output)
            let script = "<script src=\"/-/preview.js\" data-pages=\"\(session.report.pagesVersion)\" defer></script>\n"
            for file in try built.paths(passingOver: { name, _ in name == ".bulletin" }) where file.kind == .file {
                // The page that answers for any address leads to where the site stands: here, the root.
                if file.path.hasSuffix("/404.html") { continue }
                let served = session.get("/" + percentEncoded(path: file.path))
                let text = String(decoding: served.body, as: UTF8.self)
                #expect(served.status == .ok, "\(file.path)")
                #expect(Array(text.replacing(script, with: "").utf8) == (try built.read(file.path)), "\(file.path)")
            }
        }
    }

    @Test func `a change shows, an error keeps the last good page with the finding, mending takes it away`() throws {
        try withPreview { session in
            let text = try session.text(Self.entry)
            try session.write(text + "\n刚刚添上。\n", to: Self.entry)
            #expect(session.shows(Self.page, "刚刚添上。"))
            #expect(session.report.state.condition == .current)

            try session.write(text.replacing("内容概述:", with: "内容概诉:") + "\n又添一句。\n", to: Self.entry)
            #expect(session.report.state.condition == .refused)
            #expect(session.shows(Self.page, "刚刚添上。"))
            #expect(!session.shows(Self.page, "又添一句。"))
            let finding = try #require(session.report.state.findings.first)
            #expect(finding.finding.rule == "key-unknown")
            #expect(finding.page == Self.page)
            #expect(finding.column == 1)
            // The value of the line, without its key, which no page shows.
            #expect(finding.lines == [" 示例镇人民政府的主要职责、办公地址、办公时间和联系方式。"])

            try session.write(text, to: Self.entry)
            #expect(session.report.state.condition == .current)
            #expect(session.report.state.findings.isEmpty)
            #expect(!session.shows(Self.page, "刚刚添上。"))
        }
    }

    @Test func `a finding in the text brings its line and those above it`() throws {
        try withPreview { session in
            let text = try session.text(Self.entry)
            try session.write(text + "\n前一句。\n\n见[附表](没有.csv)。\n", to: Self.entry)
            let finding = try #require(session.report.state.findings.first)
            #expect(finding.finding.rule == "attachment-missing")
            #expect(finding.lines.prefix(2) == ["见[附表](没有.csv)。", "前一句。"])
            let json = String(decoding: session.report.json(page: Self.page), as: UTF8.self)
            #expect(json.contains("\"editor\":\"vscode://file/"))
            #expect(json.contains("\"lines\":[\"见[附表](没有.csv)。\",\"前一句。\""))
            // Other pages need not know where.
            #expect(
                String(decoding: session.report.json(page: "web/index.html"), as: UTF8.self).contains("\"lines\":[]"))
        }
    }

    @Test func `a number of a person is not quoted`() throws {
        try withPreview { session in
            try session.write(try session.text(Self.entry) + "\n身份证号11010519491231002X。\n", to: Self.entry)
            let json = String(decoding: session.report.json(page: Self.page), as: UTF8.self)
            #expect(session.report.state.condition == .refused)
            #expect(!json.contains("11010519491231002X"))
        }
    }

    @Test func `a draft is shown as one, whatever its day, and is gone when drafts are not wished`() throws {
        try withPreview { session in
            let text = try session.text(Self.entry).replacing("202512-00001", with: "202512-00002")
                .replacing("\n索引号:", with: "\n草稿: 是\n索引号:")
            try session.write(text, to: "content/entries/office/2026/draft.md")
            let page = "web/entries/11990199MB09000173-202512-00002.html"
            #expect(session.report.state.condition == .current)
            #expect(session.get("/" + page).status == .ok)
            let json = String(decoding: session.report.json(page: page), as: UTF8.self)
            #expect(json.contains("\"drafts\":[{\"title\":"))
            #expect(json.contains("\"pages\":[\"\(page)\""))
            #expect(session.post("/-/drafts?show=no").status == .noContent)
            session.waitForNews()
            #expect(session.get("/" + page).status == .notFound)
        }
    }

    @Test func `another day can be wished for, by pages of this server alone`() throws {
        try withPreview { session in
            #expect(
                session.post("/-/date?on=2026-12-24", fields: "Origin: http://example.org\r\n").status == .forbidden)
            #expect(session.post("/-/date?on=2026-02-30").status == .badRequest)
            #expect(session.post("/-/date?on=2026-12-24", fields: "Origin: http://localhost\r\n").status == .noContent)
            session.waitForNews()
            #expect(session.report.state.site?.model.date.description == "2026-12-24")
        }
    }

    @Test(
        arguments: [
            ("GET", "/", .found), ("GET", "/web/", .ok), ("GET", "/web", .found), ("HEAD", "/web/index.html", .ok),
            ("GET", "/web/none.html", .notFound), ("GET", "/content/site.yaml", .notFound), ("GET", "/-", .found),
            ("GET", "/-/", .ok), ("GET", "/-/preview.js", .ok), ("GET", "/-/none", .notFound),
            ("GET", "/favicon.ico", .noContent), ("PUT", "/web/", .methodNotAllowed),
            ("POST", "/web/", .methodNotAllowed),
            ("POST", "/-/none", .notFound), ("DELETE", "/-/date?on=today", .methodNotAllowed),
        ] as [(String, String, Status)])
    func `addresses answer as they should`(method: String, target: String, status: Status) throws {
        try withPreview { session in #expect(session.request(method, target).status == status) }
    }

    @Test func `a folder without a site is said to be none`() throws {
        try withPreview(empty: true) { session in
            #expect(session.report.state.condition == .unusable)
            #expect(session.get("/web/index.html").fields.contains { $0 == ("Location", "/-/") })
            #expect(String(decoding: session.report.json(page: ""), as: UTF8.self).contains("content/site.yaml"))
        }
    }

    /// Fails where files were changed and not embedded: run `scripts/embed`.
    @Test func `the program holds the preview's files of the checkout`() throws {
        let folder = try Folder(
            String(#filePath.dropLast("/Tests/PreviewingTests/PreviewTests.swift".count)) + "/preview")
        let names = try folder.names().filter { !$0.hasPrefix(".") && !$0.hasSuffix("~") }
        #expect(BuiltInPreview.files.map(\.path) == names)
        for file in BuiltInPreview.files {
            #expect(try folder.read(file.path) == Array(file.text.utf8), "run scripts/embed: \(file.path) has changed")
        }
    }
}
