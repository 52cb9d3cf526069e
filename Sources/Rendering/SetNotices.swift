import Composing
import Disclosure
import Paginating
import Synchronization

/// A notice set on paper: what all boards with that paper hang.
struct SetNotice: Sendable {
    /// Bodies of its pages, without the `id` of any element.
    let pages: [[UInt8]]
    /// Class of the paper: `a4`, `a3-landscape`.
    let paper: String
    /// Custom properties of the stylesheet: height of the head, type of the title.
    let measures: String
    /// The proof of a money sheet; empty on others.
    let balance: String
    /// How many lines the steps of the review take.
    let reviewLines: Int
    /// QR code of the page of the check code.
    let code: [UInt8]
}

/// Notices that are set on paper, kept for the other files of the build that show or count them: a notice has
/// a file of its own, stands among all sheets of its board, and its sheets are counted in the board's list and in
/// the round of the day.
final class SetNotices: Sendable {
    struct Key: Hashable {
        let scope: Scope
        let entry: EntryNumber
        /// The paper that its board has.
        let style: SheetStyle
    }

    private struct Kept {
        var notices: [Key: SetNotice] = [:]
        var bytes = 0
    }

    private let kept = Mutex(Kept())

    /// Bytes that are kept at most: some five thousand sheets. What is beyond is set each time.
    private static let limit = 32 << 20

    /// The notice under a key, set now where it is not kept. Two threads may set the same one; it comes out alike.
    func notice(_ key: Key, set: () -> SetNotice) -> SetNotice {
        if let notice = kept.withLock({ $0.notices[key] }) { return notice }
        let notice = set()
        let bytes = notice.pages.reduce(notice.code.count) { $0 + $1.count }
        kept.withLock { kept in
            guard kept.bytes + bytes <= SetNotices.limit, kept.notices.updateValue(notice, forKey: key) == nil else {
                return
            }
            kept.bytes += bytes
        }
        return notice
    }
}
