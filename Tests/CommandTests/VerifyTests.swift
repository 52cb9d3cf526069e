import Command
import Files
import Formats
import Testing

private let home = "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942"

@Suite struct VerifyTests {
    /// A folder as a sealed build leaves it, by hand: digests of `home` and `one`.
    private func plantSealed(in root: String) throws -> String {
        try plant(root + "/web/index.html", "home")
        try plant(root + "/web/a.html", "one")
        try plant(root + "/sheets/a.html", "one")
        let one = SHA256.hex(of: Array("one".utf8))
        let list = "\(one)  sheets/a.html\n\(one)  web/a.html\n\(home)  web/index.html\n"
        try plant(root + "/SHA256SUMS", list)
        return SHA256.hex(of: Array(list.utf8))
    }

    @Test func `all agree`() throws {
        try withScratch { root in
            let digest = try plantSealed(in: root)
            #expect(
                saying("verify", root)
                    == Spoken(.well, output: "all agree (files: 3)\nSHA-256 of the list: \(digest)\n"))
            #expect(
                saying("verify", root, "--only", "./web/", language: "zh")
                    == Spoken(.well, output: "2 个文件全部一致\n清单的 SHA-256：\(digest)\n"))
        }
    }

    @Test func `a site folder means its output`() throws {
        try withScratch { root in
            let digest = try plantSealed(in: root + "/output")
            let expected = Spoken(.well, output: "all agree (files: 3)\nSHA-256 of the list: \(digest)\n")
            #expect(saying("verify", root) == expected)
            #expect(saying("verify", "--output", root + "/output") == expected)
        }
    }

    @Test func `differences are named in order`() throws {
        try withScratch { root in
            let digest = try plantSealed(in: root)
            try Folder(root).removeTree("sheets")
            try Folder(root).removeFile("web/a.html")
            try plant(root + "/web/index.html", "hack")
            try plant(root + "/web/\u{1B}[2J\u{202E}.html", "x")
            let english = """
                lost     sheets/ (the whole folder, files: 1)
                added    web/·[2J·.html
                lost     web/a.html
                changed  web/index.html
                not as sealed: 3 files listed, 0 agree, 1 added
                SHA-256 of the list: \(digest)

                """
            #expect(saying("verify", root) == Spoken(.findings, output: english))
            let chinese = """
                缺少　sheets/（整个文件夹，1 个文件）
                多出　web/·[2J·.html
                缺少　web/a.html
                改动　web/index.html
                不一致：清单列出 3 个文件，0 个一致；另多出 1 个
                清单的 SHA-256：\(digest)

                """
            #expect(saying("verify", root, language: "zh") == Spoken(.findings, output: chinese))
        }
    }

    @Test func `without a list, or with a damaged one, nothing is compared`() throws {
        try withScratch { root in
            _ = try plantSealed(in: root)
            try plant(root + "/SHA256SUMS", "\(home)  web/index.html\n\(home)  ../secret\n")
            #expect(
                saying("verify", root)
                    == Spoken(
                        .misuse,
                        errors:
                            "error: SHA256SUMS, line 2: the path is none of an output folder. The list is damaged; nothing was compared\n"
                    ))
            #expect(
                saying("verify", root, language: "zh")
                    == Spoken(.misuse, errors: "错误：SHA256SUMS 第 2 行有误：路径不是输出文件夹里的文件。清单已损坏，没有核对\n"))
            try Folder(root).removeFile("SHA256SUMS")
            #expect(
                saying("verify", root)
                    == Spoken(
                        .misuse,
                        errors:
                            "error: there is no SHA256SUMS in `\(root)` to verify with; bulletin build --seal writes it\n"
                    ))
            #expect(
                saying("verify", root, language: "zh")
                    == Spoken(.misuse, errors: "错误：“\(root)”里没有 SHA256SUMS，无从核对。生成时加 --seal 才有\n"))
        }
    }

    @Test func `slips on the command line`() throws {
        try withScratch { root in
            _ = try plantSealed(in: root)
            #expect(
                saying("verify", root, "--only", "wev")
                    == Spoken(.misuse, errors: "error: SHA256SUMS lists nothing under `wev`\n"))
            #expect(
                saying("verify", root + "/none")
                    == Spoken(.misuse, errors: "error: cannot open folder `\(root)/none` (it does not exist)\n"))
            #expect(
                saying("verify", "--onyl", "web")
                    == Spoken(.misuse, errors: "error: unknown option `--onyl`; did you mean `--only`?\n"))
        }
    }

    @Test func help() {
        let expected = """
            Compares an output folder with its SHA256SUMS and names what was changed, lost or added. DIR is that folder or a copy, or a site folder (then its output). Writes nothing.

            Usage: bulletin verify [DIR] [--output DIR] [--only PART]

            """
        #expect(saying("verify", "--help").output.hasPrefix(expected))
    }
}

/// Building with `--seal`.
@Suite struct SealedBuildTests {
    @Test func `a sealed build agrees until something changes`() throws {
        try withScratch { root in
            try plantSmallSite(in: root)
            let built = saying("build", root, "--date", "2026-11-20", "--seal", "--timings")
            #expect(built.code == .well, "\(built.errors)")
            let list = try Folder(root).read("output/SHA256SUMS")
            let files = list.count { $0 == 10 }
            let digest = SHA256.hex(of: list)
            #expect(
                built.output.contains(
                    "seal      \(files) files in SHA256SUMS (\(files) read); its own SHA-256:\n  \(digest)\n"))
            #expect(built.output.contains("\n  seal      0."))
            #expect(
                saying("verify", root)
                    == Spoken(.well, output: "all agree (files: \(files))\nSHA-256 of the list: \(digest)\n"))

            try plant(root + "/output/web/note.txt", "mine")
            let again = saying("build", root, "--date", "2026-11-20", "--seal")
            // A first build moves whole folders into place; next-change.json stands beside them and was moved by
            // itself, which its times show.
            #expect(again.output.contains("\(files) files in SHA256SUMS (1 read)"))
            #expect(
                again.output.hasSuffix(
                    "files not made by Bulletin are not in the list; verify will name them as added\n"))
            #expect(saying("verify", root).output.hasPrefix("added    web/note.txt\n"))
            #expect(saying("verify", root).code == .findings)

            #expect(saying("build", root, "--date", "2026-11-20").code == .well)
            #expect(try Folder(root).status(of: "output/SHA256SUMS") == nil)
            #expect(saying("verify", root).code == .misuse)
        }
    }
}
