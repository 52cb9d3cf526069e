#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A file held open to be read anywhere in it, by any number of threads at once.
package final class OpenFile: Sendable {
    private let descriptor: Descriptor
    /// Bytes, when it was opened.
    package let size: Int

    init(_ descriptor: consuming Descriptor, size: Int) {
        self.descriptor = descriptor
        self.size = size
    }

    /// Reads a part of the file into `buffer`, in place of what it held. A file that ends before the part
    /// does is a problem `other`.
    package func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws(FileProblem) {
        buffer.removeAll(keepingCapacity: true)
        while buffer.count < range.count {
            let start = range.lowerBound + buffer.count
            guard try descriptor.read(at: start, upTo: range.upperBound - start, into: &buffer) else {
                throw FileProblem(.read, descriptor.path, .other)
            }
        }
    }

    /// Writes all of `bytes` from `offset` on, where the file was opened for that.
    func write(_ bytes: Span<UInt8>, at offset: Int) throws(FileProblem) {
        let number = descriptor.number
        let failure = bytes.withUnsafeBufferPointer { writeAll($0, to: number, at: offset) }
        if let failure { throw FileProblem(.write, descriptor.path, code: failure) }
    }
}

extension Folder {
    /// Opens a file to read it anywhere.
    package func openFile(_ path: String) throws(FileProblem) -> OpenFile {
        let file = try openForReading(path)
        let found = try file.status()
        try requireRegular(found, path)
        return OpenFile(file, size: found.size)
    }
}

extension Descriptor {
    /// Appends at most `count` bytes from `offset` on, leaving the descriptor's own position; false at the
    /// end of the file.
    fileprivate borrowing func read(
        at offset: Int, upTo count: Int, into buffer: inout [UInt8]
    ) throws(FileProblem) -> Bool {
        let (number, before) = (number, buffer.count)
        var failure: Int32?
        buffer.append(addingCapacity: count) { output in
            output.withUnsafeMutableBufferPointer { room, filled in
                let received = readOnce(number, UnsafeMutableRawBufferPointer(room), at: offset)
                if received < 0 { failure = errno } else { filled += received }
            }
        }
        if let failure { throw FileProblem(.read, path, code: failure) }
        return buffer.count > before
    }
}

private func readOnce(_ number: Int32, _ room: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    while true {
        let received = pread(number, room.baseAddress, room.count, off_t(offset))
        if received >= 0 || errno != EINTR { return received }
    }
}

/// Writes everything at a place of its own; gives the `errno` of the failure.
private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>, to number: Int32, at offset: Int) -> Int32? {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
        let written = pwrite(number, rest.baseAddress, rest.count, off_t(offset + bytes.count - rest.count))
        if written > 0 {
            rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if written == 0 {
            return EIO
        } else if errno != EINTR {
            return errno
        }
    }
    return nil
}
