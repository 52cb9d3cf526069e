import Files
import Testing

@testable import Publishing

@Suite struct VerifyTests {
    private let site: Site = [
        "web/index.html": "home", "web/entries/1.html": "one", "web-old/x": "x", "sheets/a.html": "a",
        "sheets/b.html": "b",
    ]

    private func seal(_ site: Site, in root: String) throws {
        let publisher = try Publisher(root: root)
        for (path, text) in site { try publisher.write(path, Array(text.utf8)) }
        try publisher.seal(threads: 2)
        _ = try publisher.finish()
    }

    private func differences(in root: String, only part: String? = nil) throws -> [Difference] {
        let folder = try Folder(root)
        let serial = try verify(folder, only: part, threads: 1).differences
        #expect(try verify(folder, only: part, threads: 3).differences == serial)
        return serial
    }

    @Test func `an untouched folder agrees`() throws {
        try withScratch { root in
            try seal(site, in: root)
            let found = try verify(try Folder(root), threads: 2)
            #expect(found.differences == [])
            #expect(found.listed == 5)
            #expect(found.digest == .of(try Folder(root).read("SHA256SUMS")))
        }
    }

    @Test func `what was changed, lost and added is named in order`() throws {
        try withScratch { root in
            try seal(site, in: root)
            try Folder(root).removeTree(".bulletin")
            try plant("web/index.html", "HOME", in: root)
            try plant("web/entries/1.html/inner", "a folder now", in: root, instead: true)
            try plant("web/.hidden", "x", in: root)
            try plant("web/SHA256SUMS", "x", in: root)
            try Folder(root).removeFile("sheets/b.html")
            try Folder(root).makeFolders("web/nothing/inside")
            let expected: [Difference] = [
                Difference(path: "sheets/b.html", kind: .lost), Difference(path: "web/.hidden", kind: .added),
                Difference(path: "web/SHA256SUMS", kind: .added), Difference(path: "web/entries/1.html", kind: .lost),
                Difference(path: "web/entries/1.html/inner", kind: .added),
                Difference(path: "web/index.html", kind: .changed),
            ]
            #expect(try differences(in: root) == expected)
        }
    }

    @Test func `a copy of one folder`() throws {
        try withScratch { root in
            try seal(site, in: root)
            for name in ["sheets", "web-old", ".bulletin"] { try Folder(root).removeTree(name) }
            let expected: [Difference] = [
                Difference(path: "sheets", kind: .lostFolder(files: 2)),
                Difference(path: "web-old", kind: .lostFolder(files: 1)),
            ]
            #expect(try differences(in: root) == expected)
            #expect(try differences(in: root, only: "web") == [])
            try plant("elsewhere", "x", in: root)
            try plant("web/entries/2.html", "x", in: root)
            #expect(try differences(in: root, only: "web") == [Difference(path: "web/entries/2.html", kind: .added)])
            #expect(try differences(in: root, only: "web/index.html") == [])
            #expect(
                try differences(in: root, only: "sheets") == [Difference(path: "sheets", kind: .lostFolder(files: 2))])
            #expect(throws: VerificationProblem.nothingListed(part: "we")) { try differences(in: root, only: "we") }
            #expect(throws: VerificationProblem.nothingListed(part: "..")) { try differences(in: root, only: "..") }
        }
    }

    @Test func `a part of the list is a list`() throws {
        try withScratch { root in
            try seal(site, in: root)
            let lines = try Folder(root).read("SHA256SUMS").split(separator: 10)
            let part = lines.filter { String(decoding: $0, as: UTF8.self).contains("  web/") }
            try Folder(root).write("SHA256SUMS", Array(part.joined(separator: [10])) + [10])
            for name in ["sheets", "web-old"] { try Folder(root).removeTree(name) }
            #expect(try differences(in: root) == [])
        }
    }

    @Test func `links are looked through, strange files are not opened for ever`() throws {
        try withScratch { root in
            try seal(site, in: root)
            try Folder(root).rename("web", to: ".bulletin/web")
            try makeLink(root + "/web", to: ".bulletin/web")
            #expect(try differences(in: root) == [])
            try plant(".bulletin/web/new", "x", in: root)
            try makeLink(root + "/web/loop", to: ".")
            try Folder(root).removeFile("sheets/a.html")
            try makePipe(root + "/sheets/a.html")
            let expected: [Difference] = [
                Difference(path: "sheets/a.html", kind: .changed), Difference(path: "web/loop", kind: .added),
                Difference(path: "web/new", kind: .added),
            ]
            #expect(try differences(in: root) == expected)
        }
    }

    @Test func `without a list that can be read nothing is compared`() throws {
        try withScratch { root in
            try build(site, in: root)
            #expect(throws: VerificationProblem.noList) { try differences(in: root) }
            try plant("SHA256SUMS", "nonsense\n", in: root)
            let malformed = MalformedSumList(line: 1, fault: .digest)
            #expect(throws: VerificationProblem.malformed(malformed)) { try differences(in: root) }
            try plant("SHA256SUMS/x", "", in: root, instead: true)
            let folder = FileProblem(.read, root + "/SHA256SUMS", code: 21)
            #expect(throws: VerificationProblem.file(folder)) { try differences(in: root) }
        }
    }
}

/// Puts a file under what was a file.
private func plant(_ path: String, _ text: String, in root: String, instead: Bool) throws {
    if let parent = parentFolder(of: root + "/" + path) { try Folder.working.removeFile(parent) }
    try plant(path, text, in: root)
}
