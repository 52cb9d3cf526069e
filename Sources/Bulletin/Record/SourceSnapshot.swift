import Checking
import Disclosure
import Files
import Publishing
import Reading

/// The sources as they are now, held against the record of the last build.
struct SourceSnapshot: Sendable {
    let opened: OpenedSite
    let programKey: UInt64
    /// The last build's record, where it is of the same program and options; it may be of another day.
    let record: BuildRecord?
    /// Key of what is found in attachments besides their content.
    let scannerKey: UInt64
    /// What was found in attachments by the same program with the same rules.
    let scannedBefore: [String: ScannedAttachment]

    /// - Parameter options: a number that stands for the options of the build that change its output.
    init(_ opened: OpenedSite, record: BuildRecord?, options: Int = 0) {
        self.opened = opened
        programKey = Bulletin.programKey(options: options)
        scannerKey = Bulletin.scannerKey(opened.profile.masking)
        let (programKey, scannerKey) = (programKey, scannerKey)
        scannedBefore = record.map { $0.scannerKey == scannerKey ? $0.attachments : [:] } ?? [:]
        self.record = record.flatMap { $0.programKey == programKey ? $0 : nil }
    }

    /// Whether a file is surely what it was when the record was made.
    func isUnchanged(_ file: SourceFile) -> Bool {
        isUnchanged(file, expected: 0)
    }

    /// - Parameter expected: where the record is likely to have it.
    private func isUnchanged(_ file: SourceFile, expected: Int) -> Bool {
        guard let record, let number = record.files.index(of: file.path, expected: expected) else { return false }
        let before = record.files.values[number]
        return before == FileSignature(file.status) && !before.isRacy(for: record.startedAt)
    }

    /// Whether nothing at all changed since the record, which is of the same day. Entries that were saved right before
    /// the last build are read: their content decides.
    func isUnchanged(in folder: Folder) -> Bool {
        let listing = opened.listing
        guard let record, record.day == opened.date, record.files.count == listing.files.count,
            listing.findings.isEmpty
        else { return false }
        let unsure = listing.files.indices.filter { !isUnchanged(listing.files[$0], expected: $0) }
            .map { listing.files[$0] }
        guard unsure.count <= SourceSnapshot.mostRead else { return false }
        return unsure.allSatisfy { file in
            guard record.files[file.path] == FileSignature(file.status), let stored = record.entries[file.path],
                let bytes = try? folder.read(file.path)
            else { return false }
            return ContentHash(bytes.span).value == stored.contentHash
        }
    }

    /// More files than these are better examined on all threads.
    private static let mostRead = 64

    /// A key of a file for what is made from it: the same while it is surely unchanged.
    func key(of path: String) -> UInt64 {
        guard let file = opened.listing.file(at: path) else { return 0 }
        var hasher = KeyHasher()
        hasher.add(FileSignature(file.status).key)
        // A file that may change again without it showing gets a key that no other build has.
        if FileSignature(file.status).isRacy(for: opened.startedAt) {
            hasher.add(UInt64(bitPattern: opened.startedAt))
        }
        return hasher.key
    }
}

/// Key of what every output depends on besides its sources and the day: the program itself and the options of the
/// build.
func programKey(options: Int) -> UInt64 {
    var hasher = KeyHasher()
    hasher.add(executableKey())
    hasher.add(PDFTexts()?.key ?? 0)
    hasher.add(options)
    return hasher.key
}

/// Key of what is found in an attachment besides its content: the program, and what the site lets numbers show.
func scannerKey(_ masking: MaskingPolicy) -> UInt64 {
    var hasher = KeyHasher()
    hasher.add(executableKey())
    for shown in [masking.identity, masking.mobile, masking.card] {
        hasher.add(shown.map { $0.first * 100 + $0.last } ?? -1)
    }
    return hasher.key
}

/// Key of the program itself.
private func executableKey() -> UInt64 {
    var hasher = KeyHasher()
    if let program = try? Folder.working.statusFollowingLinks(of: "/proc/self/exe") {
        hasher.add(program.size)
        hasher.add(UInt64(bitPattern: program.modified))
    }
    return hasher.key
}
