import Files
import Text

/// A file of the output with the digest of its content.
struct FileSum: Hashable, Sendable {
    let path: String
    let digest: Digest
}

/// What `SHA256SUMS` holds, in the format of sha256sum (GNU coreutils manual, "md5sum invocation"): the
/// digest in hexadecimal, two spaces, the path, a line feed. Where a path holds a backslash, a line feed
/// or a carriage return, these are written `\\`, `\n`, `\r`, and the line begins with a backslash.
struct SumList: Hashable, Sendable {
    static let path = "SHA256SUMS"

    /// Sorted by the bytes of their paths, each path once.
    let sums: [FileSum]

    init(sums: [FileSum]) {
        self.sums = sums.sorted { precedesBytewise($0.path, $1.path) }
    }

    func encoded() -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sums.reduce(0) { $0 + 68 + $1.path.utf8.count })
        for sum in sums {
            let escaped = escaped(sum.path)
            if escaped != nil { bytes.append(UInt8(ascii: "\\")) }
            bytes += sum.digest.hexadecimalDigits
            bytes += [UInt8(ascii: " "), UInt8(ascii: " ")]
            bytes += escaped ?? Array(sum.path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension SumList {
    /// Reads a list in any order; also lines in sha256sum's binary mode, with a star for the second
    /// space, and lines that a text tool ended with CR LF. Comments are not taken.
    init(_ bytes: [UInt8]) throws(MalformedSumList) {
        guard !bytes.isEmpty else { throw MalformedSumList(line: 1, fault: .empty) }
        var found: [(sum: FileSum, line: Int)] = []
        var start = 0
        while start < bytes.count {
            let line = found.count + 1
            guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                throw MalformedSumList(line: line, fault: .cutOff)
            }
            do throws(SumFault) {
                found.append((try FileSum(line: bytes[start..<end]), line))
            } catch {
                throw MalformedSumList(line: line, fault: error)
            }
            start = end + 1
        }
        found.sort {
            precedesBytewise($0.sum.path, $1.sum.path) || $0.sum.path.isSame($1.sum.path) && $0.line < $1.line
        }
        for (one, next) in zip(found, found.dropFirst()) where one.sum.path.isSame(next.sum.path) {
            throw MalformedSumList(line: next.line, fault: .twice)
        }
        sums = found.map(\.sum)
    }
}

extension FileSum {
    /// Of a line without its line feed.
    fileprivate init(line: ArraySlice<UInt8>) throws(SumFault) {
        var rest = line
        let isEscaped = rest.first == UInt8(ascii: "\\")
        if isEscaped { rest = rest.dropFirst() }
        // A carriage return of the path itself would be escaped.
        if rest.last == UInt8(ascii: "\r") { rest = rest.dropLast() }
        guard let digest = Digest(hexadecimal: rest.prefix(64)) else { throw .digest }
        rest = rest.dropFirst(64)
        guard rest.first == UInt8(ascii: " "), let mode = rest.dropFirst().first,
            mode == UInt8(ascii: " ") || mode == UInt8(ascii: "*")
        else { throw .separator }
        rest = rest.dropFirst(2)
        if isEscaped { rest = try unescaped(rest)[...] }
        guard let path = String(validating: rest, as: UTF8.self) else { throw .encoding }
        if let fault = OutputPath.fault(in: path) { throw .path(fault) }
        self.init(path: path, digest: digest)
    }
}

extension String {
    /// Equality by bytes: `==` takes letters that look the same for the same, and folders do not.
    func isSame(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

/// `nil` where nothing has to be escaped.
private func escaped(_ path: String) -> [UInt8]? {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\\") || $0 == 10 || $0 == 13 }) else { return nil }
    return path.utf8.flatMap { byte -> [UInt8] in
        switch byte {
        case UInt8(ascii: "\\"): Array("\\\\".utf8)
        case 10: Array("\\n".utf8)
        case 13: Array("\\r".utf8)
        default: [byte]
        }
    }
}

private func unescaped(_ bytes: ArraySlice<UInt8>) throws(SumFault) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\") else {
            plain.append(byte)
            continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "\\"): plain.append(byte)
        case UInt8(ascii: "n"): plain.append(10)
        case UInt8(ascii: "r"): plain.append(13)
        default: throw .escape
        }
    }
    return plain
}
