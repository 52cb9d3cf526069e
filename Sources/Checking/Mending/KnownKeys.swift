import Disclosure

/// Keys of heads and settings by what is left of a name without blanks, full-width forms and capitals.
struct KnownKeys {
    private let byPlainForm: [String: [KeyName]]

    private init(_ names: [KeyName]) {
        var found: [String: [KeyName]] = [:]
        for name in names {
            for form in Set([plainForm(name.english), plainForm(name.chinese)]) {
                if found[form]?.contains(name) != true { found[form, default: []].append(name) }
            }
        }
        byPlainForm = found
    }

    /// The known name that `written` stands for, in the language it is written in; `nil` where there is none.
    func name(for written: String) -> String? {
        guard written.utf8.count <= 120, let name = byPlainForm[plainForm(written)]?.first else { return nil }
        return plainForm(written) == plainForm(name.english) ? name.english : name.chinese
    }

    /// Keys at the left margin of a file.
    static func top(of file: String) -> KnownKeys {
        if file.hasSuffix("site.yaml") { return site }
        return file.hasPrefix("content/pages/") ? page : entry
    }

    private static let entry = KnownKeys(EntryKey.allCases.map(\.name))
    private static let page = KnownKeys(PageReading.keys)
    private static let site = KnownKeys(siteKeys)
    /// Keys below other keys.
    static let nested = KnownKeys(
        HeadReader.postedKeys + HeadReader.reviewKeys + HeadReader.withdrawnKeys + HeadReader.allowKeys
            + HeadReader.attachmentKeys + HeadReader.stepKeys + siteContactKeys + siteLicenceKeys + siteFilingKeys
            + siteAttachmentKeys)
}
