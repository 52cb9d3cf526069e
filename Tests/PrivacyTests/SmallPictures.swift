/// Pictures without a picture: the containers and what is said in them.
enum SmallPictures {
    /// A TIFF structure with the tags that tell of a person.
    ///
    /// - Parameter place: degrees, minutes, seconds, written for latitude and longitude alike.
    static func tiff(place: [Int]?, author: String?, serial: String?, isLittle: Bool = true) -> [UInt8] {
        var structure = Structure(isLittle: isLittle)
        return structure.written(place: place, author: author, serial: serial)
    }

    static func jpeg(exif: [UInt8]) -> [UInt8] { jpeg(segments: [(0xE1, Array("Exif\0\0".utf8) + exif)]) }

    static func jpeg(segments: [(UInt8, [UInt8])]) -> [UInt8] {
        let written = segments.flatMap { marker, body -> [UInt8] in
            [0xFF, marker, UInt8((body.count + 2) >> 8), UInt8((body.count + 2) & 0xFF)] + body
        }
        return [0xFF, 0xD8] + written + [0xFF, 0xDA, 0, 2, 0x11, 0x22, 0xFF, 0xD9]
    }

    static func png(exif: [UInt8]) -> [UInt8] { png(chunks: [("eXIf", exif)]) }

    static func png(chunks: [(String, [UInt8])]) -> [UInt8] {
        let written = (chunks + [("IEND", [])]).flatMap { (kind: String, body: [UInt8]) -> [UInt8] in
            big(body.count) + Array(kind.utf8) + body + [0, 0, 0, 0]
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + written
    }

    static func webp(exif: [UInt8]) -> [UInt8] {
        var chunks: [UInt8] = Array("WEBP".utf8)
        for (kind, body) in [("VP8X", [UInt8](repeating: 0, count: 10)), ("EXIF", exif)] {
            chunks += Array(kind.utf8) + big(body.count).reversed() + body + (body.count % 2 == 1 ? [0] : [])
        }
        return Array("RIFF".utf8) + big(chunks.count).reversed() + chunks
    }

    private static func big(_ number: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(number >> $0 & 0xFF) } }

    /// Three directories, one behind the other, and the values behind each.
    private struct Structure {
        let isLittle: Bool
        private var bytes: [UInt8] = []

        init(isLittle: Bool) { self.isLittle = isLittle }

        mutating func written(place: [Int]?, author: String?, serial: String?) -> [UInt8] {
            bytes = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
            var first: [(Int, Int, [UInt8])] = [(0x010F, 2, Array("Camera\0".utf8))]
            if let author { first.append((0x013B, 2, Array(author.utf8) + [0])) }
            let size = directorySize(first) + 12 * 2
            let details: [(Int, Int, [UInt8])] = serial.map { [(0xA431, 2, Array($0.utf8) + [0])] } ?? []
            first.append((0x8769, 4, number(8 + size, 4)))
            first.append((0x8825, 4, number(8 + size + directorySize(details), 4)))
            directory(first)
            directory(details)
            let fractions = (place ?? []).flatMap { number($0, 4) + number(1, 4) }
            directory(place == nil ? [] : [(1, 2, Array("N\0".utf8)), (2, 5, fractions), (4, 5, fractions)])
            return bytes
        }

        private func directorySize(_ entries: [(Int, Int, [UInt8])]) -> Int {
            6 + entries.reduce(0) { $0 + 12 + ($1.2.count > 4 ? $1.2.count : 0) }
        }

        private mutating func directory(_ entries: [(Int, Int, [UInt8])]) {
            var values: [UInt8] = []
            let behind = bytes.count + 6 + 12 * entries.count
            bytes += number(entries.count, 2)
            for (tag, type, value) in entries {
                let width = type == 5 ? 8 : type == 4 ? 4 : 1
                bytes += number(tag, 2) + number(type, 2) + number(value.count / width, 4)
                if value.count <= 4 {
                    bytes += value + [UInt8](repeating: 0, count: 4 - value.count)
                } else {
                    bytes += number(behind + values.count, 4)
                    values += value
                }
            }
            bytes += number(0, 4) + values
        }

        private func number(_ value: Int, _ width: Int) -> [UInt8] {
            let bytes = (0..<width).map { UInt8(value >> ($0 * 8) & 0xFF) }
            return isLittle ? bytes : bytes.reversed()
        }
    }
}
