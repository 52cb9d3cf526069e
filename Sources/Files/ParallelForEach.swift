import Dispatch
import Synchronization

/// Calls `body` once for each index below `count`, on up to `threads` threads.
///
/// Each worker owns a state made by `makeState`, handed to `body` for each of its items: a reusable
/// buffer, a sum. The states come back in the order of the workers; which items fell to which worker
/// is chance, so whatever is made of them must not depend on it.
///
/// Indices are claimed in growing order: the first ones singly, so that what takes long may be put first,
/// the others in batches small enough that the last ones even out. When
/// `body` throws, no later index is begun, earlier ones are finished, and the failure of the lowest
/// index is thrown: the same one however many threads there are.
///
/// - Parameter threads: 1 runs everything on the calling thread.
@discardableResult
package func parallelForEach<State: Sendable, Failure: Error>(
    count: Int, threads: Int, makeState: @Sendable (_ worker: Int) -> State,
    body: @Sendable (inout State, _ index: Int) throws(Failure) -> Void
) throws(Failure) -> [State] {
    let workers = max(1, min(threads, count))
    let queue = ClaimQueue(count: count, workers: workers)
    let results = Mutex<[WorkerResult<State, Failure>]>([])
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
        let result = work(worker, queue: queue, makeState: makeState, body: body)
        results.withLock { $0.append(result) }
    }
    let all = results.withLock { $0 }.sorted { $0.worker < $1.worker }
    let first = all.compactMap(\.failure).min { $0.index < $1.index }
    if let first { throw first.error }
    return all.map(\.state)
}

/// The same without a state.
package func parallelForEach<Failure: Error>(
    count: Int, threads: Int, body: @Sendable (_ worker: Int, _ index: Int) throws(Failure) -> Void
) throws(Failure) {
    try parallelForEach(
        count: count, threads: threads, makeState: { $0 },
        body: { (worker, index) throws(Failure) in try body(worker, index) })
}

/// What `make` gives for each index below `count`, in the order of the indices; otherwise as `parallelForEach`.
package func parallelMap<Value: Sendable, Failure: Error>(
    count: Int, threads: Int, _ make: @Sendable (_ index: Int) throws(Failure) -> Value
) throws(Failure) -> [Value] {
    let states = try parallelForEach(
        count: count, threads: threads, makeState: { _ in Runs<Value>() },
        body: { (runs, index) throws(Failure) in runs.append(try make(index), at: index) })
    // Batches that one worker claimed one after another are one run, so there are few to sort and each is taken whole.
    var values: [Value] = []
    values.reserveCapacity(count)
    let order = states.enumerated().flatMap { worker, runs in
        runs.runs.indices.map { (worker: worker, run: $0, start: runs.runs[$0].start) }
    }
    for place in order.sorted(by: { $0.start < $1.start }) { values += states[place.worker].runs[place.run].values }
    return values
}

/// Values of indices that follow one another, in runs.
private struct Runs<Value: Sendable>: Sendable {
    var runs: [(start: Int, values: [Value])] = []

    mutating func append(_ value: Value, at index: Int) {
        if let last = runs.last, last.start + last.values.count == index {
            runs[runs.count - 1].values.append(value)
        } else {
            runs.append((index, [value]))
        }
    }
}

private struct WorkerResult<State: Sendable, Failure: Error>: Sendable {
    let worker: Int
    let state: State
    let failure: (index: Int, error: Failure)?
}

private func work<State: Sendable, Failure: Error>(
    _ worker: Int, queue: borrowing ClaimQueue, makeState: (Int) -> State,
    body: (inout State, Int) throws(Failure) -> Void
) -> WorkerResult<State, Failure> {
    var state = makeState(worker)
    var failure: (index: Int, error: Failure)?
    while failure == nil, let batch = queue.claim() {
        for index in batch {
            guard queue.isWanted(index) else { break }
            do throws(Failure) {
                try body(&state, index)
            } catch {
                queue.stop(at: index)
                failure = (index, error)
                break
            }
        }
    }
    return WorkerResult(worker: worker, state: state, failure: failure)
}

/// Hands out the indices, each once.
private struct ClaimQueue: ~Copyable {
    private let next = Atomic<Int>(0)
    /// Indices from here on are not wanted any more.
    private let end: Atomic<Int>
    private let count: Int
    private let batch: Int

    init(count: Int, workers: Int) {
        self.count = count
        end = Atomic(count)
        // A claim costs some 20 ns when contended: nothing beside items of a microsecond in batches
        // of 16, and 16 of the slowest items are what one worker may have left at the end.
        batch = max(1, min(16, count / (workers * 16)))
    }

    func claim() -> Range<Int>? {
        var start = next.load(ordering: .relaxed)
        while start < count {
            let end = min(start + (start < ClaimQueue.single ? 1 : batch), count)
            let (exchanged, original) = next.weakCompareExchange(expected: start, desired: end, ordering: .relaxed)
            if exchanged { return start..<end }
            start = original
        }
        return nil
    }

    /// Indices below are handed out one by one.
    private static let single = 32

    func isWanted(_ index: Int) -> Bool { index < end.load(ordering: .relaxed) }

    func stop(at index: Int) { _ = end.min(index, ordering: .relaxed) }
}
