import Checking
import Files
import Markdown
import Publishing
import Reading

/// Renders bodies again that were not kept in memory.
struct BodyReader: Sendable {
    let folder: Folder
    /// Readings with the hash of the content they came from.
    let stored: PathTable<StoredReading>

    /// The body of an entry's file, which must still be as it was checked.
    func body(of file: String) throws(PublishingProblem) -> MarkdownBody {
        let bytes: [UInt8]
        do {
            bytes = try folder.read(file)
        } catch {
            throw .file(error)
        }
        // What was checked is what is published: a file that was saved meanwhile waits for the next build.
        guard ContentHash(bytes.span).value == stored[file]?.contentHash else { throw .sourceChanged(file) }
        let source = EntrySource(file: file, bytes: bytes)
        return renderMarkdown(
            Array(bytes[source.body]), firstLine: source.bodyLine, options: bodyOptions.shifted(for: source, in: bytes))
    }
}
