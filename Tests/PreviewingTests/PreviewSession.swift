import Bulletin
import Disclosure
import Files
import Findings
import Serving
import Synchronization
import Testing

@testable import Previewing

/// A preview that keeps up with a site of its own, on another thread.
final class PreviewSession: Sendable {
    let path: String
    let folder: Folder
    private let preview: Preview
    private let news = Atomic<Int>(0)
    private let seen = Atomic<Int>(0)

    init(path: String) throws {
        self.path = path
        folder = try Folder(path)
        preview = try Preview(
            PreviewOptions(
                folder: folder, date: CivilDate(iso: "2026-06-30"), language: .chinese, editor: .visualStudioCode))
    }

    func begin() {
        // The thread outlives the test: what it keeps up with is gone then, and it waits for ever.
        let runs = runOnOwnThread { self.keepUp() }
        #expect(runs)
        waitForNews()
    }

    private func keepUp() {
        preview.keepUp(announce: { _ in }, tell: { _ in self.count() })
    }

    private func count() { news.add(1, ordering: .releasing) }

    var report: PreviewReport { preview.report() }

    /// Waits until there is news that was not waited for before.
    func waitForNews() {
        let wanted = seen.load(ordering: .acquiring) + 1
        for _ in 0..<4000 where news.load(ordering: .acquiring) < wanted { SystemClock.sleep(milliseconds: 5) }
        let now = news.load(ordering: .acquiring)
        #expect(now >= wanted, "nothing was told")
        seen.store(now, ordering: .releasing)
    }

    func text(_ file: String) throws -> String { String(decoding: try folder.read(file), as: UTF8.self) }

    /// Saves a file as editors do, and waits for what comes of it.
    func write(_ text: String, to file: String) throws {
        try folder.write(file, Array(text.utf8))
        waitForNews()
    }

    func get(_ target: String) -> Response { request("GET", target) }

    func post(_ target: String, fields: String = "") -> Response { request("POST", target, fields: fields) }

    func request(_ method: String, _ target: String, fields: String = "") -> Response {
        var parser = RequestParser()
        parser.append(Array("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\n\(fields)\r\n".utf8))
        guard let request = try? parser.next(), case .response(let response) = preview.answer(request) else {
            return Response(.serverError)
        }
        return response
    }

    func shows(_ page: String, _ text: String) -> Bool {
        String(decoding: get("/" + page).body, as: UTF8.self).contains(text)
    }
}

/// Runs `body` with a preview of a new site, and removes the site afterwards.
func withPreview(empty: Bool = false, _ body: (PreviewSession) throws -> Void) throws {
    let parent = CurrentProcess.environmentVariable("TMPDIR") ?? "/tmp"
    let path = "\(parent)/bulletin-preview-\(CurrentProcess.identifier)-\(UInt64.random(in: 0 ... .max))"
    try Folder.working.makeFolders(path)
    defer { _ = try? Folder.working.removeTree(path) }
    if !empty { _ = try StarterSite.write(to: path) }
    let session = try PreviewSession(path: path)
    session.begin()
    try body(session)
}
