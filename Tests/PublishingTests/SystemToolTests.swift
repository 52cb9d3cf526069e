import Files
import Testing

@testable import Publishing

/// Agreement with the sha256sum of this machine.
@Suite(.enabled(if: runs("sha256sum --version", in: "/"))) struct SystemToolTests {
    private let names = [
        "web/index.html", "web/公开 目录/é.html", "web/e\u{301}", "sheets/a\\b", "sheets/a\nb", "sheets/a\rb",
        "sheets/ends\r", " leading", "*star", "-c", "--help", "\\lead", "web/\u{1B}[2J", "\"quoted'",
    ]

    @Test func `it agrees with our list, and we with its`() throws {
        try withScratch { root in
            let publisher = try Publisher(root: root)
            for name in names { try publisher.write(name, Array(name.utf8)) }
            try publisher.seal(threads: 2)
            _ = try publisher.finish()
            #expect(runs("sha256sum -c --strict SHA256SUMS", in: root))
            let ours = try Folder(root).read("SHA256SUMS")
            let write = "find . -type f -not -path './.bulletin/*' -not -name SHA256SUMS -printf '%P\\0'"
            #expect(runs(write + " | LC_ALL=C sort -z | xargs -0 sha256sum -- > .bulletin/theirs", in: root))
            #expect(try Folder(root).read(".bulletin/theirs") == ours)
            try plant("web/index.html", "other", in: root)
            #expect(!runs("sha256sum -c --strict SHA256SUMS", in: root))
        }
    }
}
