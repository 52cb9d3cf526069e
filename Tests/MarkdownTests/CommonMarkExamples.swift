import Glibc

/// One example of the CommonMark specification.
struct CommonMarkExample: CustomStringConvertible {
    let number: Int
    let section: String
    let markdown: [UInt8]

    var description: String { "example \(number), \(section)" }

    /// The examples of CommonMark 0.30, or none where the shared folder is not there.
    static func all() -> [CommonMarkExample] {
        guard let bytes = read("\(sharedFolder())/spec/commonmark.json") else { return [] }
        var reader = ExampleReader(bytes: bytes)
        return reader.examples()
    }

    private static func sharedFolder() -> String {
        if let folder = getenv("BULLETIN_SHARED") { return String(cString: folder) }
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(4).joined(separator: "/") + "/shared"
    }

    private static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&chunk, 1, chunk.count, file)
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
        }
    }
}

/// Reads a list of flat JSON objects with whole numbers and strings, which is what the examples are.
private struct ExampleReader {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func examples() -> [CommonMarkExample] {
        var examples: [CommonMarkExample] = []
        var number = 0
        var fields: [String: [UInt8]] = [:]
        var key: String?
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = string()
                if let name = key { fields[name] = text }
                key = key == nil ? String(decoding: text, as: UTF8.self) : nil
                continue
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let value = wholeNumber()
                if key == "example" { number = value }
                key = nil
                continue
            case UInt8(ascii: "}"):
                examples.append(
                    CommonMarkExample(
                        number: number, section: String(decoding: fields["section"] ?? [], as: UTF8.self),
                        markdown: fields["markdown"] ?? []))
                fields = [:]
            default: break
            }
            index += 1
        }
        return examples
    }

    private mutating func wholeNumber() -> Int {
        var value = 0
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
            value = value * 10 + Int(bytes[index] - 0x30)
            index += 1
        }
        return value
    }

    private mutating func string() -> [UInt8] {
        var text: [UInt8] = []
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
                text.append(contentsOf: escape())
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        index += 1
        return text
    }

    private mutating func escape() -> [UInt8] {
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "u"):
            let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
            index += 4
            guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return [] }
            return Array(String(scalar).utf8)
        default: return [byte]
        }
    }
}
