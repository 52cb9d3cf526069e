import Disclosure
import Files
import Findings
import Testing

@testable import Bulletin

/// What the program brings along.
@Suite struct BuiltInTests {
    /// Fails where files were changed and not embedded: run `scripts/embed`.
    @Test func theProgramHoldsTheLayoutsOfTheCheckout() throws {
        try expect(BuiltInLayouts.files, equal: files(in: checkout + "/layouts"), under: "layouts/")
    }

    /// Fails where files were changed and not embedded: run `scripts/embed`.
    @Test func theProgramHoldsTheFirstSiteOfTheCheckout() throws {
        try expect(BuiltInStarter.files, equal: files(in: checkout + "/docs/starter"), under: "")
    }

    /// Fails where files were changed and not embedded: run `scripts/embed`.
    @Test func theProgramHoldsTheThemesOfTheCheckout() throws {
        try expect(BuiltInThemes.files, equal: files(in: checkout + "/docs/themes"), under: "")
    }

    /// Fails where files were changed and not embedded: run `scripts/embed`.
    @Test func theProgramHoldsTheRulePagesOfTheCheckout() throws {
        try expect(BuiltInRulePages.files, equal: files(in: checkout + "/docs/rules"), under: "")
    }

    private func expect(_ held: [(path: String, text: String)], equal files: FileSet, under folder: String) throws {
        let visible = files.filter {
            !$0.key.hasPrefix(".") && !$0.key.contains("/.") && !$0.key.hasSuffix("~")
                && $0.key != "README.md"
        }
        #expect(
            held.map(\.path) == visible.keys.map { folder + $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        for (path, text) in held {
            let bytes = files[String(path.dropFirst(folder.count))]
            #expect(bytes.map { $0 == Array(text.utf8) } == true, "run scripts/embed: \(path) has changed")
        }
    }

    /// Layouts that name a word have it in both languages, or pages would show its name.
    @Test(arguments: ["zh-Hans", "en"])
    func theProgramHoldsItsWordsInEachLanguage(_ language: String) throws {
        let files = try files(in: checkout + "/layouts")
        let names = { (path: String) -> [String] in
            String(decoding: files[path] ?? [], as: UTF8.self).split(separator: "\n")
                .filter { !$0.hasPrefix("#") }.compactMap { $0.split(separator: ":").first.map(String.init) }
        }
        #expect(names("strings/\(language).yaml") == names("strings/zh-Hans.yaml"))
    }
}

/// A new site from the binary alone.
@Suite struct StarterTests {
    @Test(
        "A new site builds without a finding on any day of the year",
        arguments: ["2026-01-01", "2026-02-28", "2026-06-30", "2026-12-31"])
    func aNewSiteBuildsWithoutAFinding(day: String) throws {
        try withScratch { path in
            let made = try StarterSite.write(to: path + "/new")
            #expect(made.written.count == BuiltInStarter.files.count)
            #expect(made.kept.isEmpty)
            let site = TestSite(folder: path + "/new", output: path + "/new/output")
            let report = try site.build(on: day)
            #expect(report.findings.isEmpty)
            #expect(report.counts.entries == 1)
            let links = WebLinks(try site.written())
            #expect(links.files.keys.sorted().flatMap { links.problems(of: $0) } == [])
            #expect(try site.text("web/entries/11990199MB09000173-202512-00001.html").contains("示例镇人民政府机关职能"))
        }
    }

    @Test func filesThatAreThereAreKept() throws {
        try withScratch { path in
            try write("名称: 我的\n", to: path + "/content/site.yaml")
            let first = try StarterSite.write(to: path)
            #expect(first.kept == ["content/site.yaml"])
            let before = try files(in: path)
            #expect(before["content/site.yaml"] == Array("名称: 我的\n".utf8))
            let second = try StarterSite.write(to: path)
            #expect(second.written.isEmpty)
            #expect(second.kept == BuiltInStarter.files.map(\.path))
            #expect(try files(in: path) == before)
        }
    }
}
