import Synchronization
import Testing

@testable import Files

private struct Refusal: Error, Equatable { let index: Int }

@Suite struct ParallelTests {
    @Test(arguments: [0, 1, 2, 7, 1000, 10_007], [1, 2, 5])
    func `each index is met once, each worker has its state`(count: Int, threads: Int) {
        let met = Mutex([Int](repeating: 0, count: count))
        let sums = parallelForEach(count: count, threads: threads, makeState: { _ in 0 }) { sum, index in
            sum += index + 1
            met.withLock { $0[index] += 1 }
        }
        #expect(met.withLock { $0.allSatisfy { $0 == 1 } })
        #expect(sums.reduce(0, +) == count * (count + 1) / 2)
        #expect(sums.count == max(1, min(threads, count)))
    }

    @Test(arguments: [1, 2, 4])
    func `the failure of the lowest index is thrown, and all before it are done`(threads: Int) {
        for _ in 0..<50 {
            let done = Mutex(Set<Int>())
            let failure = #expect(throws: Refusal.self) {
                try parallelForEach(count: 1000, threads: threads) { (_, index) throws(Refusal) in
                    if index >= 300, index % 3 == 0 { throw Refusal(index: index) }
                    done.withLock { _ = $0.insert(index) }
                }
            }
            #expect(failure == Refusal(index: 300))
            #expect(done.withLock { $0.isSuperset(of: 0..<300) })
        }
    }
}

@Suite struct LockTests {
    @Test func `a lock is held by one, and free when its holder goes`() throws {
        try withScratch { folder in
            for _ in 0..<2 {
                let first = try FileLock("lock", in: folder)
                let second = try FileLock("lock", in: folder)
                let held = (isHeld(first), isHeld(second))
                #expect(held == (true, false))
                #expect(FileLock.holder(of: "lock", in: folder) == CurrentProcess.identifier)
            }
            #expect(FileLock.holder(of: "none", in: folder) == nil)
        }
    }
}

private func isHeld(_ lock: borrowing FileLock?) -> Bool {
    switch lock {
    case .some: true
    case .none: false
    }
}

@Suite struct SurroundingsTests {
    @Test func `the process knows itself`() {
        #expect(CurrentProcess.identifier > 0)
        #expect(CurrentProcess.processorCount >= 1)
        #expect(CurrentProcess.peakMemory > 1 << 20)
        #expect(CurrentProcess.environmentVariable("PATH")?.isEmpty == false)
        #expect(CurrentProcess.environmentVariable("BULLETIN_NOT_SET") == nil)
        #expect(CurrentProcess.environmentVariable("PATH\0X") == nil)
    }

    @Test func `the clock runs forwards`() {
        let start = SystemClock.nanoseconds
        SystemClock.sleep(milliseconds: 5)
        #expect(SystemClock.nanoseconds - start >= 5_000_000)
        #expect(SystemClock.secondsSinceEpoch > 1_700_000_000)
    }

    @Test func `streams take bytes`() throws {
        try StandardStream.error.write("")
        if !StandardStream.error.isTerminal { #expect(StandardStream.error.columns == nil) }
    }

    @Test(arguments: [("a/b/c", "a/b"), ("a", nil), ("/a", nil), ("", nil), ("名/称", "名")] as [(String, String?)])
    func `a path has a folder part`(path: String, expected: String?) {
        #expect(parentFolder(of: path) == expected)
    }
}
