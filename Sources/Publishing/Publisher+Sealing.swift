import Files
import Synchronization

extension Publisher {
    /// Writes `SHA256SUMS`: the digest of each file of this build.
    ///
    /// To be called when all is written, before `finish`: what is written later is not in the list.
    /// The list is a file of the build like any other, so that a later build that is not sealed removes
    /// it. Sums are remembered in `.bulletin/sums`: only files that changed since are read.
    ///
    /// - Parameter threads: how many files are read at once; the list is the same for any number.
    package func seal(threads: Int) throws(PublishingProblem) {
        let start = SystemClock.nanoseconds
        let (records, deferred) = ledger.withLock { ($0.produced, $0.deferred) }
        let cache =
            try filing { () throws(FileProblem) in try output.readIfPresent(SumCache.path) }
            .flatMap(SumCache.init) ?? SumCache(records: [])
        let sums = try filing { () throws(FileProblem) in
            try sum(records.map(\.path), cache, threads: threads)
        }
        let waiting = deferred.map { FileSum(path: $0.path, digest: .of($0.bytes)) }
        let list = SumList(sums: sums.map(\.sum) + waiting)
        let bytes = list.encoded()
        try write(SumList.path, bytes)
        try filing { () throws(FileProblem) in try remember(sums, instead: cache) }
        let summary = SealSummary(
            files: list.sums.count, read: sums.count { $0.isRead } + waiting.count, digest: .of(bytes),
            nanoseconds: SystemClock.nanoseconds - start)
        ledger.withLock { $0.note(summary) }
    }

    private func sum(
        _ paths: [String], _ cache: SumCache, threads: Int
    ) throws(FileProblem) -> [SummedFile] {
        let known = cache.records(for: paths)
        let workers = try parallelForEach(count: paths.count, threads: threads, makeState: { _ in SumWorker() }) {
            (worker, index) throws(FileProblem) in
            let summed = try sum(paths[index], known[index], &worker.buffer)
            worker.found.append((index, summed))
        }
        return workers.flatMap(\.found).sorted { $0.index < $1.index }.map(\.summed)
    }

    private func sum(
        _ path: String, _ known: SumRecord?, _ buffer: inout [UInt8]
    ) throws(FileProblem) -> SummedFile {
        let source = staging ?? output
        if let known, let found = try source.status(of: path), known.stamp == FileStamp(found) {
            return SummedFile(sum: FileSum(path: path, digest: known.digest), stamp: known.stamp, isRead: false)
        }
        let (digest, status) = try source.digest(of: path, buffer: &buffer)
        return SummedFile(
            sum: FileSum(path: path, digest: digest), stamp: status.map { FileStamp($0) }, isRead: true)
    }

    private func remember(_ sums: [SummedFile], instead cache: SumCache) throws(FileProblem) {
        let records = sums.compactMap { file in
            file.stamp.map { SumRecord(path: file.sum.path, stamp: $0, digest: file.sum.digest) }
        }
        guard records != cache.records else { return }
        let temporary = SumCache.path + ".new"
        _ = try output.create(temporary, SumCache(records: records).encoded().span, existing: .emptied)
        try output.rename(temporary, to: SumCache.path)
    }
}

private struct SummedFile: Sendable {
    let sum: FileSum
    /// `nil` for a file that changed while it was read: its sum is not worth remembering.
    let stamp: FileStamp?
    let isRead: Bool
}

private struct SumWorker: Sendable {
    var buffer: [UInt8] = []
    var found: [(index: Int, summed: SummedFile)] = []
}
