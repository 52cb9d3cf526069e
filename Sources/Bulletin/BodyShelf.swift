import Files
import Synchronization

/// Where the HTML of bodies waits between checking and writing, so that memory grows with the heads of entries only: the
/// first stay in memory, those beyond go to a file without a name on the disk of the output. Where there can be none, or
/// the disk is full, a body is rendered again when a page needs it.
final class BodyShelf: Sendable {
    private enum Overflow: Sendable {
        case unopened
        case file(ScratchFile)
        case none
    }

    /// Bytes that may still stay in memory.
    private let left: Atomic<Int>
    private let output: String?
    private let overflow = Mutex(Overflow.unopened)

    /// - Parameters:
    ///   - memory: bytes that stay in memory.
    ///   - output: a path on the disk for what is beyond; `nil` where nothing is to be written.
    init(memory: Int, output: String?) {
        left = Atomic(memory)
        self.output = output
    }

    /// Whether the body may stay where it is.
    func keeps(_ html: [UInt8]) -> Bool { left.subtract(html.count, ordering: .relaxed).newValue >= 0 }

    /// Puts a body into the file; `nil` where that cannot be.
    func put(_ html: [UInt8]) -> Range<Int>? {
        guard let file = openedFile() else { return nil }
        do throws(FileProblem) {
            return try file.append(html)
        } catch {
            // A full disk is wanted for the site: the file goes, and what it held is rendered again.
            overflow.withLock { $0 = .none }
            return nil
        }
    }

    /// What `put` was given; `nil` where it is gone.
    func html(at place: Range<Int>) -> [UInt8]? {
        guard case .file(let file) = overflow.withLock({ $0 }) else { return nil }
        return try? file.read(place)
    }

    private func openedFile() -> ScratchFile? {
        overflow.withLock { overflow in
            if case .unopened = overflow {
                overflow = output.flatMap(ScratchFile.init(near:)).map(Overflow.file) ?? .none
            }
            guard case .file(let file) = overflow else { return nil }
            return file
        }
    }
}
