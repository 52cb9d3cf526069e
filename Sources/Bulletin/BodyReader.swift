import Checking
import Composing
import Disclosure
import Files
import Markdown
import Publishing
import Reading

/// Gets bodies whose HTML is not in memory: from the shelf, else rendered again.
struct BodyReader: Sendable {
    private let folder: Folder
    private let entries: [Entry]
    private let bodies: [MarkdownBody]
    private let sources: LoadedSources

    init(folder: Folder, site: LoadedSite) {
        self.folder = folder
        entries = site.checked.model.entries
        bodies = site.checked.bodies
        sources = site.sources
    }

    /// The body of an entry, whose file must still be as it was checked where it has to be read again.
    func body(of number: EntryNumber) throws(PublishingProblem) -> MarkdownBody {
        let file = entries[number].file
        if let place = sources.shelved[file] ?? nil, let html = sources.shelf?.html(at: place) {
            var body = bodies[number]
            body.html = html
            return body
        }
        let bytes: [UInt8]
        do {
            bytes = try folder.read(file)
        } catch {
            throw .file(error)
        }
        // What was checked is what is published: a file that was saved meanwhile waits for the next build.
        guard ContentHash(bytes.span).value == sources.stored[file]?.contentHash else { throw .sourceChanged(file) }
        let source = EntrySource(file: file, bytes: bytes)
        return renderMarkdown(
            Array(bytes[source.body]), firstLine: source.bodyLine, options: bodyOptions.shifted(for: source, in: bytes))
    }
}
