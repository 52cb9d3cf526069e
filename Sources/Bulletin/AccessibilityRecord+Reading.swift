import Formats
import Rendering
import Text

/// What names a set of layouts and no other: SHA-256 over path, length and content of each file, in the
/// order of the paths' bytes, in lower-case hexadecimal. `scripts/test-pages` computes the same.
func layoutsFingerprint(_ files: [String: [UInt8]]) -> String {
    var digest = SHA256()
    for (path, bytes) in files.sorted(by: { precedesBytewise($0.key, $1.key) }) {
        digest.update(Array("\(path) \(bytes.count)\n".utf8))
        digest.update(bytes)
    }
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

extension AccessibilityRecord {
    /// Reads `layouts/tested.yaml`. What is not understood counts as not tested: the statement never says
    /// more than the file does.
    ///
    /// - Parameter layouts: the fingerprint of the layouts in use.
    init(yaml: [UInt8], layouts: String) {
        guard case .mapping(let pairs) = parseYAML(yaml).root.content else {
            self = .none
            return
        }
        var texts: [String: String] = [:]
        var pages: [PageKind] = []
        for pair in pairs {
            switch pair.value.content {
            case .scalar(let scalar): texts[pair.key] = scalar.text
            case .mapping(let kinds) where pair.key == "pages": pages = kinds.map(PageKind.init(pair:))
            case .mapping, .sequence, .null: break
            }
        }
        self.init(
            date: texts["date"] ?? "", browser: texts["browser"] ?? "", rules: texts["rules"] ?? "", pages: pages,
            isOfTheseLayouts: texts["layouts"] == layouts)
    }
}

extension AccessibilityRecord.PageKind {
    /// `home: {light: passed, dark: failed}`: looks that are not named were not tested.
    fileprivate init(pair: YAMLPair) {
        var outcomes: [String: AccessibilityRecord.Outcome] = [:]
        if case .mapping(let looks) = pair.value.content {
            for look in looks {
                guard case .scalar(let scalar) = look.value.content else { continue }
                outcomes[look.key] = AccessibilityRecord.Outcome(rawValue: scalar.text)
            }
        }
        self.init(name: pair.key, outcomes: AccessibilityRecord.looks.map { outcomes[$0] ?? .notTested })
    }
}
