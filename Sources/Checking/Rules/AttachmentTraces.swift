import Findings
import Privacy
import Text

extension AttachmentCheck {
    /// `attachment-traces`: a picture tells where it was taken and by whom, a document what was struck out of it.
    ///
    /// One finding for the file and one for each part that was put into it, so that a document with thirty photos
    /// is told part by part.
    mutating func checkTraces(_ reading: AttachmentReading) {
        checkAuthors(reading)
        var rest = reading.traces.filter { !$0.trace.isOfProperties }[...]
        while let part = rest.first?.part {
            let traces = rest.prefix { $0.part == part }.map(\.trace)
            rest = rest.dropFirst(traces.count)
            guard counts(.attachmentTraces) else { continue }
            report(traces, in: part)
        }
    }

    /// `attachment-author`: told once for the file, whatever was put into it.
    private mutating func checkAuthors(_ reading: AttachmentReading) {
        let traces = Set(reading.traces.map(\.trace).filter(\.isOfProperties)).sorted()
        guard !traces.isEmpty else { return }
        collector.report(
            .attachmentAuthor, at: Place(file: path),
            zh: "文档属性里有\(traces.map(\.words.zh).joined(separator: "、"))",
            en: "the properties of the document hold \(traces.map(\.words.en).joined(separator: " and "))",
            mend: Words(
                zh: "在办公软件里用“检查文档”删去“文档属性和个人信息”，再重新保存",
                en: "remove “Document Properties and Personal Information” with “Inspect Document”, and save again"))
    }

    private mutating func report(_ traces: [AttachmentTrace], in part: String) {
        let isPicture = traces.contains { $0.isOfPicture }
        let subject =
            part.isEmpty
            ? Words(zh: isPicture ? "照片" : "附件", en: isPicture ? "the picture" : "the attachment")
            : Words(zh: "附件里的 \(part) ", en: "\(part) of the attachment")
        collector.report(
            .attachmentTraces, at: Place(file: path),
            zh: "\(subject.zh)含\(traces.map(\.words.zh).joined(separator: "、"))",
            en: "\(subject.en) holds \(traces.map(\.words.en).joined(separator: ", "))",
            mend: isPicture ? ofPicture : ofDocument)
    }
}

private let ofPicture = Words(
    zh: "在文件的“属性—详细信息”里选“删除属性和个人信息”，或用图片软件另存，不保留拍摄信息",
    en: "remove the properties of the file, or export the picture without its metadata")

private let ofDocument = Words(
    zh: "在办公软件里用“检查文档”删去，接受全部修订，再重新保存；确要公开的，请人核对后在条目的“附件”下写“核对: …”",
    en:
        "remove it with “Inspect Document”, accept all changes and save again; or have it looked through, and write `checked: …` under the entry's attachment"
)

extension AttachmentTrace {
    fileprivate var isOfPicture: Bool {
        switch self {
        case .place, .author, .serialNumber: true
        case .hiddenSheet, .hiddenRows, .hiddenSlide, .hiddenText, .comments, .trackedChanges, .writer, .editor: false
        }
    }

    fileprivate var isOfProperties: Bool { self == .writer || self == .editor }

    fileprivate var words: Words {
        switch self {
        case .place: Words(zh: "拍摄地点", en: "the place where it was taken")
        case .author: Words(zh: "作者姓名", en: "its author's name")
        case .serialNumber: Words(zh: "相机序列号", en: "the camera's serial number")
        case .hiddenSheet(let name): Words(zh: "隐藏的工作表“\(name)”", en: "the hidden sheet “\(name)”")
        case .hiddenRows: Words(zh: "隐藏的行或列", en: "hidden rows or columns")
        case .hiddenSlide: Words(zh: "隐藏的幻灯片", en: "a hidden slide")
        case .hiddenText: Words(zh: "隐藏的文字", en: "hidden text")
        case .comments: Words(zh: "批注", en: "comments")
        case .trackedChanges: Words(zh: "没有接受的修订", en: "changes that nobody has accepted")
        case .writer: Words(zh: "作者姓名", en: "its author's name")
        case .editor: Words(zh: "最后保存者姓名", en: "the name of who saved it last")
        }
    }
}
