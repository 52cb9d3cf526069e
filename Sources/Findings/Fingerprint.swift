import Formats
import Text

/// What names each finding whatever line it stands on: 32 hexadecimal digits of the SHA-256 of its
/// rule, file and message, and of how many findings before it have the same three.
///
/// Part of the interface: baselines and code-quality services keep these numbers.
func fingerprints(of findings: [Finding]) -> [String] {
    var seen: [[UInt8]: Int] = [:]
    return findings.map { finding in
        let parts = [finding.rule, finding.place.file, finding.message.zh, finding.message.en]
        let key = Array(parts.map { Array($0.utf8) }.joined(separator: [0]))
        let earlier = seen[key, default: 0]
        seen[key] = earlier + 1
        return String(SHA256.hex(of: key + (earlier == 0 ? [] : [0] + Array(String(earlier).utf8))).prefix(32))
    }
}
