/// What a test of the pages in a browser found: `layouts/tested.yaml`, written by `scripts/test-pages
/// --record`. The accessibility statement says this and no more.
package struct AccessibilityRecord: Sendable {
    /// What was found of one kind of page in one look.
    package enum Outcome: String, Sendable {
        case passed
        case failed
        case notTested = "not-tested"
    }

    package struct PageKind: Sendable {
        /// A name of `checked-…` in the words of the pages.
        package let name: String
        /// Outcomes in the order of `AccessibilityRecord.looks`.
        package let outcomes: [Outcome]

        package init(name: String, outcomes: [Outcome]) {
            self.name = name
            self.outcomes = outcomes
        }
    }

    /// The looks, as `look-…` in the words of the pages.
    package static let looks = ["light", "dark", "large", "keyboard", "no-script", "narrow", "zoom"]

    /// ISO 8601.
    package let date: String
    package let browser: String
    package let rules: String
    package let pages: [PageKind]
    /// Whether the layouts of this site are those that were tested, byte for byte.
    package let isOfTheseLayouts: Bool

    package init(date: String, browser: String, rules: String, pages: [PageKind], isOfTheseLayouts: Bool) {
        self.date = date
        self.browser = browser
        self.rules = rules
        self.pages = pages
        self.isOfTheseLayouts = isOfTheseLayouts
    }

    /// Nothing was tested.
    package static let none = AccessibilityRecord(
        date: "", browser: "", rules: "", pages: [], isOfTheseLayouts: false)

    var passed: Int { pages.flatMap(\.outcomes).count { $0 == .passed } }
    var failed: Int { pages.flatMap(\.outcomes).count { $0 == .failed } }
    var notTested: Int { pages.flatMap(\.outcomes).count { $0 == .notTested } }
}
