import Disclosure
import Findings
import Text

/// The path that `reference`, written in the file at `path`, points to; `nil` where it leaves the site
/// folder. Both paths are relative to the site folder; percent signs are decoded.
package func resolvedPath(_ reference: String, from path: String) -> String? {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    let decoded = percentDecoded(reference)
    guard !decoded.hasPrefix("/") else { return nil }
    for part in decoded.split(separator: "/", omittingEmptySubsequences: true) {
        switch part {
        case ".": continue
        case "..":
            guard !parts.isEmpty else { return nil }
            parts.removeLast()
        default: parts.append(String(part))
        }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
}

func percentDecoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(hexDigit),
            let low = rest.dropFirst().first.flatMap(hexDigit)
        {
            bytes.append(high << 4 | low)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
}

/// The address-safe form of an index number: letters, digits, `-`, `_` and `.` stay, a slash and
/// anything else becomes `-`. Numbers that differ only there would share an address, which the rule
/// `output-collision` refuses.
package func addressSlug(of index: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(index.utf8.count)
    for byte in index.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            slug.append(byte)
        case UInt8(ascii: ".") where !slug.isEmpty:
            slug.append(byte)
        case 0x80...:
            // Characters outside ASCII are written as their bytes, so that 甲-1 and 乙-1 stay apart.
            slug.append(contentsOf: [hexLetter(byte >> 4), hexLetter(byte & 15)])
        default:
            slug.append(UInt8(ascii: "-"))
        }
    }
    // Most numbers are safe as they are, and what is one text takes the memory of one.
    if slug.count <= 200, isEqualBytewise(slug.span, index.utf8Span.span) { return index }
    return String(decoding: slug.prefix(200), as: UTF8.self)
}

private func hexLetter(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

/// Says that a file is not there, with the one in its folder that was most likely meant.
///
/// - Parameters:
///   - file: the file that refers to it, from whose folder `name` leads.
///   - paths: the files that may be referred to.
func reportMissingFile(
    _ name: String, from file: String, at place: Place, among paths: some Sequence<String>,
    rule: Rule = .attachmentMissing,
    to collector: inout FindingCollector
) {
    // Windows writes folders with a backslash.
    let written = percentDecoded(name).split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
    let above = written.lastIndex(of: "/").map { String(written[...$0]) } ?? ""
    let folder = (resolvedPath(above + "x", from: file) ?? file).split(separator: "/").dropLast()
        .map { $0 + "/" }.joined()
    let neighbours = paths.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }.sorted()
    let nearest = nearestName(to: String(written.dropFirst(above.count)), in: neighbours)
    collector.report(
        rule, at: place, zh: "找不到文件“\(name)”", en: "there is no file `\(name)`",
        mend: suggestion(
            nearest.map { above + $0 },
            otherwise: Words(
                zh: "把文件放到 \(folder) 里，或改正文件名（大小写也要一致）",
                en: "put it into \(folder), or correct its name (upper and lower case count)")))
}

func reportRefusedFile(
    _ path: String, size: Int, at place: Place, site: Site, to collector: inout FindingCollector
) {
    let name = path.split(separator: "/").last ?? ""
    let ending = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    if !site.attachmentTypes.contains(ending) {
        collector.report(
            .attachmentRefused, at: place, zh: ending.isEmpty ? "附件的文件名没有后缀" : "不允许“\(ending)”类型的附件",
            en: ending.isEmpty
                ? "the attachment's name has no ending" : "attachments of type `\(ending)` are not allowed",
            mend: Words(
                zh: "换成以下类型之一：\(site.attachmentTypes.joined(separator: "、"))",
                en: "use one of: \(site.attachmentTypes.joined(separator: ", "))"))
    }
    if size > site.attachmentLimit {
        collector.report(
            .attachmentRefused, at: place, zh: "附件有 \(megabytes(size)) MB，超过上限 \(site.attachmentLimit >> 20) MB",
            en: "the attachment has \(megabytes(size)) MB, more than \(site.attachmentLimit >> 20) MB",
            mend: Words(zh: "压缩或拆分后再放", en: "compress it or split it"))
    }
    if size == 0 {
        collector.report(
            .attachmentRefused, at: place, zh: "附件是空文件", en: "the attachment is empty",
            mend: Words(zh: "重新保存后再放", en: "save it again"))
    }
}

/// Megabytes with one decimal, rounded up, so that what is over a limit never reads as the limit.
private func megabytes(_ bytes: Int) -> String {
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: 1 << 20)
    let tenths = whole * 10 + (rest * 10 + (1 << 20) - 1) >> 20
    return "\(tenths / 10).\(tenths % 10)"
}
