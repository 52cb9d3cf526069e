/// A file that a build is about to create or replace, noted before it does.
///
/// A build that is killed leaves its intents; from them the next one knows which temporary files to
/// clear away, and which of the files it finds are ours although no manifest names them.
struct Intent: Hashable, Sendable {
    let path: String
    /// Of the bytes to be written. A file at `path` with another content was put there by others.
    let hash: ContentHash
    /// Of the temporary name, unique within the intents at hand.
    let number: UInt64

    /// Each record carries its own hash, so that a torn last one is told from a whole one.
    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 + path.utf8.count)
        bytes.append(number: number)
        bytes.append(number: hash.value)
        bytes.append(path: path)
        bytes.append(number: ContentHash(bytes.span).value)
        return bytes
    }

    /// All whole records from the beginning, and how many bytes they take.
    static func decode(_ bytes: [UInt8]) -> (intents: [Intent], length: Int) {
        var reader = NumberReader(bytes, end: bytes.count)
        var intents: [Intent] = []
        var length = 0
        while let intent = next(&reader, in: bytes) {
            intents.append(intent)
            length = reader.offset
        }
        return (intents, length)
    }

    private static func next(_ reader: inout NumberReader, in bytes: [UInt8]) -> Intent? {
        let start = reader.offset
        guard let number = reader.number(), let hash = reader.number(), let path = reader.path() else { return nil }
        let seal = ContentHash(bytes.span.extracting(start..<reader.offset)).value
        guard reader.number() == seal else { return nil }
        return Intent(path: path, hash: ContentHash(value: hash), number: number)
    }
}
