package import Disclosure
package import Mustache

/// The words that pages show, in one language: what `layouts/strings/LANG.yaml` says.
///
/// Layouts name them as `{{words.name}}`; the few that this module needs itself are read by name.
package struct PageWords: Sendable {
    package let language: Language
    package let shape: RecordShape
    package let record: Record
    /// What headings of procedures hold, such as 办理流程.
    let procedureHeadings: [String]
    private let texts: [String: String]

    /// - Parameter texts: names and texts in the order of the file.
    package init(language: Language, texts: [(name: String, text: String)]) {
        self.language = language
        self.texts = Dictionary(texts.map { ($0.name, $0.text) }, uniquingKeysWith: { first, _ in first })
        procedureHeadings = (self.texts["flow-headings"] ?? "").split(whereSeparator: { $0 == "、" || $0 == "," })
            .map { String($0.drop { $0 == " " }) }
        shape = RecordShape("Words", texts.map { Field($0.name, .text, zh: $0.text, en: $0.text) })
        record = Record(shape, texts.map { .text($0.text) })
    }

    /// The text of that name, or the name itself where the file lacks it, so that the gap is seen.
    package subscript(name: String) -> String { texts[name] ?? name }

    /// Names that this module reads and a strings file must have.
    package static let needed = [
        "home", "catalogue", "units", "all", "dates", "open", "not-found", "corrects", "corrected-by", "replaces",
        "replaced-by", "interprets", "interpreted-by", "follows", "followed-by", "result-of", "result", "part-of",
        "parts", "proactive", "on-request", "withheld", "in-force", "not-yet", "expired", "everyone", "internal",
        "today-round", "qr-label", "withdrawn-title", "to", "comma", "counts-next-day", "counts-same-day",
        "date", "board", "action", "title", "index", "unit", "posted", "last-date", "sheets", "today-put-up",
        "today-take-down", "today-hanging", "today-coming", "notice-period", "objections", "colon", "screen-separator",
        "open-none", "table", "list-comma", "catalogue-table",
        "menu-catalogue", "search", "withdrawn-state", "kind-notice", "kind-document", "kind-interpretation",
        "kind-other", "kind-page",
        "calendar-dates", "index-data", "index-data-note", "supervision", "effective", "expires", "screen-notice",
        "calendar-all",
        "check-code", "check-codes", "board-index", "permanent-sheets", "posting-record",
        "posting-certificate", "supervision", "find-by-index", "code-current", "code-current-text", "code-upcoming",
        "code-upcoming-text", "code-ended", "code-ended-text", "code-superseded", "code-superseded-text",
        "code-replaced", "code-replaced-text", "code-expired", "code-expired-text", "code-withdrawn",
        "code-withdrawn-text", "code-annulled", "code-annulled-text",
        "menu-annual-reports", "key-areas", "dossiers", "compare", "annual-reports", "statistics",
        "calendar", "accessibility", "weekdays", "flow-headings", "flow-steps-before", "flow-steps-after",
        "procedure", "procedure-by", "procedure-limit", "procedure-to-before", "procedure-to-after", "procedure-to-end",
        "procedure-ends",
        "step-separator",
        "stage-origin", "stage-replacement", "stage-interpretation", "stage-implementation", "stage-correction",
        "stage-result", "correction-subject", "correction-page", "correction-what", "compare-removed", "compare-added",
        "compare-left-out-before", "compare-left-out-after", "stat-months-head", "stat-fields-head", "stat-units-head",
        "stat-published", "stat-this-year", "stat-open", "stat-on-time", "stat-late", "stat-not-judged", "stat-share",
        "stat-months-chart", "stat-share-chart", "stat-fields-chart", "stat-units-chart", "stat-most", "stat-least",
        "stat-see-table", "outcome-passed", "outcome-failed", "outcome-not-tested", "look-light", "look-dark",
        "look-large", "look-keyboard", "look-no-script", "look-narrow", "look-zoom",
    ]
}

extension PageWords {
    func name(of kind: RelationKind) -> String { self[kind.rawValue] }

    /// How the other end of a relation calls it.
    func inverseName(of kind: RelationKind) -> String {
        switch kind {
        case .corrects: self["corrected-by"]
        case .replaces: self["replaced-by"]
        case .interprets: self["interpreted-by"]
        case .follows: self["followed-by"]
        case .resultOf: self["result"]
        case .partOf: self["parts"]
        }
    }

    func name(of manner: Manner) -> String {
        switch manner {
        case .proactive: self["proactive"]
        case .onRequest: self["on-request"]
        case .withheld: self["withheld"]
        }
    }

    func name(of validity: Validity) -> String {
        switch validity {
        case .notYet: self["not-yet"]
        case .inForce: self["in-force"]
        case .expired: self["expired"]
        }
    }

    func name(of audience: Audience) -> String {
        switch audience {
        case .everyone: self["everyone"]
        case .group(let name): name
        case .internal: self["internal"]
        }
    }

    /// A word between two others, with the spaces that the language puts around it.
    func joined(_ name: String) -> String {
        language == .simplifiedChinese ? self[name] : " \(self[name]) "
    }

    /// A date as running text writes it: 2026年11月20日, 20 November 2026.
    func long(_ date: CivilDate) -> String {
        let (year, month, day) = date.components
        switch language {
        case .simplifiedChinese: return "\(year)年\(month)月\(day)日"
        case .english: return "\(day) \(PageWords.englishMonths[month - 1]) \(year)"
        }
    }

    func month(_ year: Int, _ month: Int) -> String {
        language == .simplifiedChinese ? "\(year)年\(month)月" : "\(PageWords.englishMonths[month - 1]) \(year)"
    }

    func year(_ year: Int) -> String {
        language == .simplifiedChinese ? "\(year)年" : "\(year)"
    }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
