package import Checking
package import Disclosure
package import Findings
package import Reading

/// A site folder, read and checked: what building, checking and listing begin with.
package struct LoadedSite: Sendable {
    package let listing: SourceListing
    package let checked: CheckedSite
    package let catalogueReadings: [CatalogueReading]
    /// All findings with the severities the site gives them, sorted.
    package let findings: [Finding]
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
    case unreadable(path: String, reason: String)
    /// There is no `content/site.yaml`.
    case notASite(path: String)
}
