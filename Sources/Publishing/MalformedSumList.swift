/// A line of `SHA256SUMS` that cannot be read. Then nothing is compared: a list that was damaged proves
/// nothing.
package struct MalformedSumList: Error, Hashable, Sendable {
    /// 1-based.
    package let line: Int
    package let fault: SumFault
}

/// What is wrong with a line of `SHA256SUMS`.
package enum SumFault: Error, Hashable, Sendable {
    /// The list has no line at all.
    case empty
    /// The file ends within the line.
    case cutOff
    /// The line does not begin with 64 hexadecimal digits.
    case digest
    /// No two spaces, nor a space and a star, behind the digest.
    case separator
    /// A backslash before anything but `\`, `n` or `r`.
    case escape
    /// The path is no UTF-8.
    case encoding
    /// The path could lead out of the folder, or is none that a build writes.
    case path(PathFault)
    /// An earlier line names the same path.
    case twice
}
