import Files

/// What became of the last build's manifest.
enum RecordState: Sendable {
    case absent, read, damaged

    /// The records of the manifest and its fingerprint; none where it is absent or damaged.
    ///
    /// - Parameter survey: one that has read the manifest already, if it is still the same.
    static func read(
        _ output: OutputFolder, known survey: OutputSurvey? = nil
    ) throws(FileProblem) -> (state: RecordState, records: [FileRecord], fingerprint: ContentHash?) {
        guard let bytes = try output.readIfPresent(Publisher.manifestPath) else { return (.absent, [], nil) }
        if let survey, bytes.count >= 8, Manifest.fingerprint(of: bytes) == survey.fingerprint {
            return (.read, survey.records, survey.fingerprint)
        }
        guard let manifest = Manifest(bytes) else { return (.damaged, [], nil) }
        return (.read, manifest.records, Manifest.fingerprint(of: bytes))
    }
}
