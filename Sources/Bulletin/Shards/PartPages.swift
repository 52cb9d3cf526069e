import Files
import Publishing
import Synchronization

/// The pages that parts hold, for the outputs that a join plans.
///
/// A page is used where the key of all that the output depends on is the one that it was rendered with; any
/// other output is rendered here. So parts spare work, and decide nothing.
final class PartPages: Sendable {
    /// By the number of the output in the plan; 0 for outputs that no part renders.
    private let keys: [UInt64]
    private let places: [UInt64: (part: Int, page: PartPage)]
    private let parts: [OpenPart]
    private let hashes: [String: UInt64]
    private let taken = Atomic<Int>(0)

    /// How many pages were used so far.
    var count: Int { taken.load(ordering: .relaxed) }

    init(_ set: PartSet, keys: [UInt64], hashes: [String: UInt64]) {
        self.keys = keys
        self.hashes = hashes
        parts = set.parts
        var places: [UInt64: (part: Int, page: PartPage)] = [:]
        places.reserveCapacity(parts.reduce(0) { $0 + $1.file.pages.count })
        for (number, part) in parts.enumerated() {
            for page in part.file.pages { places[page.key] = (number, page) }
        }
        self.places = places
    }

    /// Puts the page of an output into `buffer`; false where no part has it.
    func read(_ number: Int, into buffer: inout [UInt8]) throws(PublishingProblem) -> Bool {
        guard keys[number] != 0, let (part, page) = places[keys[number]] else { return false }
        try publishing { () throws(FileProblem) in try parts[part].pages.read(page.range, into: &buffer) }
        guard ContentHash(buffer.span) == page.hash else { return false }
        taken.add(1, ordering: .relaxed)
        return true
    }

    /// Whether a file that is copied holds what the part looked into. True for those that none did.
    func isSame(_ bytes: [UInt8], as file: String) -> Bool {
        guard let hash = hashes[file] else { return true }
        return hash == ContentHash(bytes.span).value
    }
}
