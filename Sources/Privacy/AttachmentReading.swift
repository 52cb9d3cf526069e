import Formats

/// A part of an attachment in which text was found.
package struct AttachmentPart: Hashable, Sendable {
    /// Where it stands in the attachment: `word/comments.xml`, `xl/worksheets/sheet2.xml`, `EXIF`; empty for
    /// a file that is text itself.
    package let name: String
    /// UTF-8, a line for each paragraph, row or property.
    package let text: [UInt8]
    /// Tables of the part, heads first; rows of a sheet are one.
    package let tables: [[[String]]]

    package init(name: String, text: [UInt8], tables: [[[String]]] = []) {
        self.name = name
        self.text = text
        self.tables = tables
    }
}

/// What keeps an attachment, or a part of it, from being looked into.
package enum AttachmentProblem: Hashable, Sendable {
    /// No reader for the type; PDF and the older office formats among them.
    case unreadable(FileType)
    case encrypted(part: String)
    /// A part that is damaged or too large.
    case damaged(part: String)
    /// More parts or text than are looked through.
    case tooLarge
    /// The document carries programs.
    case macros(part: String)
}

/// An attachment, looked into.
package struct AttachmentReading: Sendable {
    package let type: FileType
    package let parts: [AttachmentPart]
    package let problems: [AttachmentProblem]
    /// What is carried along unseen, by part (empty for the file itself), each once, sorted.
    package let traces: [(part: String, trace: AttachmentTrace)]
}

/// Reads the text of an attachment, wherever it stands: all parts of office documents (hidden sheets,
/// comments, deleted text, properties, embedded documents), metadata of pictures, the files of archives.
///
/// Memory is bounded: what is opened beyond `limit` bytes in all is a problem `tooLarge`.
package func attachmentText(_ bytes: [UInt8], limit: Int = 256 << 20) -> AttachmentReading {
    var reader = AttachmentReader(budget: limit)
    reader.read(bytes, as: "", depth: 0)
    return AttachmentReading(
        type: FileType(of: bytes), parts: reader.parts, problems: reader.problems,
        traces: reader.traces.sorted { ($0.part, $0.trace) < ($1.part, $1.trace) })
}

private struct AttachmentReader {
    /// Bytes that may still be opened.
    var budget: Int
    var parts: [AttachmentPart] = []
    var problems: [AttachmentProblem] = []
    var traces: [(part: String, trace: AttachmentTrace)] = []

    /// Documents in documents in archives; deeper nesting is nobody's habit.
    private static let depthLimit = 3

    init(budget: Int) { self.budget = budget }

    mutating func read(_ bytes: [UInt8], as name: String, depth: Int) {
        let type = FileType(of: bytes)
        switch type {
        case .docx, .xlsx, .pptx, .ofd, .zip: archive(bytes, as: name, depth: depth)
        case .jpeg, .png, .gif, .webp, .tiff:
            let picture = PictureReading(bytes, type: type)
            add(picture.texts, under: name)
            traces += picture.traces.map { (name, $0) }
        case .text, .svg, .html: parts.append(AttachmentPart(name: name, text: utf8Text(bytes)))
        case .ole where isEncryptedDocument(bytes): problems.append(.encrypted(part: name))
        case .ole, .pdf, .rtf, .rar, .sevenZip, .gzip, .unknown: problems.append(.unreadable(type))
        }
    }

    private mutating func add(_ texts: [(name: String, text: [UInt8])], under name: String) {
        for (part, text) in texts where !text.isEmpty {
            parts.append(AttachmentPart(name: joined(name, part), text: text))
        }
    }

    private mutating func archive(_ bytes: [UInt8], as name: String, depth: Int) {
        guard depth < AttachmentReader.depthLimit else { return problems.append(.tooLarge) }
        let archive: ZIPArchive
        do throws(ZIPProblem) {
            archive = try ZIPArchive(bytes)
        } catch {
            return problems.append(error == .encrypted ? .encrypted(part: name) : .damaged(part: name))
        }
        let shared = sharedStrings(of: archive)
        // Shared strings come last: what a sheet shows is told with the sheet.
        let (last, first) = (archive.entries.filter(isSharedStrings), archive.entries.filter { !isSharedStrings($0) })
        for entry in first + last where entry.name.last != UInt8(ascii: "/") {
            let path = String(decoding: entry.name, as: UTF8.self)
            let part = joined(name, path)
            if path.hasSuffix("vbaProject.bin") { problems.append(.macros(part: part)) }
            guard isLookedInto(path), let contents = contents(of: entry, in: archive, part: part) else { continue }
            if path.hasSuffix(".xml") || path.hasSuffix(".rels") || path.hasSuffix(".vml") {
                addXML(contents, part: part, shared: shared)
            } else {
                read(contents, as: part, depth: depth + 1)
            }
        }
    }

    /// Fonts, themes and programs hold no text of people.
    private func isLookedInto(_ path: String) -> Bool {
        ![".odttf", ".ttf", ".otf", ".fntdata", ".bin", ".emf", ".wmf", ".wdp"].contains { path.hasSuffix($0) }
    }

    private mutating func contents(of entry: ZIPEntry, in archive: ZIPArchive, part: String) -> [UInt8]? {
        do throws(ZIPProblem) {
            let contents = try archive.contents(of: entry, limit: budget)
            budget -= contents.count
            return contents
        } catch {
            switch error {
            case .encrypted: problems.append(.encrypted(part: part))
            case .tooLarge, .suspiciousRatio: if !problems.contains(.tooLarge) { problems.append(.tooLarge) }
            default: problems.append(.damaged(part: part))
            }
            return nil
        }
    }

    private mutating func addXML(_ bytes: [UInt8], part: String, shared: [String]) {
        let text = OfficeText(xml: bytes, shared: shared)
        traces += DocumentTraces(of: bytes, path: part).found.map { (part, $0) }
        if text.isDamaged { problems.append(.damaged(part: part)) }
        guard !text.text.isEmpty else { return }
        parts.append(AttachmentPart(name: part, text: text.text, tables: text.tables))
    }

    private mutating func sharedStrings(of archive: ZIPArchive) -> [String] {
        guard let entry = archive.entries.first(where: isSharedStrings),
            let bytes = contents(of: entry, in: archive, part: "xl/sharedStrings.xml")
        else { return [] }
        return OfficeText.sharedStrings(bytes)
    }

    private func joined(_ name: String, _ part: String) -> String {
        name.isEmpty ? part : part.isEmpty ? name : name + "/" + part
    }
}

private func isSharedStrings(_ entry: ZIPEntry) -> Bool { entry.name.elementsEqual("xl/sharedStrings.xml".utf8) }

/// The bytes of a text file as UTF-8 where they are UTF-16; other encodings keep ASCII where it is.
private func utf8Text(_ bytes: [UInt8]) -> [UInt8] {
    let isLowFirst: Bool
    switch detectEncoding(bytes) {
    case .utf16LE: isLowFirst = true
    case .utf16BE: isLowFirst = false
    default: return bytes
    }
    return Array(utf16Text(bytes, isLowFirst: isLowFirst).utf8)
}

private func utf16Text(_ bytes: [UInt8], isLowFirst: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isLowFirst ? second << 8 | first : first << 8 | second)
    }
    return String(decoding: units, as: UTF16.self)
}

/// An encrypted office document is a container with a stream of that name, in UTF-16.
private func isEncryptedDocument(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    guard bytes.count >= name.count else { return false }
    // Names stand in directory entries of 128 bytes, in sectors of 512.
    return stride(from: 512, to: bytes.count - name.count, by: 128).contains { bytes[$0...].starts(with: name) }
}
