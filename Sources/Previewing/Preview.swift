package import Bulletin
import Disclosure
package import Files
package import Findings
import Publishing
import Reading
import Serving
import Synchronization

/// What has come of a change, for whoever watches the terminal.
package struct PreviewNews: Sendable {
    /// All findings; some may be errors, and then pages are older than the files.
    package let findings: [Finding]
    /// Why there is no site to read; `nil` where there is one.
    package let trouble: Words?
    /// How long it took, from the noticing of the change.
    package let nanoseconds: Int64
    /// What of it each stage took.
    package let timings: [Timing]
}

/// A site as it would be published, kept up with its files and shown to its writer.
///
/// Two threads share it: one keeps up (`keepUp`), the other answers (`answer`). Nothing is ever written to a disk.
package final class Preview: Sendable {
    let options: PreviewOptions
    let state: Mutex<PreviewState>
    private let instance: String
    /// Ends the waiting for changes when another day or other drafts are asked for.
    private let wish: WakeSignal

    package init(_ options: PreviewOptions) throws(FileProblem) {
        self.options = options
        var first = PreviewState()
        first.wantedDate = options.date
        state = Mutex(first)
        instance = String(SystemClock.nanosecondsSinceEpoch, radix: 36)
        wish = try WakeSignal()
    }

    /// The state as it is now, ready to be told.
    func report() -> PreviewReport {
        let state = state.withLock { $0 }
        return PreviewReport(state: state, options: options, instance: instance, today: today(of: state))
    }

    /// Changes what is wished to be seen, and prepares it.
    func wish(_ change: (inout PreviewState) -> Void) {
        state.withLock { change(&$0) }
        wish.wake()
    }

    private func today(of state: PreviewState) -> CivilDate {
        Bulletin.today(minutesEast: state.site?.model.site.zoneOffset ?? Site(name: "", body: "").zoneOffset)
    }
}

// MARK: Keeping up

extension Preview {
    /// Prepares the site, and again whenever its files, the day or what is wished change. Does not return.
    ///
    /// - Parameters:
    ///   - announce: tells the pages that are open.
    ///   - tell: tells the person at the terminal.
    package func keepUp(announce: (String) -> Void, tell: (PreviewNews) -> Void) -> Never {
        var preparer = SitePreparer(folder: options.folder, date: options.date)
        var watch: FolderWatch?
        var start = SystemClock.nanoseconds
        while true {
            // Before the files are read, so that no change falls between.
            if watch == nil {
                watch = try? FolderWatch(options.path, tops: ["content", "layouts"]) { SourceKind.passesOver($0) }
            }
            prepare(&preparer, since: start, announce, tell)
            waitForChange(watch)
            start = SystemClock.nanoseconds
            watch.map(settle)
        }
    }

    private func prepare(
        _ preparer: inout SitePreparer, since start: Int64, _ announce: (String) -> Void, _ tell: (PreviewNews) -> Void
    ) {
        let before = state.withLock { $0 }
        (preparer.date, preparer.showsDrafts) = (before.wantedDate, before.showsDrafts)
        let (result, isNew) = preparer.prepare()
        guard isNew else { return }
        var after = before
        after.take(result, options.folder)
        // A folder that still cannot be read is no news.
        if let trouble = after.trouble, trouble == before.trouble { return }
        after.nanoseconds = SystemClock.nanoseconds - start
        after.modified = HTTPDate(seconds: SystemClock.secondsSinceEpoch)
        state.withLock { now in
            // What was wished meanwhile stands; it is prepared next.
            (after.wantedDate, after.showsDrafts) = (now.wantedDate, now.showsDrafts)
            now = after
        }
        announce(report().news)
        tell(
            PreviewNews(
                findings: after.findings.map(\.finding), trouble: after.trouble, nanoseconds: after.nanoseconds,
                timings: preparer.timings))
    }

    private func waitForChange(_ watch: FolderWatch?) {
        let day = today(of: state.withLock { $0 })
        while true {
            var sources = [(source: wish.source, wanted: Readiness.readable)]
            if let source = watch?.source { sources.append((source, .readable)) }
            let ready = wait(for: sources, milliseconds: min(watch?.patience ?? 1000, 30_000))
            if ready[0].contains(.readable) {
                wish.clear()
                return
            }
            guard let watch, !watch.hasChanged() else { return }
            let now = state.withLock { $0 }
            // At midnight, notices that hang and limits that run are others.
            if now.wantedDate == nil, today(of: now) != day { return }
        }
    }

    /// Waits until nothing has changed for 10 ms, for at most 100: editors save in several steps.
    private func settle(_ watch: FolderWatch) {
        let end = SystemClock.nanoseconds + 100_000_000
        while let source = watch.source, SystemClock.nanoseconds < end {
            guard let ready = wait(for: [(source, .readable)], milliseconds: 10).first, ready.contains(.readable) else {
                return
            }
            _ = watch.hasChanged()
        }
    }
}

extension PreviewState {
    /// Takes over what came of preparing. With errors the site stays as it was.
    fileprivate mutating func take(_ result: Result<PreparedSite, BuildFailure>, _ folder: Folder) {
        version += 1
        trouble = nil
        var found: [Finding] = []
        switch result {
        case .success(let new):
            (site, condition, pagesVersion) = (new, .current, version)
            pagesByFile = new.pagesByFile()
            found = new.findings
        case .failure(.refused(let findings)): (condition, found) = (.refused, findings)
        case .failure(.unusable(let problem)): (condition, trouble) = (.unusable, problem.words)
        case .failure(.publishing(let problem)): (condition, trouble) = (.unusable, problem.words)
        // A preview is never joined from parts.
        case .failure(.parts): condition = .unusable
        }
        findings = PreviewFinding.all(found, pages: pagesByFile) { file in
            // A file that went away since it was checked is shown without its lines.
            try? folder.read(file, limit: 64 << 20)
        }
    }
}

extension UnusableSite {
    fileprivate var words: Words {
        switch self {
        case .unreadable(let path, let reason):
            Words(zh: "读不了“\(path)”（\(reason.zh)）。", en: "Cannot read `\(path)` (\(reason.en)).")
        case .notASite(let path):
            Words(
                zh: "“\(path)”不是站点文件夹：没有 content/site.yaml。",
                en: "`\(path)` is no site folder: content/site.yaml is missing.")
        }
    }
}
