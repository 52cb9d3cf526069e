import Files
import Testing

@testable import Publishing

/// One walk tells what asking for each file tells.
@Suite struct OutputSurveyTests {
    private let site: Site = [
        "web/index.html": "home", "web/entries/1.html": "one", "web/entries/2.html": "two", "sheets/all.html": "sheets",
        "next.json": "{}",
    ]

    @Test func `an output as it was left is whole, and kept at once`() throws {
        try withScratch { root in
            try build(site, in: root)
            let survey = try #require(OutputSurvey(of: root))
            #expect(survey.isWhole)
            #expect(survey.foreign.isEmpty)
            let publisher = try Publisher(root: root, survey: survey)
            #expect(try publisher.keepAll(count: site.count))
            let summary = try publisher.finish()
            #expect([summary.unchanged, summary.created, summary.replaced, summary.removed] == [5, 0, 0, 0])
            #expect(summary.manifest == survey.fingerprint)
            #expect(try files(in: root) == site)
        }
    }

    @Test(arguments: [1, 4])
    func `however many take part, the survey is the same`(threads: Int) throws {
        try withScratch { root in
            var site = site
            for number in 0..<200 { site["web/\(number % 20)/\(number).html"] = "page \(number)" }
            try build(site, in: root)
            try plant("web/3/3.html", "other", in: root)
            try plant("web/theirs/a.html", "theirs", in: root)
            try plant("web/7/b.html", "theirs", in: root)
            let surveying = try #require(OutputSurveying(of: root))
            parallelForEach(count: threads, threads: threads) { (_, _) in surveying.takePart() }
            let survey = surveying.survey
            let touched = survey.records.indices.filter { !survey.isUntouched[$0] }
            #expect(touched.map { survey.records[$0].path } == ["web/3/3.html"])
            #expect(survey.foreign == ["web/7/b.html", "web/theirs/a.html"])
            #expect(!survey.isWhole)
        }
    }

    /// A path of a file that is not as it was, one that no build made, and one that is not to be kept.
    @Test func `those of many that stand are kept at once`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("web/entries/1.html", "ONE", in: root)
            let survey = try #require(OutputSurvey(of: root))
            let publisher = try Publisher(root: root, survey: survey)
            let paths = ["web/index.html", "web/entries/1.html", nil, "new.html", "sheets/all.html", "next.json"]
            #expect(try publisher.keepSeen(paths) == [true, false, false, false, true, true])
            try publisher.write("web/entries/1.html", Array("one".utf8))
            try publisher.write("new.html", Array("new".utf8))
            #expect(throws: PublishingProblem.self) { try publisher.write("next.json", []) }
            #expect(throws: PublishingProblem.self) { try publisher.keepSeen(["next.json"]) }
            let summary = try publisher.finish()
            #expect([summary.unchanged, summary.created, summary.replaced, summary.removed] == [3, 1, 1, 1])
            var expected = site
            expected["new.html"] = "new"
            expected["web/entries/2.html"] = nil
            #expect(try files(in: root) == expected)
        }
    }

    @Test func `nothing is kept at once without a survey`() throws {
        try withScratch { root in
            try build(site, in: root)
            let publisher = try Publisher(root: root)
            #expect(try publisher.keepSeen(["web/index.html"]) == [false])
            try publisher.abandon()
        }
    }

    @Test func `no build, no survey`() throws {
        try withScratch { root in
            #expect(OutputSurvey(of: root) == nil)
            try Folder.working.makeFolders(root + "/.bulletin")
            #expect(OutputSurvey(of: root) == nil)
            try plant(".bulletin/manifest", "bulletin manifest 1\n, damaged", in: root)
            #expect(OutputSurvey(of: root) == nil)
        }
    }

    @Test(
        arguments: [
            ("edited", ["web/entries/1.html": "ONE"], []), ("longer", ["next.json": "{ }"], []),
            ("removed", [:], ["web/entries/2.html"]), ("a folder removed", [:], ["web/entries"]),
        ] as [(String, Site, [String])])
    func `what was touched is not whole, and is written again`(_: String, changed: Site, removed: [String]) throws {
        try withScratch { root in
            try build(site, in: root)
            for (path, text) in changed { try plant(path, text, in: root) }
            for path in removed { try Folder(root).removeTree(path) }
            let survey = try #require(OutputSurvey(of: root))
            #expect(!survey.isWhole)
            let publisher = try Publisher(root: root, survey: survey)
            #expect(try !publisher.keepAll(count: site.count))
            for (path, text) in site.sorted(by: { $0.key < $1.key }) where try !publisher.keep(path) {
                try publisher.write(path, Array(text.utf8))
            }
            let summary = try publisher.finish()
            #expect(summary.unchanged < site.count)
            #expect(try files(in: root) == site)
        }
    }

    @Test func `files of others are named, in folders of others too`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("favicon.ico", "icon", in: root)
            try plant("web/entries/notes.txt", "mine", in: root)
            try plant("theirs/deep/a.txt", "theirs", in: root)
            let survey = try #require(OutputSurvey(of: root))
            #expect(survey.isWhole)
            #expect(survey.foreign == ["favicon.ico", "theirs/deep/a.txt", "web/entries/notes.txt"])
            let publisher = try Publisher(root: root, survey: survey)
            #expect(try publisher.keepAll(count: site.count))
            #expect(try publisher.finish().foreign == survey.foreign)
        }
    }

    @Test func `a file of others that a build makes its own is foreign no more`() throws {
        try withScratch { root in
            try build(site, in: root)
            try plant("favicon.ico", "icon", in: root)
            let publisher = try Publisher(root: root, survey: OutputSurvey(of: root))
            for path in site.keys.sorted() { #expect(try publisher.keep(path)) }
            try publisher.write("favicon.ico", [1])
            #expect(try publisher.finish().foreign == [])
        }
    }

    @Test func `a survey of another build is not used`() throws {
        try withScratch { root in
            try build(site, in: root)
            let survey = try #require(OutputSurvey(of: root))
            var other = site
            other["web/index.html"] = "other"
            try build(other, in: root)
            let publisher = try Publisher(root: root, survey: survey)
            #expect(publisher.survey == nil)
            #expect(try !publisher.keepAll(count: site.count))
            try publisher.abandon()
        }
    }

    @Test func `nothing is kept at once where the number of files is another, or a build was killed`() throws {
        try withScratch { root in
            try build(site, in: root)
            let survey = try #require(OutputSurvey(of: root))
            let publisher = try Publisher(root: root, survey: survey)
            #expect(try !publisher.keepAll(count: site.count - 1))
            try publisher.abandon()
            // It noted what it was about to write, and wrote no more.
            #expect(throws: PublishingProblem.self) {
                try build(["new.html": "new"], in: root) { (step, path) throws(FileProblem) in
                    if step == .fill { throw stopped(path) }
                }
            }
            let next = try Publisher(root: root, survey: survey)
            #expect(try !next.keepAll(count: site.count))
            try next.abandon()
        }
    }

    /// Folders beside each other whose names begin alike, in every order of bytes.
    @Test func `names are looked up in the folder they stand in`() throws {
        try withScratch { root in
            let site: Site = [
                "a/b.html": "1", "a-b.html": "2", "a/b/b.html": "3", "a/bb/b.html": "4", "b.html": "5",
                "a.b/b.html": "6",
            ]
            try build(site, in: root)
            try plant("a/b.html", "7", in: root)
            let survey = try #require(OutputSurvey(of: root))
            let touched = zip(survey.records, survey.isUntouched).filter { !$1 }.map(\.0.path)
            #expect(touched == ["a/b.html"])
            #expect(survey.foreign.isEmpty)
        }
    }
}
