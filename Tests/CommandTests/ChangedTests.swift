import Files
import Testing

@testable import Command

/// `bulletin check --changed BASE`, in repositories made for it.
@Suite struct ChangedTests {
    /// Only findings in changed files are told, and those elsewhere that the change made.
    @Test func whatTheChangesConcern() throws {
        try withRepository { root in
            #expect(findings(root, "HEAD") == [])
            #expect(findings(root) == ["content/entries/2.md 11 link-broken"])
            // A new file, not yet known to git.
            try plant(root + "/content/entries/4.md", entry("1-4").replacing("2026-01-05", with: "2026.1.5"))
            #expect(
                findings(root, "HEAD") == [
                    "content/entries/4.md 6 date-malformed", "content/entries/4.md 7 date-malformed",
                ])
            try git(root, "add", "-A")
            try git(root, "commit", "-qm", "b")
            #expect(findings(root, "HEAD") == [])
            #expect(findings(root, "HEAD~1").count == 2)
            #expect(findings(root, "start").count == 2)
        }
    }

    /// An entry that others refer to is deleted: they are as they were, and wrong now.
    @Test func consequencesElsewhere() throws {
        try withRepository { root in
            try Folder(root).removeFile("content/entries/3.md")
            #expect(findings(root, "HEAD") == ["content/entries/2.md 8 relation-unknown"])
        }
    }

    /// A table decides over entries that did not change.
    @Test func tables() throws {
        try withRepository { root in
            try plant(root + "/content/units.csv", "编码,名称,上级\nU2,小镇人民政府,\n")
            #expect(
                findings(root, "HEAD") == [
                    "content/entries/1.md 4 unit-unknown", "content/entries/2.md 4 unit-unknown",
                    "content/entries/3.md 4 unit-unknown",
                ])
        }
    }

    @Test func whatCannotBeTold() throws {
        try withRepository { root in
            #expect(errors(root, "no-such").hasPrefix("error: the git repository has no `no-such`;"))
            #expect(
                errors(root, "--output=x") == "error: --changed takes a branch, a tag or a commit, not `--output=x`\n")
            #expect(errors(root, "") == "error: --changed takes a branch, a tag or a commit, not ``\n")
            try git(root, "checkout", "-q", "--orphan", "other")
            try git(root, "commit", "-qm", "other")
            #expect(errors(root, "start").hasPrefix("error: `start` has no history in common"))
        }
        try withSmallSite { root in
            #expect(
                errors(root, "HEAD") == "error: the site folder is in no git repository; --changed needs one\n")
        }
    }

    /// Repairs keep to the changes as well.
    @Test func repairs() throws {
        try withRepository { root in
            try plant(root + "/content/entries/4.md", entry("1-4").replacing("2026-01-05", with: "2026.1.5"))
            try plant(root + "/content/entries/5.md", entry("1-5").replacing("2026-01-05", with: "2026.1.5"))
            try git(root, "add", "content/entries/5.md")
            try git(root, "commit", "-qm", "b")
            let fixed = bulletin(["check", root, "--date", "2026-06-01", "--changed=HEAD", "--fix"])
            #expect(
                fixed.output == "mended content/entries/4.md: write 2026-01-05\n5 entries checked: nothing found\n"
                    || fixed.output
                        == "mended content/entries/4.md: write 2026-01-05\n4 entries checked: nothing found\n"
            )
        }
    }

    private func entry(_ index: String, _ more: String = "", body: String = "正文。") -> String {
        "---\n标题: 关于预算的公示\n公开事项: I1\n公开主体: U1\n索引号: \(index)\n生成日期: 2026-01-05\n发布日期: 2026-01-05\n\(more)---\n\n\(body)\n"
    }

    /// Three entries: the second refers to the third, and has a link that was broken from the beginning.
    private func withRepository(_ body: (String) throws -> Void) throws {
        try withSmallSite { root in
            try plant(root + "/content/entries/2.md", entry("1-2", "更正: 1-3\n", body: "[见](没有.md)"))
            try plant(root + "/content/entries/3.md", entry("1-3"))
            try git(root, "init", "-q", "-b", "main")
            try git(root, "add", "-A")
            try git(root, "commit", "-qm", "a")
            try git(root, "tag", "start")
            try body(root)
        }
    }

    private func git(_ root: String, _ words: String...) throws {
        let program = try #require(CurrentProcess.program("git"))
        let name = ["-C", root, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false"]
        let result = try Subprocess(program, name + words).run()
        try #require(result.isWell, "\(words): \(String(decoding: result.errors, as: UTF8.self))")
    }

    /// File, line and rule of each finding.
    private func findings(_ root: String, _ base: String? = nil) -> [String] {
        let options = base.map { ["--changed=" + $0] } ?? []
        let session = bulletin(["check", root, "--date", "2026-06-01", "--format", "github"] + options)
        return session.output.split(separator: "\n").map { line in
            let parts = line.split(whereSeparator: { $0 == "," || $0 == ":" || $0 == " " })
            func value(_ key: String) -> Substring {
                parts.first { $0.hasPrefix(key + "=") }?.dropFirst(key.count + 1) ?? ""
            }
            let file = value("file").replacing(root.dropFirst() + "/", with: "")
            return "\(file) \(value("line")) \(value("title"))"
        }
    }

    private func errors(_ root: String, _ base: String) -> String {
        bulletin(["check", root, "--changed=" + base]).errors
    }
}
