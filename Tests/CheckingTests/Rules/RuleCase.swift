import Checking
import Disclosure
import Findings
import Testing
import Text

/// What one rule says of a site that breaks it, and the same site mended.
struct RuleCase: Sendable {
    let rule: Rule
    /// Blocks that stand in place of the base site's. The marked place is the finding's.
    let broken: String
    /// Message and remedy in both languages, with ` / ` between them.
    let zh: String
    let en: String
    let mended: String

    init(_ rule: Rule, _ broken: String, zh: String, en: String, mended: String) {
        self.rule = rule
        self.broken = broken
        self.zh = zh
        self.en = en
        self.mended = mended
    }

    /// The broken site has the finding and no other; the mended one has none.
    func check(sourceLocation: SourceLocation = #_sourceLocation) {
        let text = SiteText(broken, over: baseSite)
        let found = CheckedText(text).findings
        let place = text.places.first ?? wholeFile
        let expected = """
            \(place.file):\(place.span.line):\(place.span.column)+\(place.span.length) \
            \(rule.defaultSeverity) \(rule.rawValue)
            \(zh)
            \(en)
            """
        #expect(found.map(shown) == [expected], sourceLocation: sourceLocation)
        let rest = CheckedText(SiteText(mended, over: baseSite)).findings
        #expect(rest.map(shown) == [], "mended", sourceLocation: sourceLocation)
    }

    /// A fixture without a mark is about its first file as a whole.
    private var wholeFile: Place {
        let line = broken.prefix { $0 != "\n" }
        return Place(file: String(line.dropFirst(3).dropLast(3)))
    }
}

@Suite("The base site")
struct BaseSiteTests {
    @Test("has no finding, and one entry")
    func base() {
        let checked = CheckedText(baseSite)
        #expect(checked.findings.map(shown) == [])
        #expect(checked.site.model.entries.map(\.title) == ["甲"])
    }
}
