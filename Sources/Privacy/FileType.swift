import Formats

/// What a file really is, by its bytes and not by its name.
package enum FileType: String, Sendable {
    case docx, xlsx, pptx, ofd, zip
    /// The older container of doc, xls, ppt, wps and et; and of encrypted documents.
    case ole
    case pdf, rtf, jpeg, png, gif, webp, tiff, svg, html, rar
    case sevenZip = "7z"
    case gzip
    case text
    case unknown
}

extension FileType {
    package init(of bytes: [UInt8]) {
        for (type, magic) in FileType.magics where bytes.starts(with: magic) {
            self = type
            return
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04] as [UInt8]) || bytes.starts(with: [0x50, 0x4B, 5, 6] as [UInt8])
        {
            self = FileType(ofArchive: bytes)
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if FileType.contains("%PDF-", in: bytes.prefix(1024)) {
            // Readers of PDF pass over what stands before it (ISO 32000, annex H).
            self = .pdf
        } else {
            self = FileType(ofText: bytes)
        }
    }

    private static let magics: [(FileType, [UInt8])] = [
        (.ole, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.jpeg, [0xFF, 0xD8, 0xFF]),
        (.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.gif, Array("GIF8".utf8)),
        (.rtf, Array("{\\rtf".utf8)), (.rar, Array("Rar!".utf8)), (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        (.gzip, [0x1F, 0x8B, 0x08]), (.tiff, [0x49, 0x49, 0x2A, 0x00]), (.tiff, [0x4D, 0x4D, 0x00, 0x2A]),
    ]

    private init(ofArchive bytes: [UInt8]) {
        guard let archive = try? ZIPArchive(bytes) else {
            self = .zip
            return
        }
        func holds(_ prefix: String) -> Bool { archive.entries.contains { $0.name.starts(with: prefix.utf8) } }
        self = holds("word/") ? .docx : holds("xl/") ? .xlsx : holds("ppt/") ? .pptx : holds("OFD.xml") ? .ofd : .zip
    }

    private init(ofText bytes: [UInt8]) {
        switch detectEncoding(bytes) {
        case .binary, .unknown8bit: self = .unknown
        case .utf8, .utf8WithBOM, .utf16LE, .utf16BE, .gb18030:
            let head = bytes.prefix(2048).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }[...]
            let start = head.drop { $0 <= 0x20 || $0 >= 0xBB }
            if FileType.contains("<svg", in: head) {
                self = .svg
            } else if start.first == UInt8(ascii: "<"),
                ["<html", "<table", "<!doctype html"].contains(where: { FileType.contains($0, in: head) })
            {
                self = .html
            } else {
                self = .text
            }
        }
    }

    private static func contains(_ word: String, in bytes: ArraySlice<UInt8>) -> Bool {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return false }
        return (bytes.startIndex...bytes.endIndex - word.count).contains { bytes[$0...].starts(with: word) }
    }
}

extension FileType {
    /// Whether a file of this type may have that name ending (lower case, without the dot). Endings that
    /// nothing is known of may stand for anything.
    package func fits(ending: String) -> Bool {
        guard let types = FileType.byEnding[ending] else { return true }
        return types.contains(self)
    }

    /// The ending that such a file should have; `nil` where there are several or none.
    package var ending: String? {
        switch self {
        case .ole, .unknown, .text: nil
        case .jpeg: "jpg"
        case .tiff: "tif"
        default: rawValue
        }
    }

    private static let byEnding: [String: Set<FileType>] = [
        "csv": [.text], "txt": [.text, .svg, .html], "doc": [.ole, .rtf], "xls": [.ole], "ppt": [.ole], "wps": [.ole],
        "et": [.ole], "docx": [.docx, .ole], "xlsx": [.xlsx, .ole], "pptx": [.pptx, .ole], "ofd": [.ofd], "zip": [.zip],
        "pdf": [.pdf], "rtf": [.rtf], "jpg": [.jpeg], "jpeg": [.jpeg], "png": [.png], "gif": [.gif], "webp": [.webp],
        "tif": [.tiff], "tiff": [.tiff],
        "svg": [.svg], "rar": [.rar], "7z": [.sevenZip],
    ]
}
