import Files
import Printing
import Synchronization

/// A line on a terminal that says how far a print is, and how long it has taken: a browser tells nothing until
/// all its pages are done.
final class PrintProgress: Sendable {
    private let console: Console
    private let total: Int
    private let engine: PrintEngine
    private let start = SystemClock.nanoseconds
    private let state = Mutex((done: 0, isOver: false))

    init(total: Int, engine: PrintEngine, _ console: Console) {
        (self.total, self.engine, self.console) = (total, engine, console)
        guard console.isWatched else { return }
        _ = runOnOwnThread { [self] in
            while write() { SystemClock.sleep(milliseconds: 500) }
        }
    }

    /// Sheets that are printed so far.
    func show(done: Int) {
        state.withLock { $0.done = done }
    }

    /// Takes the line away; nothing is written after.
    func finish() {
        state.withLock { state in
            state.isOver = true
            if console.isWatched { console.writeError("\r\u{1B}[K") }
        }
    }

    /// False when it is over.
    private func write() -> Bool {
        state.withLock { state in
            guard !state.isOver else { return false }
            let seconds = (SystemClock.nanoseconds - start) / 1_000_000_000
            console.writeError(
                "\r\u{1B}[K"
                    + console.text(
                        zh: "\(engine.title) 正在排印 \(state.done)/\(total) 张，已用 \(seconds) 秒",
                        en: "\(engine.title) prints \(state.done)/\(total) sheets, \(seconds) s so far"))
            return true
        }
    }
}
