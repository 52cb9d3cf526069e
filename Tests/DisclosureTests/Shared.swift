import Glibc

/// Examples that stand beside the checkout, in `../shared` or where BULLETIN_SHARED says.
enum Shared {
    static func has(_ path: String) -> Bool { access(file(path), R_OK) == 0 }

    static func lines(_ path: String) throws -> [String] {
        try text(path).split(separator: "\n").map(String.init)
    }

    static func text(_ path: String) throws -> String {
        guard let stream = fopen(file(path), "r") else { return "" }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, stream)
            guard count > 0 else { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func file(_ path: String) -> String {
        if let folder = getenv("BULLETIN_SHARED") { return String(cString: folder) + "/" + path }
        let checkout = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        return "/" + checkout + "/../shared/" + path
    }
}
