import Checking
import Disclosure
import Files
import Findings
import Reading

/// Tables as they were read last, for a site whose entries change more often than its catalogue.
///
/// Cache: the key is the day, and path and signature of every file of the content but entries and pages; that of a
/// drawn table is besides its own path and signature. The values depend on the content of those files and on the
/// program alone. Files that were saved so shortly before they were read that they may change again without showing
/// it are no ground for keeping anything.
struct KeptTables: Sendable {
    private let date: CivilDate
    private let files: [String: FileSignature]
    let tables: LoadedTables
    /// What reading the tables found.
    let findings: [Finding]
    /// The key of the content that was read up to and with the tables.
    let contentKey: KeyHasher
    /// What drawn tables gave, by path.
    var figures: [String: FigureReading] = [:]

    /// `nil` where what was read may have changed without it showing.
    init?(_ opened: OpenedSite, tables: LoadedTables, findings: [Finding], contentKey: KeyHasher) {
        let files = KeptTables.signatures(opened.listing)
        guard !files.values.contains(where: { $0.isRacy(for: opened.startedAt) }) else { return nil }
        date = opened.date
        self.files = files
        self.tables = tables
        self.findings = findings
        self.contentKey = contentKey
    }

    /// Whether they are the tables of a site as it is now.
    func hold(for opened: OpenedSite) -> Bool {
        date == opened.date && files == KeptTables.signatures(opened.listing)
    }

    private static func signatures(_ listing: SourceListing) -> [String: FileSignature] {
        var signatures: [String: FileSignature] = [:]
        for file in listing.files where file.kind.isReadWithTables {
            signatures[file.path] = FileSignature(file.status)
        }
        return signatures
    }
}

extension SourceKind {
    /// Of attachments it is their names and sizes that rules look at; drawn tables are attachments.
    fileprivate var isReadWithTables: Bool {
        switch self {
        case .entry, .page, .layout, .strings, .asset, .style, .tested: false
        case .site, .units, .boards, .calendar, .noticeRules, .words, .register, .reviewChains, .followUps, .stages,
            .freshness, .catalogue, .defaults, .report, .attachment:
            true
        }
    }
}
