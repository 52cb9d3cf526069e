import Files
import Synchronization

/// Makes answers on threads of their own, so that one that takes long holds up nobody else's.
///
/// A thread lives as long as requests wait. What it made is fetched by the server, on whose thread alone connections
/// live; they are spoken of by number.
final class Answering: Sendable {
    struct Finished: Sendable {
        let connection: Int
        let request: Request
        let answer: Answer
    }

    private struct Work {
        var waiting: [(connection: Int, request: Request)] = []
        var threads = 0
        var finished: [Finished] = []
    }

    private let handler: @Sendable (Request) -> Answer
    private let mostThreads: Int
    private let wakeSignal: WakeSignal
    private let work = Mutex(Work())

    /// - Parameters:
    ///   - atOnce: answers that are made at one time; further requests wait for one of them.
    ///   - wakeSignal: wakes the server when there is something to fetch.
    init(atOnce: Int, wakeSignal: WakeSignal, handler: @escaping @Sendable (Request) -> Answer) {
        mostThreads = atOnce
        self.wakeSignal = wakeSignal
        self.handler = handler
    }

    /// Has a request answered, which belongs to the connection of that number.
    func take(_ request: Request, of connection: Int) {
        let isThreadMissing = work.withLock { work in
            work.waiting.append((connection, request))
            guard work.threads < mostThreads else { return false }
            work.threads += 1
            return true
        }
        guard isThreadMissing else { return }
        // A system that gives no thread leaves this one, which is slower for all.
        if !runOnOwnThread({ self.answerAll() }) { answerAll() }
    }

    /// What was made since the last call, in the order in which it was finished.
    func fetch() -> [Finished] {
        work.withLock { work in
            defer { work.finished.removeAll() }
            return work.finished
        }
    }

    /// Leaves out what still waits of a connection that is gone.
    func forget(_ connection: Int) {
        work.withLock { $0.waiting.removeAll { $0.connection == connection } }
    }

    private func answerAll() {
        while let next = nextRequest() {
            let answer = handler(next.request)
            work.withLock {
                $0.finished.append(
                    Finished(connection: next.connection, request: next.request, answer: answer))
            }
            wakeSignal.wake()
        }
    }

    /// The request that waits longest; `nil` where none does, and the thread ends.
    private func nextRequest() -> (connection: Int, request: Request)? {
        work.withLock { work in
            guard !work.waiting.isEmpty else {
                work.threads -= 1
                return nil
            }
            return work.waiting.removeFirst()
        }
    }
}
