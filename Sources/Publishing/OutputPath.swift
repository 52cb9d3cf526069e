/// The rules for paths of the output.
enum OutputPath {
    /// The folder that publishing keeps its own files in, and the beginning of its temporary names.
    static let reserved = ".bulletin"

    static let longestPart = 255
    /// Below 4,096, which is the system's limit, by what staging and temporary names add.
    static let longest = 4000

    /// What is wrong with `path`, `nil` when nothing is.
    static func fault(in path: String) -> PathFault? {
        let bytes = path.utf8Span.span
        if bytes.isEmpty { return .empty }
        if bytes.count > longest { return .tooLong }
        var start = 0
        for index in bytes.indices {
            if bytes[index] == 0 { return .holdsNUL }
            guard bytes[index] == UInt8(ascii: "/") else { continue }
            if let fault = fault(inPart: bytes.extracting(start..<index)) { return fault }
            start = index + 1
        }
        return fault(inPart: bytes.extracting(start...))
    }

    private static func fault(inPart part: Span<UInt8>) -> PathFault? {
        guard !part.isEmpty else { return .notPlain }
        if part.count > longestPart { return .partTooLong }
        guard part[0] == UInt8(ascii: ".") else { return nil }
        if part.count == 1 || part.count == 2 && part[1] == part[0] { return .notPlain }
        let start = reserved.utf8Span.span
        guard part.count >= start.count else { return nil }
        return start.indices.allSatisfy { part[$0] == start[$0] } ? .reserved : nil
    }

    /// The name under which the bytes for `path` stand beside it until they are whole.
    ///
    /// It does not grow with the name, which may be as long as names may be.
    static func temporary(for path: String, number: UInt64) -> String {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
        return folder + reserved + "-new-" + String(number)
    }
}
