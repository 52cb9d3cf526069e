/// The rules for paths of the output.
enum OutputPath {
    /// The folder that publishing keeps its own files in, and the beginning of its temporary names.
    static let reserved = ".bulletin"

    static let longestPart = 255
    /// Below 4,096, which is the system's limit, by what staging and temporary names add.
    static let longest = 4000

    /// What is wrong with `path`, `nil` when nothing is.
    static func fault(in path: String) -> PathFault? {
        let bytes = path.utf8
        if bytes.isEmpty { return .empty }
        if bytes.count > longest { return .tooLong }
        for part in bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if let fault = fault(inPart: part) { return fault }
        }
        return nil
    }

    private static func fault(inPart part: Substring.UTF8View) -> PathFault? {
        if part.isEmpty || part.elementsEqual(".".utf8) || part.elementsEqual("..".utf8) { return .notPlain }
        if part.count > longestPart { return .partTooLong }
        if part.contains(0) { return .holdsNUL }
        return part.starts(with: reserved.utf8) ? .reserved : nil
    }

    /// The name under which the bytes for `path` stand beside it until they are whole.
    ///
    /// It does not grow with the name, which may be as long as names may be.
    static func temporary(for path: String, number: UInt64) -> String {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[...$0] } ?? ""
        return folder + reserved + "-new-" + String(number)
    }
}
