package import Findings
package import Formats
import Text

/// The pairs of a head, and what its syntax problems mean to the person who wrote it.
package struct HeadMapping: Sendable {
    /// `nil` where the head is no mapping at all.
    package let pairs: [YAMLPair]?
    package let findings: [Finding]

    package init(_ document: YAMLDocument, file: String) {
        var findings = document.problems.map { problem in
            Finding(
                rule: "head-syntax", severity: .error, place: Place(file: file, span: problem.span),
                message: problem.kind.message, remedy: problem.kind.remedy)
        }
        switch document.root.content {
        case .mapping(let found): pairs = found
        case .null: pairs = []
        case .scalar, .sequence:
            pairs = nil
            if findings.isEmpty {
                findings.append(HeadMapping.notAMapping(at: Place(file: file, span: document.root.span)))
            }
        }
        self.findings = findings
    }

    private static func notAMapping(at place: Place) -> Finding {
        Finding(
            rule: "head-syntax", severity: .error, place: place,
            message: Words(zh: "这里应逐行写“键: 值”", en: "lines of `key: value` are expected here"),
            remedy: Words(zh: "例如“标题: 关于……的公告”", en: "for instance `title: Notice on …`"))
    }
}
