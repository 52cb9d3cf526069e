package import Findings
import Formats
import Text

/// What to say of a text file that is not UTF-8; `nil` where it is.
///
/// Windows offices still save GB18030 and UTF-16; other generators publish such files as garbage.
package func encodingFinding(in bytes: [UInt8], file: String) -> Finding? {
    let message: Words
    let remedy: Words
    let start = TextSpan(line: 1, column: 1)
    let encoding = detectEncoding(bytes)
    switch encoding {
    case .utf8, .utf8WithBOM:
        return nil
    case .gb18030:
        message = Words(zh: "文件是 GB18030（GBK）编码，不是 UTF-8", en: "the file is GB18030 (GBK), not UTF-8")
        remedy = conversion(from: "GB18030", file: file)
    case .utf16LE, .utf16BE:
        message = Words(zh: "文件是 UTF-16（Unicode）编码，不是 UTF-8", en: "the file is UTF-16, not UTF-8")
        remedy = conversion(from: "UTF-16", file: file)
    case .binary:
        message = Words(zh: "这不是文本文件", en: "this is not a text file")
        remedy = binaryRemedy(file: file)
    case .unknown8bit:
        message = Words(zh: "此处的字节不是 UTF-8 文字", en: "the bytes here are not UTF-8 text")
        remedy = Words(
            zh: "用文本编辑器打开，另存为 UTF-8 编码", en: "open the file in a text editor and save it as UTF-8")
    }
    let place = Place(file: file, span: encoding.isLineByLine ? invalidUTF8Span(in: bytes) ?? start : start)
    return Finding(rule: "encoding", severity: .error, place: place, message: message, remedy: remedy)
}

extension TextEncoding {
    /// Whether the bytes before the first that is not UTF-8 are text, so that its line can be counted.
    fileprivate var isLineByLine: Bool {
        switch self {
        case .utf8, .utf8WithBOM, .gb18030, .unknown8bit: true
        case .utf16LE, .utf16BE, .binary: false
        }
    }
}

/// Spreadsheets have a command of their own for UTF-8; other text is written in editors.
private func conversion(from encoding: String, file: String) -> Words {
    if file.hasSuffix(".csv") {
        return Words(
            zh: "用 Excel 或 WPS 打开，“另存为”时选“CSV UTF-8（逗号分隔）”",
            en: "open it in a spreadsheet and save it as “CSV UTF-8 (comma delimited)”")
    }
    return Words(
        zh: "用记事本打开，选“另存为”，编码选 UTF-8；或执行 iconv -f \(encoding) -t UTF-8",
        en: "save it as UTF-8 in a text editor, or convert it with iconv -f \(encoding) -t UTF-8")
}

private func binaryRemedy(file: String) -> Words {
    if file.hasSuffix(".csv") {
        return Words(
            zh: "这可能是改了名的 Excel 文件：用 Excel 或 WPS 打开，“另存为”时选“CSV UTF-8（逗号分隔）”",
            en: "it may be a renamed spreadsheet: open it and save it as “CSV UTF-8 (comma delimited)”")
    }
    if file.hasSuffix(".md") {
        return Words(
            zh: "正文请用文本编辑器保存为 UTF-8 的 .md 文件；Word、Excel 文件请作为附件放在条目旁边",
            en: "save the text as a UTF-8 .md file; put Word and Excel files beside the entry as attachments")
    }
    return Words(zh: "用文本编辑器重新编写，保存为 UTF-8 编码", en: "write it anew in a text editor and save it as UTF-8")
}
