import Files
import Synchronization
import Testing

/// Tasks that are done beside another.
@Suite struct BesideTests {
    @Test(arguments: [1, 2, 8])
    func `both tasks give what they make`(threads: Int) {
        let (one, two) = both(threads: threads, { "one" }, { 2 })
        #expect(one == "one" && two == 2)
    }

    /// However often and by whom it is asked for.
    @Test(arguments: [1, 2])
    func `a value is made once`(threads: Int) {
        let calls = Calls()
        let pending = Beside(threads: threads).run { calls.next() }
        let values = parallelMap(count: 100, threads: 4) { _ in pending.value }
        #expect(values.allSatisfy { $0 == 1 })
        #expect(calls.next() == 2)
    }

    @Test func `with one thread a task is done when it is asked for`() {
        let calls = Calls()
        let pending = Beside(threads: 1).run { calls.next() }
        #expect(calls.next() == 1)
        #expect(pending.value == 2)
    }

    private final class Calls: Sendable {
        private let count = Atomic<Int>(0)

        func next() -> Int { count.add(1, ordering: .relaxed).newValue }
    }
}
