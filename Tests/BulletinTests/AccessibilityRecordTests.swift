import Rendering
import Testing

@testable import Bulletin

/// What the accessibility statement may say.
@Suite struct AccessibilityRecordTests {
    @Test func whatIsNotNamedWasNotTested() {
        let yaml = """
            date: 2026-11-21
            browser: Chromium 1
            rules: axe-core 4
            layouts: abc
            pages:
              home: {light: passed, dark: failed, keyboard: excellent}
              list: nothing
            """
        let record = AccessibilityRecord(yaml: Array(yaml.utf8), layouts: "abc")
        #expect(record.isOfTheseLayouts)
        #expect(record.pages.map(\.name) == ["home", "list"])
        #expect(record.pages[0].outcomes.prefix(4) == [.passed, .failed, .notTested, .notTested])
        #expect(record.pages[1].outcomes.allSatisfy { $0 == .notTested })
        #expect(!AccessibilityRecord(yaml: Array(yaml.utf8), layouts: "abd").isOfTheseLayouts)
    }

    @Test(arguments: ["", "- a", "pages: 3", "pages: [a]", "pages:\n\thome", "layouts: {a: b}", "\u{0}"])
    func aBrokenRecordClaimsNothing(_ yaml: String) {
        let record = AccessibilityRecord(yaml: Array(yaml.utf8), layouts: "")
        #expect(record.pages.isEmpty)
    }

    /// The names of the kinds are words of the pages, or the statement would show the names.
    @Test func everyTestedKindHasAWord() throws {
        let files = try files(in: checkout + "/layouts")
        let record = AccessibilityRecord(yaml: files["tested.yaml"] ?? [], layouts: "")
        let words = String(decoding: files["strings/zh-Hans.yaml"] ?? [], as: UTF8.self)
        for page in record.pages { #expect(words.contains("\nchecked-\(page.name): "), "\(page.name)") }
    }

    /// `scripts/test-pages` computes the same: `printf 'layouts/a.css 1\nxlayouts/b.css 0\n' | sha256sum`.
    @Test func theFingerprintIsThatOfTheScript() {
        let fingerprint = layoutsFingerprint(["layouts/b.css": [], "layouts/a.css": Array("x".utf8)])
        #expect(fingerprint == "2523c133bb1040b0d716a086686108b318892660d6584d32d59cdc66245b8150")
    }
}
