import Files
import Synchronization

/// Brings the files of one build into an output folder that is whole at every moment.
///
/// - Each file is written beside its place and renamed into it, so that a reader meets the old
///   content or the new. A file that has its content already is not touched.
/// - What the folder owns stands in `.bulletin/manifest`; what a build is about to make is noted in
///   `.bulletin/intents` first. However a build ends, the next one knows every file of ours, mends
///   what is missing, and removes what is stale. Files of others are never removed.
/// - A folder that holds nothing is filled through `.bulletin/staging`: nothing is seen before
///   `finish`, which moves each top-level entry into place at once.
/// - `.bulletin/lock` keeps a second build out.
///
/// Promised against the end of the process at any instant. After a power cut files may be missing or
/// short, which the next build finds by their size and time and mends.
///
/// `write` and `keep` may be called from many threads. Files appear in the order of the calls, save
/// where a file takes the place of a stale folder or the other way about: those appear at the end,
/// and their bytes are held until then.
package final class Publisher: Sendable {
    let output: OutputFolder
    /// Where a first build collects its files.
    let staging: OutputFolder?
    let ledger: Mutex<Ledger>
    let intents: Mutex<IntentLog>
    let lock: Mutex<FileLock?>
    let record: RecordState
    /// Names the manifest that was found: what somebody noted about the build that wrote it, in
    /// `PublishingSummary.manifest`, holds for what `keep` keeps, and nothing noted about another
    /// build does. `nil` where no whole one was found.
    package let manifest: ContentHash?
    /// What stood in the folder, where somebody looked before; of the manifest that was found.
    let survey: OutputSurvey?

    static let stagingPath = OutputPath.reserved + "/staging"
    static let manifestPath = OutputPath.reserved + "/manifest"

    /// Takes the output folder at `root`, which is made where it is missing.
    ///
    /// - Parameters:
    ///   - waitingSeconds: how long another build may go on before this one is `busy`.
    ///   - survey: what the folder was found to hold a moment ago; files are then not asked for again.
    package convenience init(
        root: String, waitingSeconds: Int = 0, survey: OutputSurvey? = nil
    ) throws(PublishingProblem) {
        try self.init(root: root, waitingSeconds: waitingSeconds, survey: survey, check: nil)
    }

    init(
        root: String, waitingSeconds: Int, survey: OutputSurvey? = nil, check: StepCheck?
    ) throws(PublishingProblem) {
        let folder = try filing { () throws(FileProblem) in try openRoot(root) }
        lock = Mutex(try takeLock(in: folder, waitingSeconds: waitingSeconds))
        output = OutputFolder(folder, check: check)
        do throws(FileProblem) {
            try output.removeTree(Publisher.stagingPath)
            let manifest = try RecordState.read(output, known: survey)
            record = manifest.state
            self.manifest = manifest.fingerprint
            let log = try IntentLog(output)
            // What a killed build left was in nobody's record when it was looked for.
            let holds =
                log.inherited.isEmpty && manifest.fingerprint != nil && manifest.fingerprint == survey?.fingerprint
            self.survey = holds ? survey : nil
            try clearTemporaries(of: log.inherited, in: output)
            intents = Mutex(log)
            let isEmpty = try output.names().allSatisfy { $0 == OutputPath.reserved }
            // Records of files that are gone would only be stale.
            ledger = Mutex(Ledger(isEmpty ? [] : manifest.records))
            staging = isEmpty ? try openStaging(folder, check: check) : nil
        } catch {
            throw .file(error)
        }
    }

    /// Puts `bytes` at `path`, relative to the output folder. A problem leaves what stood there.
    @discardableResult
    package func write(_ path: String, _ bytes: [UInt8]) throws(PublishingProblem) -> Outcome {
        if let fault = OutputPath.fault(in: path) { throw .path(path, fault) }
        let claim = try ledger.withLock { (ledger) throws(PublishingProblem) in try ledger.claim(path) }
        guard let placed = try filing({ () throws(FileProblem) in try place(path, bytes, known: claim.known) })
        else {
            ledger.withLock { $0.postpone(DeferredWrite(path: path, bytes: bytes, claim: claim)) }
            return claim.known == nil ? .created : .replaced
        }
        ledger.withLock { $0.settle(claim, placed.record, placed.outcome) }
        return placed.outcome
    }

    /// Marks `path` as produced with the content that the last build gave it. False, and nothing
    /// marked, when the file is not as that build left it: then it has to be written.
    package func keep(_ path: String) throws(PublishingProblem) -> Bool {
        let known = try ledger.withLock { (ledger) throws(PublishingProblem) in try ledger.known(path) }
        guard staging == nil, let (place, record) = known else { return false }
        // What the survey found touched may have its content all the same.
        let isSeen = survey?.isUntouched[place] ?? false
        guard let kept = isSeen ? record : try filing({ () throws(FileProblem) in try untouched(path, record) }) else {
            return false
        }
        try ledger.withLock { (ledger) throws(PublishingProblem) in
            ledger.settle(try ledger.claim(path), kept, .unchanged)
        }
        return true
    }

    /// The same for many paths at once, which costs little each. Kept are those that a survey has found untouched; a path
    /// that was not may be kept by itself. `nil` among the paths is never kept.
    package func keepSeen(_ paths: [String?]) throws(PublishingProblem) -> [Bool] {
        guard let survey, staging == nil else { return Array(repeating: false, count: paths.count) }
        return try ledger.withLock { (ledger) throws(PublishingProblem) in
            try ledger.keep(paths) { survey.isUntouched[$0] }
        }
    }

    /// Marks all that the last build made as produced by this one. False, and nothing marked, where a survey has not
    /// found all of it untouched, or it is not so many files.
    package func keepAll(count: Int) throws(PublishingProblem) -> Bool {
        guard let survey, survey.records.count == count, survey.isWhole, staging == nil,
            intents.withLock({ $0.inherited.isEmpty })
        else { return false }
        return ledger.withLock { $0.keepAll() }
    }
}

/// Runs file operations; their problems become problems of publishing.
func filing<Result>(_ body: () throws(FileProblem) -> Result) throws(PublishingProblem) -> Result {
    do throws(FileProblem) { return try body() } catch { throw .file(error) }
}

private func openRoot(_ root: String) throws(FileProblem) -> Folder {
    try Folder.working.makeFolders(root)
    let folder = try Folder(root)
    try folder.makeFolders(OutputPath.reserved)
    return folder
}

private func openStaging(_ folder: Folder, check: StepCheck?) throws(FileProblem) -> OutputFolder {
    try folder.makeFolders(Publisher.stagingPath)
    return OutputFolder(try folder.folder(Publisher.stagingPath), check: check)
}

private func takeLock(in folder: Folder, waitingSeconds: Int) throws(PublishingProblem) -> FileLock {
    let path = OutputPath.reserved + "/lock"
    let begin = SystemClock.nanoseconds
    while true {
        do throws(FileProblem) {
            if let lock = try FileLock(path, in: folder) { return lock }
        } catch {
            throw .file(error)
        }
        guard (SystemClock.nanoseconds - begin) / 1_000_000_000 < waitingSeconds else {
            throw .busy(holder: FileLock.holder(of: path, in: folder))
        }
        SystemClock.sleep(milliseconds: 50)
    }
}

private func clearTemporaries(of intents: [Intent], in output: OutputFolder) throws(FileProblem) {
    for intent in intents { try output.removeFile(OutputPath.temporary(for: intent.path, number: intent.number)) }
}
