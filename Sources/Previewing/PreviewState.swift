import Bulletin
import Disclosure
import Findings
import Serving

/// What the preview shows at one moment: the last site without errors, and what is found now.
struct PreviewState: Sendable {
    enum Condition: String, Sendable {
        /// Nothing was prepared yet.
        case starting
        /// The site is as its files are.
        case current
        /// The files have errors; the site is an older one, or there is none.
        case refused
        /// There is no site to read.
        case unusable
    }

    var condition = Condition.starting
    var site: PreparedSite?
    var findings: [PreviewFinding] = []
    /// Why there is nothing to read; `nil` unless it is `unusable`.
    var trouble: Words?
    /// The page that shows a file, of the last site without errors.
    var pagesByFile: [String: String] = [:]
    /// Counts what was prepared.
    var version = 0
    /// The version whose pages are shown.
    var pagesVersion = 0
    /// When those were prepared.
    var modified = HTTPDate(seconds: 0)
    /// How long preparing took last.
    var nanoseconds: Int64 = 0

    /// The day that is asked for; `nil` for today.
    var wantedDate: CivilDate?
    var showsDrafts = true
}
