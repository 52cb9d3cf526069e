import Files
import Publishing

extension VerificationProblem {
    func words(folder: String) -> (zh: String, en: String) {
        switch self {
        case .noList:
            (
                "“\(folder)”里没有 SHA256SUMS，无从核对。生成时加 --seal 才有",
                "there is no SHA256SUMS in `\(folder)` to verify with; bulletin build --seal writes it"
            )
        case .malformed(let problem):
            (
                "SHA256SUMS 第 \(problem.line) 行有误：\(problem.fault.words.zh)。清单已损坏，没有核对",
                "SHA256SUMS, line \(problem.line): \(problem.fault.words.en). The list is damaged; nothing was compared"
            )
        case .nothingListed(let part):
            (
                "SHA256SUMS 没有列出“\(printable(part))”里的文件", "SHA256SUMS lists nothing under `\(printable(part))`"
            )
        case .file(let problem):
            (
                "读不了“\(printable(problem.path))”（\(problem.reason)），没有核对完",
                "cannot read `\(printable(problem.path))` (\(problem.reason)); not everything was compared"
            )
        }
    }
}

extension SumFault {
    var words: (zh: String, en: String) {
        switch self {
        case .empty: ("文件是空的", "the file is empty")
        case .cutOff: ("没有写完，行末没有换行", "it is cut off, without a line end")
        case .digest: ("开头不是 64 位十六进制摘要", "it does not begin with 64 hexadecimal digits")
        case .separator: ("摘要后面不是两个空格", "the digest is not followed by two spaces")
        case .escape: ("反斜杠后面只能是 \\、n 或 r", "a backslash stands before something other than \\, n or r")
        case .encoding: ("路径不是 UTF-8", "the path is no UTF-8")
        case .path: ("路径不是输出文件夹里的文件", "the path is none of an output folder")
        case .twice: ("路径在前面已经列出", "the path was listed before")
        }
    }
}

/// A name without what a terminal would obey: control characters and those that turn the direction of
/// writing are shown as a middle dot each. Whoever added a file chose its name.
func printable(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    clean.append(contentsOf: text.unicodeScalars.map { isObeyed($0) ? "·" : $0 })
    return String(clean)
}

private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
}
