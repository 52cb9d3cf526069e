import Files

/// What became of the last build's manifest.
enum RecordState: Sendable {
    case absent, read, damaged

    /// The records of the manifest and its fingerprint; none where it is absent or damaged.
    static func read(
        _ output: OutputFolder
    ) throws(FileProblem) -> (state: RecordState, records: [FileRecord], fingerprint: ContentHash?) {
        guard let bytes = try output.readIfPresent(Publisher.manifestPath) else { return (.absent, [], nil) }
        guard let manifest = Manifest(bytes) else { return (.damaged, [], nil) }
        return (.read, manifest.records, Manifest.fingerprint(of: bytes))
    }
}
