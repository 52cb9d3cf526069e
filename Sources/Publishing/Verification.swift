package import Files

/// How a folder differs from its `SHA256SUMS`.
package struct Verification: Sendable {
    /// Files of the list that were asked about.
    package let listed: Int
    /// Sorted by the bytes of their paths; empty where everything agrees.
    package let differences: [Difference]
    /// Of `SHA256SUMS` itself.
    package let digest: Digest
}

/// One thing that is not as the list says.
package struct Difference: Hashable, Sendable {
    package let path: String
    package let kind: DifferenceKind
}

package enum DifferenceKind: Hashable, Sendable {
    /// Another content, or no regular file any more.
    case changed
    case lost
    /// A folder at the top that is missing with all its files, which are so many.
    case lostFolder(files: Int)
    /// In the folder and not in the list.
    case added
    /// Cannot be read, so that nobody knows.
    case unreadable(FileFailure)
}

/// Why nothing could be compared.
package enum VerificationProblem: Error, Hashable, Sendable {
    /// There is no `SHA256SUMS`.
    case noList
    case malformed(MalformedSumList)
    /// The list names nothing under the part that was asked for.
    case nothingListed(part: String)
    /// The list or a folder cannot be read.
    case file(FileProblem)
}
