#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// An open file, owned: closed when its owner goes away.
package struct Descriptor: ~Copyable, Sendable {
    /// The system's number; negative for a stand-in such as the working folder, which is not closed.
    private(set) var number: Int32
    /// For messages only.
    let path: String

    init(owning number: Int32, path: String) {
        self.number = number
        self.path = path
    }

    deinit {
        if number >= 0 { _ = close(number) }
    }

    /// Writes all of `bytes` at the descriptor's position.
    package borrowing func write(_ bytes: Span<UInt8>) throws(FileProblem) {
        let failure = bytes.withUnsafeBufferPointer { writeAll($0, to: number) }
        if let failure { throw FileProblem(.write, path, code: failure) }
    }

    /// Size, times and kind of what is open.
    package borrowing func status() throws(FileProblem) -> FileStatus {
        var raw = stat()
        guard fstat(number, &raw) == 0 else { throw FileProblem(.status, path, code: errno) }
        return FileStatus(raw)
    }

    /// Waits until what was written stands on the disk, so that it outlives a power cut.
    package borrowing func synchronize() throws(FileProblem) {
        guard retrying({ fsync(number) }) == 0 else { throw FileProblem(.write, path, code: errno) }
    }

    /// Closes now and reports what only closing tells: network and quota file systems fail here.
    package consuming func finish() throws(FileProblem) {
        var closing = self
        let code = close(closing.number) == 0 ? 0 : errno
        closing.number = -1
        // An interrupted close has closed on Linux; closing again could hit another thread's file.
        if code != 0, code != EINTR { throw FileProblem(.close, closing.path, code: code) }
    }
}

/// Writes everything, whatever pieces the system takes it in; gives the `errno` of the failure.
func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to number: Int32) -> Int32? {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
        let written = write(number, rest.baseAddress, rest.count)
        if written > 0 {
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if written == 0 {
            return EIO
        } else if errno == EAGAIN {
            waitUntilWritable(number)
        } else if errno != EINTR {
            return errno
        }
    }
    return nil
}

/// A terminal or pipe set to non-blocking by whoever started us says "later": wait, do not spin.
private func waitUntilWritable(_ number: Int32) {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    _ = poll(&request, 1, 1000)
}

/// Repeats a call that a signal interrupted.
func retrying(_ call: () -> Int32) -> Int32 {
    while true {
        let result = call()
        if result >= 0 || errno != EINTR { return result }
    }
}
