package import Disclosure
package import Findings
package import Markdown

/// A site that was read and checked as a whole.
package struct CheckedSite: Sendable {
    package var model: SiteModel
    /// Bodies in the order of `model.entries`, with where their holes lead.
    package var bodies: [MarkdownBody]
    package let targets: [[LinkTarget]]
    /// The same for `model.pages`.
    package let pageBodies: [MarkdownBody]
    package let pageTargets: [[LinkTarget]]
    /// Files that go out with each entry, by path; in the order of `model.entries`.
    package let attachments: [[String]]
    /// Files that go out with each fixed page.
    package let pageAttachments: [[String]]
    /// Attached CSV files that bodies draw as tables, by path, in order.
    package let figures: [String]
    package let findings: [Finding]
    /// Rules that entries have leave to break, in the order of files.
    package let leaves: [Coverage.Leave]
}
