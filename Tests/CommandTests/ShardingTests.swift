import Files
import Findings
import Testing

@testable import Command

/// Building in parts and joining, as the command line says it.
@Suite struct ShardingTests {
    @Test(arguments: [
        (
            ["build", "--shard", "9/8"], "error: `9/8` is no part; write 3/8 for the third of eight (at most 9999)\n",
            "错误：“9/8”不是分片，写作 3/8（8 片中的第 3 片，最多 9999 片）\n"
        ),
        (
            ["build", "--shard=1/2", "--seal"], "error: --seal does not go with --shard; give it to bulletin join\n",
            "错误：--seal 不能与 --shard 同用，请写给 bulletin join\n"
        ),
        (
            ["build", "--shard=1/2", "--output", "x"],
            "error: --output does not go with --shard; give it to bulletin join\n",
            "错误：--output 不能与 --shard 同用，请写给 bulletin join\n"
        ),
        (["build", "--parts", "x"], "error: --parts is for --shard\n", "错误：--parts 要与 --shard 同用\n"),
    ])
    func whatDoesNotGoTogether(words: [String], english: String, chinese: String) {
        let session = bulletin(words)
        #expect(session.errors == english)
        #expect(session.code == .misuse)
        #expect(bulletin(words, language: .chinese).errors == chinese)
    }

    @Test func partsAreBuiltAndJoined() throws {
        try withNewSite { path in
            for number in 1...2 {
                let part = bulletin(["build", path, "--shard", "\(number)/2", "--date", "2026-06-30"])
                #expect(part.errors.isEmpty)
                #expect(part.code == .well)
                #expect(part.output.hasPrefix("part      \(number) of 2\nentries   "))
                #expect(part.output.hasSuffix("as of 2026-06-30, to \(path)/parts/part-\(number)-of-2\n"))
            }
            let joined = bulletin(["join", path])
            #expect(joined.errors.isEmpty)
            #expect(joined.code == .well)
            #expect(joined.output.contains("parts     1 pages and sheets taken from them\n"))
            let home = try Folder.working.status(of: "\(path)/output/web/index.html")
            #expect(home != nil)
        }
    }

    @Test func errorsAreToldByTheJoinAlone() throws {
        try withNewSite { path in
            try write("---\n标题: 无\n---\n", to: "\(path)/content/entries/错.md")
            for number in 1...2 {
                let part = bulletin(["build", path, "--shard", "\(number)/2", "--date", "2026-06-30"])
                #expect(part.errors.isEmpty)
                #expect(part.code == .well)
            }
            let joined = bulletin(["join", path])
            #expect(joined.errors.contains("content/entries/错.md:1:1: error: "))
            #expect(joined.code == .findings)
        }
    }

    @Test func whatIsMissingIsSaid() throws {
        try withNewSite { path in
            let none = bulletin(["join", path])
            #expect(
                none.errors
                    == "error: nothing was written: there is no part in `\(path)/parts`; make them first, with bulletin build --shard 1/N to N/N. The output is as it was\n"
            )
            #expect(none.code == .misuse)
            _ = bulletin(["build", path, "--shard", "2/3", "--date", "2026-06-30"])
            #expect(
                bulletin(["join", path], language: .chinese).errors == "错误：没有写入：共分 3 片，缺第 1、3 片。原有的输出没有改动\n")
            let other = bulletin(["join", path, "--date", "2026-07-01"])
            #expect(other.code == .misuse)
        }
    }

    @Test func partsDoNotGoWhereContentIs() throws {
        try withNewSite { path in
            let session = bulletin(["build", path, "--shard", "1/2", "--parts", "\(path)/content/parts"])
            #expect(
                session.errors == "error: cannot write to `\(path)/content/parts`: content and layouts live there\n")
            #expect(session.code == .misuse)
        }
    }
}
