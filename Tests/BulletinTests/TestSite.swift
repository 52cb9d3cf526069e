import Bulletin
import Disclosure
import Files

/// A site folder of a test and where it is built to.
struct TestSite {
    let folder: String
    let output: String

    /// The day for which the small site is built unless a test says otherwise: a Friday whose Saturday
    /// is worked.
    static let day = "2026-05-08"

    @discardableResult
    func build(
        on day: String = TestSite.day, threads: Int = 2, fragments: Bool = false, postingsTogether: Int? = nil,
        bodyMemory: Int? = nil
    ) throws -> BuildReport {
        var builder = SiteBuilder(folder: try Folder(folder), output: output, date: CivilDate(iso: day))
        builder.threads = threads
        builder.fragments = fragments
        if let postingsTogether { builder.postingsTogether = postingsTogether }
        if let bodyMemory { builder.bodyMemory = bodyMemory }
        return try builder.build()
    }

    func written() throws -> FileSet { try files(in: output) }

    /// What was written, as text; empty where there is no such file.
    func text(_ path: String) throws -> String { String(decoding: try written()[path] ?? [], as: UTF8.self) }
}

/// Runs `body` with a copy of the small site of the fixtures.
///
/// - Parameters:
///   - layouts: whether it keeps its own layouts; without them it has those of the program.
///   - more: further files, as text; they take the place of those of the same path.
func withSmallSite<Result>(
    layouts: Bool = true, adding more: [String: String] = [:], _ body: (_ site: TestSite) throws -> Result
) throws -> Result {
    try withScratch { path in
        var site = try files(in: checkout + "/Tests/Fixtures/small/site")
        if !layouts { site = site.filter { !$0.key.hasPrefix("layouts/") } }
        for (path, text) in more { site[path] = Array(text.utf8) }
        try write(site, to: path + "/site")
        return try body(TestSite(folder: path + "/site", output: path + "/output"))
    }
}

/// An entry of the small site, with a head that lacks nothing but what `head` adds.
func entry(_ index: String, title: String = "标题", head: String = "", body: String = "正文。") -> String {
    """
    ---
    标题: \(title)
    公开事项: A1
    公开主体: X
    索引号: \(index)
    生成日期: 2026-04-01
    发布日期: 2026-04-02
    \(head)
    ---

    \(body)

    """
}

extension [UInt8] {
    /// Whether the bytes of a text stand somewhere in these.
    func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard let first = wanted.first else { return true }
        var start = startIndex
        while let found = self[start...].firstIndex(of: first) {
            if self[found...].starts(with: wanted) { return true }
            start = found + 1
        }
        return false
    }
}
