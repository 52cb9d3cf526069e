/// What writing one path did.
package enum Outcome: Hashable, Sendable {
    case created
    /// A file with another content stood there.
    case replaced
    /// The same content stood there; the file was not touched.
    case unchanged
}

/// What a build did to the output folder, in numbers of files.
package struct PublishingSummary: Hashable, Sendable {
    package internal(set) var created = 0
    package internal(set) var replaced = 0
    /// Found as they should be, kept ones included.
    package internal(set) var unchanged = 0
    /// Made by an earlier build and not by this one.
    package internal(set) var removed = 0
    /// Files in the folder that no build made, sorted by the bytes of their paths; at most as many as
    /// were asked for. They were left alone.
    package internal(set) var foreign: [String] = []
    /// How many such files there are in all; 0 also where they were not asked for.
    package internal(set) var foreignCount = 0
    /// The manifest of the last build could not be read, so files were compared by content and those
    /// that are stale became foreign.
    package internal(set) var isRecordDamaged = false
    /// What sealing did; `nil` where the build was not sealed.
    package internal(set) var seal: SealSummary?

    /// Names the manifest that stands now; see `Publisher.manifest`.
    package internal(set) var manifest: ContentHash?

    package init() {}
}

/// What sealing did.
package struct SealSummary: Hashable, Sendable {
    /// Files in the list.
    package let files: Int
    /// Those of them whose sum was not remembered, so that they were read.
    package let read: Int
    /// Of `SHA256SUMS` itself: who notes it elsewhere can tell later that nobody rewrote the list.
    package let digest: Digest
    /// How long it took, in nanoseconds.
    package let nanoseconds: Int64
}
