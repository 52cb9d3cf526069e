package import Checking
package import Disclosure
package import Findings
package import Reading

/// A site folder, read and checked: what building, checking and listing begin with.
package struct LoadedSite: Sendable {
    package let listing: SourceListing
    package var checked: CheckedSite
    package let catalogueReadings: [CatalogueReading]
    /// All findings with the severities the site gives them, sorted.
    package let findings: [Finding]
    /// What `site.yaml` says of severities, for stages that find more.
    package let severities: RuleSeverities
    /// Rows of the attached CSV files that bodies draw as tables, by path.
    let figureTables: [String: [[String]]]
    /// What the next build may reuse.
    let sources: LoadedSources
}

/// A site folder that was listed, and what its `site.yaml` says.
struct OpenedSite: Sendable {
    let listing: SourceListing
    /// When reading began, nanoseconds since 1970.
    let startedAt: Int64
    let site: Site
    let severities: RuleSeverities
    let profile: SiteProfile
    let date: CivilDate
}

/// What the examination of an entry looks at besides its own file.
struct LoadedTables: Sendable {
    let catalogueReadings: [CatalogueReading]
    let context: CheckContext
    let defaults: FolderDefaults
    /// Content of tables and folder defaults.
    let contextKey: UInt64
    /// Names and sizes of attachments.
    let filesKey: UInt64
    /// Whether what was read up to and with them has findings of severity error.
    var hasErrors: Bool

    /// Both keys as one.
    var key: UInt64 {
        var hasher = KeyHasher()
        hasher.add(contextKey)
        hasher.add(filesKey)
        return hasher.key
    }
}

/// Keys of what was read, and the readings in the form that a record holds.
struct LoadedSources: Sendable {
    let contextKey: UInt64
    let filesKey: UInt64
    /// Content of tables, defaults and fixed pages.
    let pagesKey: UInt64
    /// What was found in the files that go out beside entries, by path.
    let attachments: [String: ScannedAttachment]
    let stored: PathTable<StoredReading>
    /// Where bodies wait that are not in memory.
    let shelved: PathTable<Range<Int>?>
    let shelf: BodyShelf?

    /// SHA-256 of those files, 64 hexadecimal digits, by path.
    var sums: [String: String] { attachments.mapValues(\.sum) }
}

/// A catalogue as it was read, with what its tables leave open.
package struct LoadedCatalogue: Sendable {
    package let catalogue: Catalogue
    package let readings: [CatalogueReading]
    package let findings: [Finding]
}

/// Why a folder cannot be worked on at all.
package enum UnusableSite: Error, Sendable {
    /// The folder, or a file every site needs, cannot be read.
    case unreadable(path: String, reason: Words)
    /// There is no `content/site.yaml`.
    case notASite(path: String)
}
