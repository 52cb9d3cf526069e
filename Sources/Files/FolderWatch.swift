/// Tells when something changes in the folders of a tree.
///
/// Where the system reports changes (inotify) they are told at once. Listings are compared besides, now and
/// then: on folders of other machines (network shares, the folders of Windows under WSL) the system reports
/// nothing. Where it has no more watches to give, or no inotify, comparing listings is all there is, and is
/// done more often.
package final class FolderWatch {
    private let folder: Folder
    private let path: String
    /// Names at the top that are watched; the rest of the folder is not looked at.
    private let tops: Set<String>
    private let passesOver: (String) -> Bool
    private var notices: ChangeNotices?
    private var lastListing: [TreeEntry]?
    private var nextListing: Int64 = 0

    /// Whether the system tells of changes.
    package var isTold: Bool { notices != nil }

    /// - Parameters:
    ///   - path: the folder, which must exist. The folders named by `tops` need not.
    ///   - isTold: false compares listings in any case.
    ///   - passesOver: names that no change is told of; a folder so named is not entered.
    package init(
        _ path: String, tops: Set<String>, isTold: Bool = true, passesOver: @escaping (String) -> Bool
    ) throws(FileProblem) {
        folder = try Folder(path)
        self.path = path
        self.tops = tops
        self.passesOver = passesOver
        notices = isTold ? ChangeNotices() : nil
        watchFolders()
        _ = listingChanged()
    }

    /// What to wait for; `nil` where the system does not tell.
    package var source: WaitSource? { notices?.source }

    /// Milliseconds until `hasChanged` should be asked even though nothing was told.
    package var patience: Int { max(0, Int((nextListing - SystemClock.nanoseconds) / 1_000_000) + 1) }

    /// Whether something changed since the last call.
    package func hasChanged() -> Bool {
        if let news = notices?.take(tops: tops, passesOver: passesOver), news.isChange {
            if news.foldersChanged { watchFolders() }
            // What was told would otherwise be found once more.
            lastListing = nil
            return true
        }
        return SystemClock.nanoseconds >= nextListing && listingChanged()
    }

    /// Watches every folder of the tree. One that is watched already is not watched twice.
    ///
    /// What appears in a folder before its watch stands is told by nobody, so the tree is listed again until a
    /// listing shows no folder that is new.
    private func watchFolders() {
        guard let notices else { return }
        var isWatched = notices.watch("", in: path)
        var known: Set<String> = []
        while isWatched {
            let new = ((try? folders()) ?? []).filter { known.insert($0).inserted }
            if new.isEmpty { return }
            for item in new where isWatched { isWatched = notices.watch(item, in: path) }
        }
        self.notices = nil
    }

    private func folders() throws(FileProblem) -> [String] {
        try folder.paths(passingOver: leavesOut).filter { $0.kind == .directory && $0.isNamedInUTF8 }.map(\.path)
    }

    private func leavesOut(_ name: String, _ parent: String) -> Bool {
        parent.isEmpty ? !tops.contains(name) : passesOver(name)
    }

    /// The next listing is as far off as keeps listing to half a percent of the time of one processor, or to
    /// five where nothing else tells.
    private func listingChanged() -> Bool {
        let start = SystemClock.nanoseconds
        // A folder that is renamed while it is listed cannot be listed: the next listing will show it.
        let listing = try? folder.entries(passingOver: leavesOut)
        let end = SystemClock.nanoseconds
        nextListing = end + (isTold ? max(2_000_000_000, (end - start) * 200) : max(500_000_000, (end - start) * 20))
        guard let listing else { return false }
        let isChange = lastListing.map { $0 != listing } ?? false
        lastListing = listing
        return isChange
    }
}
