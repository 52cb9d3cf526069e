package import Composing
package import Disclosure
package import Findings
package import Publishing

/// A site that is ready to be rendered, of which nothing is written: its outputs are made when somebody asks for
/// them, with the bytes that a build would write.
package struct PreparedSite: Sendable {
    let work: PublishingWork
    private let numbers: [String: Int]
    /// Files that go out with each entry, in the order of `model.entries`.
    private let attachments: [[String]]
    package let findings: [Finding]

    init(_ work: PublishingWork, attachments: [[String]], findings: [Finding]) {
        self.work = work
        self.attachments = attachments
        self.findings = findings
        numbers = Dictionary(
            work.plan.outputs.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package var model: SiteModel { work.model }

    /// Every output, in the order in which a build writes them.
    package var outputs: [PlannedOutput] { work.plan.outputs }

    package func holds(_ path: String) -> Bool { numbers[path] != nil }

    /// The bytes of an output; `nil` where the site has none of that path.
    ///
    /// Throws where a file that it needs is gone or has changed since the site was prepared.
    package func bytes(of path: String) throws(PublishingProblem) -> [UInt8]? {
        guard let number = numbers[path] else { return nil }
        var making = OutputMaking()
        try work.fill(&making, with: work.plan.outputs[number])
        return making.bytes
    }

    /// The page that shows what a file of the site folder says: of an entry or fixed page its own, of a file
    /// beside it that one's, of a table the list that is made of it. Files without one are left out.
    package func pagesByFile() -> [String: String] {
        var pages: [String: String] = [:]
        for output in outputs {
            for file in files(shownBy: output.kind) where pages[file] == nil { pages[file] = output.path }
        }
        return pages
    }

    private func files(shownBy kind: OutputKind) -> [String] {
        switch kind {
        case .entry(let number): [model.entries[number].file] + attachments[number]
        case .fixedPage(let number): [model.pages[number].file]
        case .home: ["content/site.yaml"]
        case .units: ["content/units.csv"]
        default: []
        }
    }
}
