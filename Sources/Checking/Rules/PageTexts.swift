import Findings

/// Which pages of a PDF have text; the others may be scanned, and nobody can say what they show.
struct PageTexts {
    private let count: Int
    /// Pages without text, 1-based.
    private let empty: [Int]

    init(_ text: [UInt8]) {
        var pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
        // Behind the form feed of the last page there is nothing.
        if pages.count > 1, pages.last?.isEmpty == true { pages.removeLast() }
        count = pages.count
        empty = pages.indices.filter { !pages[$0].contains { $0 > 0x20 } }.map { $0 + 1 }
    }

    /// What to say of pages without text; `nil` where there are none.
    var words: Words? {
        guard !empty.isEmpty else { return nil }
        if empty.count == count {
            return Words(
                zh: "附件（PDF 文件）里没有文字，可能是扫描件，无法自动检查",
                en: "the attachment (a PDF file) holds no text; scanned pages cannot be looked into")
        }
        let listed = empty.prefix(5).map(String.init)
        let more = empty.count > 5
        return Words(
            zh: "附件（PDF 文件）的第 \(listed.joined(separator: "、")) 页\(more ? "等 \(empty.count) 页" : "")没有文字，可能是扫描件，无法自动检查",
            en:
                "the attachment (a PDF file) has pages without text (\(listed.joined(separator: ", "))\(more ? ", …" : "")); scanned pages cannot be looked into"
        )
    }
}
