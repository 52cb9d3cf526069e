package import Findings
import Formats
import Privacy
import Text

/// What an attachment holds that must not go out: `personal-number`, `personal-mobile`, `personal-words`,
/// `masking-policy` wherever it stands in the file, `attachment-type`, and `attachment-unreadable` where nobody can say.
///
/// - Parameters:
///   - path: of the file, relative to the site folder.
///   - isDeclared: an entry declares under `checked` that a person looked through the file.
///   - extractedText: the text of a PDF, where a program made it; `nil` where none did. A form feed ends each
///     page.
package func checkAttachment(
    _ bytes: [UInt8], path: String, isDeclared: Bool, extractedText: [UInt8]? = nil,
    masking: MaskingPolicy = MaskingPolicy()
) -> [Finding] {
    var check = AttachmentCheck(path: path)
    checkFileName(path, &check.collector)
    guard !bytes.isEmpty else { return check.collector.findings }
    let reading = attachmentText(bytes, limit: AttachmentCheck.openedAtMost)
    check.checkType(reading)
    let parts = reading.parts + (extractedText.map { [AttachmentPart(name: "PDF", text: $0)] } ?? [])
    for part in parts {
        check.checkPart(part, isWhole: part.name.isEmpty)
        check.checkMasking(in: part, isWhole: part.name.isEmpty, by: masking)
    }
    if !isDeclared {
        check.checkProblems(reading, pages: extractedText.map(PageTexts.init))
        check.checkTraces(reading)
    }
    check.reportRest()
    return check.collector.findings
}

/// Gathers what is found in one attachment.
struct AttachmentCheck {
    /// Bytes of compressed parts that are opened, in all.
    static let openedAtMost = 128 << 20
    /// Findings of one rule that are told one by one; the rest are counted. A roll has thousands.
    static let toldAtMost = 5

    let path: String
    var collector = FindingCollector()
    private var told: [Rule: Int] = [:]
    /// Values met so far, so that what two parts of a document share is told once.
    private var seen: Set<[UInt8]> = []

    init(path: String) { self.path = path }

    private var whole: Place { Place(file: path) }

    private var ending: String {
        let name = path.split(separator: "/").last ?? ""
        return name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    }

    // MARK: Contents

    mutating func checkPart(_ part: AttachmentPart, isWhole: Bool) {
        let tables = tables(of: part)
        let isContacts = tables.contains { isContactList(heads: $0.first ?? []) }
        for datum in personalData(in: part.text) {
            if datum.kind == .mobileNumber, datum.isBesideContactWord || isContacts { continue }
            let isNew = seen.insert(Array(part.text[datum.range])).inserted
            guard isNew, counts(datum.kind.rule) else { continue }
            if isWhole {
                Checking.report(datum, at: Place(file: path, span: datum.span), &collector)
            } else {
                report(datum, in: part.name)
            }
        }
        for table in tables {
            for datum in personalData(inTable: table) where counts(.personalWords) {
                let place = isWhole ? Place(file: path, span: TextSpan(line: datum.row + 1, column: 1)) : whole
                Checking.report(datum, in: table, at: place, part: part.name, &collector)
            }
        }
    }

    /// A CSV file is a table; parts of documents bring their own.
    private func tables(of part: AttachmentPart) -> [[[String]]] {
        guard part.name.isEmpty, ending == "csv" else { return part.tables }
        return [parseCSV(part.text).rows.map { $0.map(\.text) }]
    }

    private mutating func report(_ datum: PersonalDatum, in part: String) {
        let name = datum.kind.name
        collector.report(
            datum.kind.rule, at: whole, zh: "附件的 \(part) 里有\(name.zh)（\(datum.masked)）",
            en: "\(part) of the attachment holds \(name.en) (\(datum.masked))", mend: datum.kind.remedy)
    }

    mutating func counts(_ rule: Rule) -> Bool {
        told[rule, default: 0] += 1
        return told[rule, default: 0] <= AttachmentCheck.toldAtMost
    }

    mutating func reportRest() {
        for (rule, count) in told.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where count > AttachmentCheck.toldAtMost {
            let rest = count - AttachmentCheck.toldAtMost
            collector.report(rule, at: whole, zh: "同类问题另有 \(rest) 处", en: "\(rest) more of the same kind")
        }
    }

    // MARK: The file itself

    mutating func checkType(_ reading: AttachmentReading) {
        let isEncrypted = reading.problems.contains(.encrypted(part: ""))
        let fits = reading.type.fits(ending: ending) && (reading.type != .ole || isEncrypted || !ending.hasSuffix("x"))
        guard !fits else { return }
        let found = reading.type.name
        collector.report(
            .attachmentType, at: whole, zh: "文件名以“.\(ending)”结尾，内容却是\(found.zh)",
            en: "the name ends in .\(ending), but the file is \(found.en)",
            mend: Words(
                zh: "用办公软件打开，另存为 .\(ending)；不要只改文件名",
                en: "open it and save it as .\(ending); renaming does not convert it"))
    }

    mutating func checkProblems(_ reading: AttachmentReading, pages: PageTexts?) {
        for problem in reading.problems {
            var words = problem.words
            if case .unreadable(.pdf) = problem, let pages {
                guard let wordless = pages.words else { continue }
                words = wordless
            }
            collector.report(
                .attachmentUnreadable, at: whole, zh: words.zh, en: words.en,
                mend: Words(
                    zh: "请人核对有无个人信息，并在条目的“附件”下写“核对: 已核对，无个人信息”",
                    en: "have it looked through, and write `checked: …` under the entry's attachment"))
        }
    }
}

extension AttachmentProblem {
    fileprivate var words: Words {
        switch self {
        case .unreadable(let type):
            Words(
                zh: "附件（\(trimmed(type.name.zh))）的内容无法自动检查",
                en: "the attachment (\(type.name.en)) cannot be looked into")
        case .encrypted(let part):
            Words(zh: "附件\(place(part))加了密，无法检查", en: "the attachment\(inside(part)) is encrypted")
        case .damaged(let part):
            Words(zh: "附件\(place(part))已损坏，无法检查", en: "the attachment\(inside(part)) is damaged")
        case .tooLarge: Words(zh: "附件展开后太大，没有全部检查", en: "the attachment is too large to be looked through whole")
        case .macros(let part): Words(zh: "附件\(place(part))是宏程序，无法检查", en: "the attachment\(inside(part)) is a macro")
        }
    }

    private func place(_ part: String) -> String { part.isEmpty ? "" : "里的 \(part) " }

    private func inside(_ part: String) -> String { part.isEmpty ? "" : "'s \(part)" }
}

extension FileType {
    fileprivate var name: Words {
        switch self {
        case .docx: Words(zh: " Word 文档", en: "a Word document")
        case .xlsx: Words(zh: " Excel 表格", en: "an Excel workbook")
        case .pptx: Words(zh: " PowerPoint 演示文稿", en: "a PowerPoint presentation")
        case .ofd: Words(zh: " OFD 版式文件", en: "an OFD document")
        case .zip, .rar, .sevenZip, .gzip: Words(zh: "压缩包", en: "an archive")
        case .ole: Words(zh: "旧版 Office 文件", en: "a document of the older Office formats")
        case .pdf: Words(zh: " PDF 文件", en: "a PDF file")
        case .rtf: Words(zh: " RTF 文档", en: "an RTF document")
        case .jpeg, .png, .gif, .webp, .tiff, .svg: Words(zh: "图片", en: "a picture (\(rawValue))")
        case .html: Words(zh: "网页", en: "a web page")
        case .text: Words(zh: "纯文本", en: "plain text")
        case .unknown: Words(zh: "不认识的格式", en: "of no known format")
        }
    }
}
