extension Folder {
    /// Hands over a file of any length piece by piece, in memory that does not grow with it.
    ///
    /// - Parameters:
    ///   - size: bytes of a piece at most; pieces may be shorter, never empty.
    ///   - buffer: storage to use again, for loops over many files.
    /// - Returns: what the system says of the file, `nil` where that was not the same before and after:
    ///   then somebody changed it meanwhile.
    package func readPieces(
        of path: String, size: Int, buffer: inout [UInt8], _ body: (Span<UInt8>) -> Void
    ) throws(FileProblem) -> FileStatus? {
        let file = try openForReading(path)
        let before = try file.status()
        try requireRegular(before, path)
        while true {
            buffer.removeAll(keepingCapacity: true)
            guard try file.read(upTo: max(size, 1), into: &buffer) else { break }
            body(buffer.span)
        }
        return try file.status() == before ? before : nil
    }
}
