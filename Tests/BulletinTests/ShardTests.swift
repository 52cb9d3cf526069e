import Disclosure
import Files
import Findings
import Publishing
import Testing

@testable import Bulletin

/// A site built in parts and joined is the site built at once, or nothing.
@Suite struct ShardTests {
    @Test(arguments: [
        ("1/1", 1, 1), ("3/8", 3, 8), ("9999/9999", 9999, 9999), ("03/8", 3, 8),
    ])
    func aPartIsNamedByTwoNumbers(text: String, number: Int, count: Int) {
        #expect(Shard(text) == Shard(number: number, of: count))
        #expect(Shard(text) != nil)
    }

    @Test(arguments: [
        "", "3", "3/", "/8", "0/8", "9/8", "-1/8", "+3/8", " 3/8", "3/8/1", "3／8", "1/10000", "1/99999999999999999999",
    ])
    func whatNamesNoPart(text: String) {
        #expect(Shard(text) == nil)
    }

    @Test func everyEntryIsOfOnePart() throws {
        let shards = try (1...7).map { try #require(Shard(number: $0, of: 7)) }
        var sizes = Array(repeating: 0, count: 7)
        for number in 0..<7000 {
            let path = "content/entries/镇/2026/e\(number).md"
            let takers = shards.indices.filter { shards[$0].takes(path) }
            #expect(takers.count == 1)
            sizes[takers[0]] += 1
        }
        // A fair division of 7,000 into sevenths strays by less than a tenth.
        #expect(sizes.allSatisfy { (900...1100).contains($0) })
    }

    @Test(arguments: [1, 2, 5])
    func joinedPartsAreTheSingleBuild(count: Int) throws {
        try withSmallSite { site in
            let whole = try site.build()
            let joined = TestSite(folder: site.folder, output: site.output + "-joined")
            try site.buildParts(count)
            let report = try joined.join()
            #expect(try joined.written() == site.written())
            #expect(report.findings == whole.findings)
            #expect(report.counts == whole.counts)
            let own = try site.written().keys.count { $0.isOwnPage }
            #expect(report.pagesTaken == own)
        }
    }

    @Test func partsAreJoinedIntoWhatStands() throws {
        try withSmallSite { site in
            try site.build(on: "2026-04-30")
            try site.buildParts(3)
            try site.join()
            let fresh = TestSite(folder: site.folder, output: site.output + "-fresh")
            try fresh.build()
            #expect(try site.written() == fresh.written())
            // What joining left on record holds for an ordinary build, which then writes nothing.
            let again = try site.build()
            #expect(again.publishing.created + again.publishing.replaced + again.publishing.removed == 0)
        }
    }

    @Test func anErrorInOnePartKeepsTheJoinFromWriting() throws {
        let wrong = ["content/entries/错.md": entry("XK-9").replacing("公开事项: A1", with: "公开事项: 没有")]
        try withSmallSite(adding: wrong) { site in
            try site.buildParts(3)
            let single = #expect(throws: BuildFailure.self) { try site.build() }
            let joined = #expect(throws: BuildFailure.self) { try site.join() }
            #expect(joined?.refusedFindings.isEmpty == false)
            #expect(joined?.refusedFindings == single?.refusedFindings)
            #expect(try site.written().isEmpty)
        }
    }

    /// What may have become of the parts before they are joined.
    struct Accident: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let happen: @Sendable (TestSite) throws -> Void
        let problem: PartProblem
    }

    static let names = ["part-1-of-3", "part-2-of-3", "part-3-of-3"]

    static let accidents: [Accident] = [
        Accident(
            testDescription: "one lost",
            happen: { _ = try Folder.working.removeTree("\($0.parts)/part-2-of-3") }, problem: .missing([2], count: 3)),
        Accident(
            testDescription: "two lost",
            happen: { site in
                for name in names.dropFirst() { _ = try Folder.working.removeTree("\(site.parts)/\(name)") }
            }, problem: .missing([2, 3], count: 3)),
        Accident(
            testDescription: "one twice",
            happen: { try copy("\($0.parts)/part-2-of-3", to: "\($0.parts)/again") },
            problem: .doubled(2, folders: ["again", "part-2-of-3"])),
        Accident(
            testDescription: "one of another division", happen: { try $0.buildPart(1, of: 4) },
            problem: .otherCounts(["part-1-of-3", "part-1-of-4", "part-2-of-3", "part-3-of-3"])),
        Accident(
            testDescription: "one of the next day", happen: { try $0.buildPart(3, of: 3, on: "2026-05-09") },
            problem: .otherDates([
                "part-1-of-3": day(8), "part-2-of-3": day(8), "part-3-of-3": day(9),
            ])),
        Accident(
            testDescription: "the end of one cut off",
            happen: { site in
                let path = "\(site.parts)/part-1-of-3/part"
                try Folder.working.write(path, Array(try Folder.working.read(path).dropLast(3)))
            }, problem: .damaged("part-1-of-3")),
        Accident(
            testDescription: "its pages cut off",
            happen: { try Folder.working.write("\($0.parts)/part-1-of-3/pages", [60, 33]) },
            problem: .damaged("part-1-of-3")),
        Accident(
            testDescription: "an entry more",
            happen: { try write(entry("XK-7"), to: $0.folder + "/content/entries/新.md") }, problem: .otherEntries(names)
        ),
        Accident(
            testDescription: "another calendar",
            happen: { try write("日期,类别,名称\n2026-01-01,放假,元旦\n", to: $0.folder + "/content/calendar.csv") },
            problem: .otherTables(names)),
        Accident(
            testDescription: "another layout",
            happen: { try write("/* other */\n", to: $0.folder + "/layouts/sheet.css") }, problem: .otherPages(names)),
        Accident(
            testDescription: "an entry of the same size, seen by one part",
            happen: { site in
                try write(entry("XK-1", title: "乙"), to: site.folder + "/content/entries/新.md")
                try site.buildPart(2, of: 3)
            }, problem: .entriesDiffer([["part-1-of-3", "part-3-of-3"], ["part-2-of-3"]])),
    ]

    @Test(arguments: accidents)
    func partsThatDoNotGoTogetherAreNamed(accident: Accident) throws {
        try withSmallSite(adding: ["content/entries/新.md": entry("XK-1", title: "甲")]) { site in
            try site.buildParts(3)
            try accident.happen(site)
            let failure = #expect(throws: BuildFailure.self) { try site.join() }
            #expect(failure?.partProblem == accident.problem)
            #expect(try site.written().isEmpty)
        }
    }

    @Test func aPageWithAWrongByteIsRenderedAgain() throws {
        try withSmallSite { site in
            try site.buildParts(1)
            let path = "\(site.parts)/part-1-of-1/pages"
            var pages = try Folder.working.read(path)
            pages[10] ^= 1
            try Folder.working.write(path, pages)
            let report = try site.join()
            let fresh = TestSite(folder: site.folder, output: site.output + "-fresh")
            try fresh.build()
            #expect(try site.written() == fresh.written())
            let own = try site.written().keys.count { $0.isOwnPage }
            #expect(report.pagesTaken == own - 1)
        }
    }

    /// A part whose bytes were made up is refused or harmless, whatever they are.
    @Test func madeUpPartsAreRefused() throws {
        try withSmallSite { site in
            try site.buildParts(1)
            let part = try Folder.working.read("\(site.parts)/part-1-of-1/part")
            for cut in stride(from: 0, to: part.count, by: 37) {
                #expect(throws: DamagedRecord.self) { try PartFile(Array(part[..<cut])) }
            }
            #expect(throws: DamagedRecord.self) { try PartFile(part + [0]) }
        }
    }
}

private func day(_ number: Int) -> CivilDate { CivilDate(iso: "2026-05-0\(number)") ?? CivilDate(dayNumber: 0) }

private func copy(_ folder: String, to target: String) throws { try write(try files(in: folder), to: target) }

extension TestSite {
    fileprivate var parts: String { output + "-parts" }

    fileprivate func buildParts(_ count: Int) throws {
        for number in 1...count { try buildPart(number, of: count) }
    }

    fileprivate func buildPart(_ number: Int, of count: Int, on day: String = TestSite.day) throws {
        var builder = SiteBuilder(folder: try Folder(folder), output: output, date: CivilDate(iso: day))
        builder.threads = 2
        _ = try builder.build(try #require(Shard(number: number, of: count)), into: parts)
    }

    @discardableResult
    fileprivate func join() throws -> BuildReport {
        // Joined from the parts beside the first output, wherever the result goes.
        let parts = folder.dropLast("site".count) + "output-parts"
        return try SiteBuilder(folder: try Folder(folder), output: output, date: nil).join(String(parts))
    }
}

extension BuildFailure {
    fileprivate var partProblem: PartProblem? {
        if case .parts(let problem) = self { problem } else { nil }
    }

    fileprivate var refusedFindings: [Finding] {
        if case .refused(let findings) = self { findings } else { [] }
    }
}

extension String {
    /// Whether it is the path of a page or a sheet of one entry.
    fileprivate var isOwnPage: Bool {
        guard hasSuffix(".html") else { return false }
        let parts = split(separator: "/")
        guard let name = parts.last, parts.count >= 2 else { return false }
        if parts[parts.count - 2] == "entries" { return true }
        return parts.count >= 3 && parts[parts.count - 3] == "sheets"
            && !["all.html", "index.html", "permanent.html", "today.html"].contains(name)
    }
}
