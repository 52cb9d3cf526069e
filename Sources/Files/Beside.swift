import Dispatch
import Synchronization

/// What two tasks give that need nothing of each other, at once where there are two threads.
///
/// - Parameter second: runs beside `first`, which may use `parallelForEach`; it should not itself.
package func both<First, Second: Sendable>(
    threads: Int, _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let beside = Beside(threads: threads)
    let pending = beside.run(second)
    return (first(), pending.value)
}

/// A thread beside the one that asks: tasks are done one after another, while it goes on with something else. They are
/// no rounds of `parallelForEach`, since within one such round another has one thread only.
package struct Beside: Sendable {
    /// `nil` where there is one thread only: then a task is done when its value is asked for.
    private let queue: DispatchQueue?

    package init(threads: Int) {
        queue = threads > 1 ? DispatchQueue(label: "beside") : nil
    }

    /// - Parameter task: should not use `parallelForEach`: the threads are the other's.
    package func run<Value: Sendable>(_ task: @escaping @Sendable () -> Value) -> Pending<Value> {
        let pending = Pending(task)
        queue?.async { _ = pending.value }
        return pending
    }
}

/// A value that is made once: beside, or when it is asked for.
package final class Pending<Value: Sendable>: Sendable {
    private enum State {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    fileprivate init(_ task: @escaping @Sendable () -> Value) { state = Mutex(.waiting(task)) }

    /// The value; waits while it is being made.
    package var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let task):
                let value = task()
                state = .made(value)
                return value
            }
        }
    }
}
