#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Ends the waiting of another thread. Waking twice before it looks is waking once.
package final class WakeSignal: Sendable {
    private let reading: Descriptor
    private let writing: Descriptor

    package init() throws(FileProblem) {
        var numbers: [Int32] = [-1, -1]
        guard pipe(&numbers) == 0 else { throw FileProblem(.create, "pipe", code: errno) }
        reading = Descriptor(owning: numbers[0], path: "pipe")
        writing = Descriptor(owning: numbers[1], path: "pipe")
        for number in numbers { setUnblocking(number) }
    }

    package var source: WaitSource { WaitSource(number: reading.number) }

    /// May be called from any thread.
    package func wake() {
        var byte: UInt8 = 1
        // A pipe that is full wakes as well as one more byte would.
        _ = write(writing.number, &byte, 1)
    }

    /// Takes back what was signalled; to be called before looking at what it was about.
    package func clear() {
        var room = [UInt8](repeating: 0, count: 64)
        while read(reading.number, &room, room.count) > 0 {}
    }
}

/// Calls on it give what can be had at once, and children of the process do not inherit it.
func setUnblocking(_ number: Int32) {
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
}
