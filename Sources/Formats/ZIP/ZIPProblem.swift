/// Why an archive, or something in it, cannot be read.
package enum ZIPProblem: Error, Hashable, Sendable {
    /// No end of central directory: no archive, or one that is cut off.
    case notAnArchive
    /// A part in a form that is not read: several disks, ZIP64 directories.
    case unsupported
    /// Headers that contradict each other or point outside the file.
    case malformed
    case tooManyEntries(limit: Int)
    /// More bytes than the caller has room for.
    case tooLarge(limit: Int)
    /// Packed so tightly that it can only be meant to fill memory.
    case suspiciousRatio
    case encrypted
    /// A compression method by its number; 0 (stored) and 8 (Deflate) are read.
    case method(Int)
    case damaged(DeflateProblem)
    /// The contents do not have the CRC-32 or the length that the directory states.
    case checksum
}
