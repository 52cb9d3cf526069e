import Disclosure
package import Findings
import Markdown
import Text

/// `file-name`: names that some system cannot hold, or that two systems take for different files.
///
/// - Parameter paths: of all files of the site folder, in any order.
package func checkPaths(_ paths: [String]) -> [Finding] {
    var collector = FindingCollector()
    let paths = paths.sorted { precedesBytewise($0, $1) }
    // Few names have capitals, and only what folds to the same as one of those can be taken for it.
    let doubtful = Set(paths.lazy.filter(mayHoldCapitals).map { $0.lowercased() })
    var folded: [String: String] = [:]
    for path in paths {
        if !isPlain(path), let fault = path.split(separator: "/").lazy.compactMap({ NameFault($0) }).first {
            collector.report(
                .fileName, at: Place(file: path), zh: "文件名“\(fault.part)”\(fault.words.zh)",
                en: "the name `\(fault.part)` \(fault.words.en)", mend: fault.remedy)
        }
        guard !doubtful.isEmpty else { continue }
        let key = mayHoldCapitals(path) ? path.lowercased() : path
        guard doubtful.contains(key) else { continue }
        if let other = folded[key] {
            collector.report(
                .fileName, at: Place(file: path), zh: "文件名与 \(other) 只有大小写不同",
                en: "the name differs from \(other) in upper and lower case only",
                mend: Words(
                    zh: "给其中一个改名：Windows 和 macOS 上只能留下一个", en: "rename one of them: Windows and macOS can hold only one"
                ))
        } else {
            folded[key] = path
        }
    }
    return collector.findings
}

/// Whether the path holds letters that differ in upper and lower case, as far as the bytes tell without
/// reading characters: Latin capitals, and all beyond ASCII but the lead bytes of U+3000 to U+9FFF and
/// U+B000 to U+DFFF, which are Chinese, Japanese and Korean.
private func mayHoldCapitals(_ path: String) -> Bool {
    path.utf8.contains { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC2...0xE2, 0xEA, 0xEE...0xFF: true
        default: false
        }
    }
}

/// Whether the parts of a path hold nothing but small Latin letters, digits, `-`, `_`, single dots between
/// them and Chinese characters of U+4000 to U+9FFF, and cannot be the name of a device. Nearly all names
/// are such, and telling so by bytes spares reading them scalar by scalar.
private func isPlain(_ path: String) -> Bool {
    var length = 0
    var first: UInt8 = 0
    var last: UInt8 = 0
    var mayBeDevice: Bool { (3...4).contains(length) && "acnlp".utf8.contains(first) }
    var isWhole: Bool { length <= 255 && last != UInt8(ascii: ".") && !mayBeDevice }
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "/"):
            guard isWhole else { return false }
            (length, last) = (0, 0)
            continue
        case UInt8(ascii: "."):
            if length == 0 || last == UInt8(ascii: ".") || mayBeDevice { return false }
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
        case UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...0xBF, 0xE4...0xE9: break
        default: return false
        }
        if length == 0 { first = byte }
        length += 1
        last = byte
    }
    return isWhole
}

/// What is wrong with one part of a path.
private struct NameFault {
    let part: String
    let words: Words

    private static let forbidden = Set("<>:\"|?*\\".unicodeScalars)
    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

    init?(_ name: Substring) {
        guard let words = NameFault.fault(in: name) else { return nil }
        part = String(name.prefix(60))
        self.words = words
    }

    private static func fault(in name: Substring) -> Words? {
        // Linux counts bytes, Windows characters: three bytes each for Chinese.
        if name.utf8.count > 255 { return Words(zh: "超过 255 个字节", en: "has more than 255 bytes") }
        if name.hasSuffix(".") || name.hasSuffix(" ") || name.hasPrefix(" ") {
            return Words(zh: "的开头或末尾有空格，或以句点结尾", en: "begins or ends with a blank, or ends with a dot")
        }
        if devices.contains(name.prefix { $0 != "." }.lowercased()) {
            return Words(zh: "是 Windows 保留的设备名", en: "is the name of a device on Windows")
        }
        for scalar in name.unicodeScalars {
            if forbidden.contains(scalar) {
                return Words(zh: "里有 Windows 不能用的“\(scalar)”", en: "holds `\(scalar)`, which Windows cannot store")
            }
            if scalar.value < 0x20 || isBlank(scalar) && scalar != " " && scalar != "\u{3000}" {
                return Words(zh: "里有看不见的字符", en: "holds an invisible character")
            }
            if (0x300...0x36F).contains(scalar.value) || scalar.value == 0x3099 || scalar.value == 0x309A {
                return Words(zh: "里有分开存放的附加符号（未作 NFC 规范化）", en: "holds a mark apart from its letter (it is not in NFC)")
            }
            if scalar == "\u{FFFD}" || (0xE000...0xF8FF).contains(scalar.value) {
                return Words(zh: "里有乱码", en: "holds a garbled character")
            }
        }
        return nil
    }

    var remedy: Words {
        Words(
            zh: "改用汉字、字母、数字和 - _ 组成的较短名称，并改正引用它的地方",
            en: "use a shorter name of letters, digits, - and _, and correct what refers to it")
    }
}

/// `attachment-unused`: files that lie beside entries and pages and go out with none of them.
///
/// - Parameter targets: where the links of all bodies lead.
func checkUnused(
    _ readings: [EntryReading], _ targets: [[LinkTarget]], _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    guard !context.files.isEmpty else { return }
    var used = Set(targets.joined().compactMap(\.file))
    for entry in readings.compactMap(\.entry) { used.formUnion(entry.attachments.map(\.file)) }
    // Of an entry that could not be read nobody knows what it uses; and where a file is missing, one that is
    // there may have been meant.
    let missing = (readings.flatMap(\.findings) + collector.findings)
        .filter { $0.rule == Rule.attachmentMissing.rawValue }.map(\.place.file)
    let unsure = Set((readings.filter { $0.entry == nil }.map(\.file) + missing).map { above($0[...]) })
    for path in context.files.keys.sorted() where !used.contains(path) && !lies(path, in: unsure) {
        collector.report(
            .attachmentUnused, at: Place(file: path), zh: "没有条目或页面使用这个文件，它不会公开",
            en: "no entry or page uses this file; it is not published",
            mend: Words(zh: "在条目的“附件”中列出，或在正文中链接；不用的删去", en: "list it under `attachments`, link to it, or remove it"))
    }
}

private func lies(_ path: String, in folders: Set<Substring>) -> Bool {
    guard !folders.isEmpty else { return false }
    var folder = above(path[...])
    while !folder.isEmpty {
        if folders.contains(folder) { return true }
        folder = above(folder)
    }
    return false
}

/// The path of the folder that holds a file; empty at the top.
private func above(_ path: Substring) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
}

/// `image-text`: pictures say in words what they show, for those who cannot see them (无障碍环境建设法 Art. 32).
func checkPictures(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    for reading in readings {
        for hole in reading.body.holes where hole.kind == .image && hole.label.isEmpty {
            collector.report(
                .imageText, at: Place(file: reading.file, span: hole.span), zh: "图片没有替代文字",
                en: "the picture has no alternative text",
                mend: Words(
                    zh: "写作 ![图片说明](文件名)：说明图上有什么，读屏软件会念出来",
                    en: "write ![what it shows](file): screen readers read it out"))
        }
    }
}
