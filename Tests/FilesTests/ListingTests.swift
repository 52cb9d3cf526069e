import Testing

@testable import Files

@Suite struct ListingTests {
    @Test func `a tree is listed in the order of its bytes`() throws {
        try withScratch { folder in
            try folder.makeFolders("a/空")
            for path in ["a/空/文件.md", "a/b", "a-b", "a.b", "Z", "é"] { try folder.write(path, Array(path.utf8)) }
            let entries = try folder.entries()
            // `-` and `.` come before `/`, capitals before small letters, all before what is no ASCII.
            #expect(entries.map(\.path) == ["Z", "a", "a-b", "a.b", "a/b", "a/空", "a/空/文件.md", "é"])
            #expect(entries.filter { $0.status.kind == .file }.allSatisfy { $0.status.size == $0.path.utf8.count })
            #expect(try folder.paths().map(\.path) == entries.map(\.path))
            #expect(try folder.paths().map(\.kind) == entries.map(\.status.kind))
            #expect(try folder.paths(under: "a").map(\.path) == ["b", "空", "空/文件.md"])
        }
    }

    @Test func `names are passed over with all they hold`() throws {
        try withScratch { folder in
            try folder.makeFolders(".git/objects")
            try folder.makeFolders("entries/_drafts")
            for path in [".git/objects/1", "entries/_drafts/1", "entries/1", "entries/1~"] {
                try folder.write(path, [])
            }
            let entries = try folder.entries { name, parent in
                name.hasPrefix(".") || name.hasSuffix("~") || name == "_drafts" && parent == "entries"
            }
            #expect(entries.map(\.path) == ["entries", "entries/1"])
        }
    }

    @Test func `links are reported and not followed`() throws {
        try withScratch { folder in
            try folder.makeFolders("inner")
            try makeLink(folder.path + "/inner/up", to: "..")
            try makeLink(folder.path + "/outside", to: "/etc")
            try makeLink(folder.path + "/dangling", to: "nowhere")
            let entries = try folder.entries()
            #expect(entries.map(\.path) == ["dangling", "inner", "inner/up", "outside"])
            #expect(entries.map(\.status.kind) == [.symlink, .directory, .symlink, .symlink])
        }
    }

    @Test func `the folder itself may be reached through a link`() throws {
        try withScratch { folder in
            try folder.makeFolders("real")
            try folder.write("real/1", [])
            try makeLink(folder.path + "/link", to: "real")
            #expect(try Folder(folder.path + "/link").entries().map(\.path) == ["1"])
            try folder.removeTree("link")
            #expect(try folder.names() == ["real"])
        }
    }

    @Test func `a name that is no UTF-8 is shown and marked`() throws {
        try withScratch { folder in
            try withFileNotNamedInUTF8(in: folder.path) {
                let entries = try folder.entries()
                #expect(entries.map(\.path) == ["\u{FFFD}.md"])
                #expect(entries.map(\.isNamedInUTF8) == [false])
            }
        }
    }

    @Test func `a thousand folders in one another are listed and removed`() throws {
        try withScratch { folder in
            let path = Array(repeating: "d", count: 1000).joined(separator: "/")
            try folder.makeFolders(path)
            try folder.write(path + "/file", [])
            #expect(try folder.entries().count == 1001)
            try folder.removeTree("d")
            #expect(try folder.names() == [])
        }
    }

    @Test func `a path too long for the system is a typed problem`() throws {
        try withScratch { folder in
            let long = String(repeating: "n", count: 250)
            var inner = folder
            for _ in 0..<20 {
                try inner.makeFolders(long)
                inner = try inner.folder(long)
            }
            let problem = #expect(throws: FileProblem.self) { try folder.entries() }
            #expect(problem?.reason == .nameTooLong)
            // The parts are within reach from half way, where this test takes them away again.
            let half = Array(repeating: long, count: 10).joined(separator: "/")
            try folder.folder(half).removeTree(long)
        }
    }

    @Test func `a missing folder is a typed problem`() throws {
        try withScratch { folder in
            #expect(throws: FileProblem.self) { try Folder(folder.path + "/none") }
            #expect(throws: FileProblem.self) { try folder.paths(under: "none") }
        }
    }
}
