/// Why compressed bytes cannot be opened.
package enum DeflateProblem: Error, Hashable, Sendable {
    /// The bytes end before the last block does.
    case truncated
    /// A block of the type 3, which RFC 1951 reserves.
    case blockType
    /// A stored block whose length and its complement disagree.
    case storedLength
    /// Code lengths that make no prefix code.
    case codeLengths
    /// A code or symbol that means nothing.
    case symbol
    /// A distance that points before the beginning of the output.
    case distance
    /// More output than the caller has room for, in bytes.
    case tooLarge(limit: Int)
    /// A header that is not that of RFC 1950.
    case header
    /// The output does not have the checksum that the bytes state.
    case checksum
}
