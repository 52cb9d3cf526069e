package import Formats

/// Findings of before, which a later check leaves out: an office with a thousand old slips can begin by
/// making no new ones.
package struct Baseline: Sendable {
    private let fingerprints: Set<String>

    package enum Problem: Error, Hashable, Sendable {
        /// The file is no JSON; the offset of the byte is 0-based.
        case malformed(JSONProblem)
        /// It is JSON and no report of `bulletin check --format json`.
        case notAReport
    }

    /// What another check found.
    package init(_ findings: [Finding]) {
        fingerprints = Set(Findings.fingerprints(of: findings.sorted()))
    }

    /// Reads a report of `bulletin check --format json`.
    package init(_ report: [UInt8]) throws(Problem) {
        let root: JSONValue
        do {
            root = try parseJSON(report)
        } catch {
            throw .malformed(error)
        }
        guard root["format"] == .string("bulletin-findings"), root["version"] == .number("1"),
            case .array(let findings)? = root["findings"]
        else { throw .notAReport }
        var known: Set<String> = []
        for finding in findings {
            guard case .string(let fingerprint)? = finding["fingerprint"] else { throw .notAReport }
            known.insert(fingerprint)
        }
        fingerprints = known
    }

    /// The findings that were not there before. Those with one rule, file and message are told apart by
    /// their order only: where one of three is new, the last of them is given.
    package func newOnes(among findings: [Finding]) -> [Finding] {
        let sorted = findings.sorted()
        return zip(sorted, Findings.fingerprints(of: sorted)).filter { !fingerprints.contains($1) }.map(\.0)
    }
}
