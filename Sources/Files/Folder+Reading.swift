#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// The whole file. One longer than `limit` bytes is a problem `tooLarge`, told before it is read.
    package func read(_ path: String, limit: Int = .max) throws(FileProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        try read(path, into: &bytes, limit: limit)
        return bytes
    }

    /// The whole file into `buffer`, whose storage is used again: for loops over many files.
    package func read(_ path: String, into buffer: inout [UInt8], limit: Int = .max) throws(FileProblem) {
        buffer.removeAll(keepingCapacity: true)
        let file = try openForReading(path)
        let found = try file.status()
        try requireRegular(found, path)
        guard found.size <= limit else { throw FileProblem(.read, shown(path), .tooLarge) }
        // One byte more than the size: a file that did not grow is read and found ended in two calls.
        var room = found.size + 1
        while try file.read(upTo: room, into: &buffer) {
            guard buffer.count <= limit else { throw FileProblem(.read, shown(path), .tooLarge) }
            room = max(found.size + 1 - buffer.count, 64 << 10)
        }
    }

    func openForReading(_ path: String) throws(FileProblem) -> Descriptor {
        // Without O_NONBLOCK, opening a pipe left in a content folder would wait for ever.
        try open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, for: .open)
    }

    /// Refuses what has no content of a known length: folders, pipes, devices.
    func requireRegular(_ found: FileStatus, _ path: String) throws(FileProblem) {
        if found.kind == .directory { throw FileProblem(.read, shown(path), .isDirectory, code: EISDIR) }
        guard found.kind == .file else { throw FileProblem(.read, shown(path), .other) }
    }
}

extension Descriptor {
    /// Appends at most `count` bytes to `buffer`; false at the end of the file.
    borrowing func read(upTo count: Int, into buffer: inout [UInt8]) throws(FileProblem) -> Bool {
        let (number, before) = (number, buffer.count)
        var failure: Int32?
        buffer.append(addingCapacity: count) { output in
            output.withUnsafeMutableBufferPointer { room, filled in
                let received = readOnce(number, UnsafeMutableRawBufferPointer(room))
                if received < 0 { failure = errno } else { filled += received }
            }
        }
        if let failure { throw FileProblem(.read, path, code: failure) }
        return buffer.count > before
    }
}

func readOnce(_ number: Int32, _ room: UnsafeMutableRawBufferPointer) -> Int {
    while true {
        let received = read(number, room.baseAddress, room.count)
        if received >= 0 || errno != EINTR { return received }
    }
}
