import Formats

/// An archive with its files as they are, not compressed (APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16).
func storedArchive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
        let name = Array(file.name.utf8)
        let sizes = little(file.bytes.count, 4) + little(file.bytes.count, 4)
        // Version 2.0, names in UTF-8, stored, no date.
        let common =
            [20, 0, 0, 8, 0, 0, 0, 0, 0, 0] + little(Int(crc32(file.bytes)), 4) + sizes + little(name.count, 2)
        directory +=
            [0x50, 0x4B, 1, 2, 20, 0] + common + [UInt8](repeating: 0, count: 12) + little(archive.count, 4) + name
        archive += [0x50, 0x4B, 3, 4] + common + [0, 0] + name + file.bytes
    }
    let end =
        little(files.count, 2) + little(files.count, 2) + little(directory.count, 4) + little(archive.count, 4)
    return archive + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + end + [0, 0]
}

private func little(_ number: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(number >> ($0 * 8) & 0xFF) }
}
