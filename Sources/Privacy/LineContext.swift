/// What stands around a number in its line: decides what the digits alone leave open.
struct LineContext {
    let bytes: [UInt8]
    let range: Range<Int>

    /// Whether one of `words` (of two bytes and more) stands in the same line within `reach` bytes before the
    /// number.
    func isAfter(_ words: [[UInt8]], reach: Int) -> Bool {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < reach, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        for offset in start..<range.lowerBound {
            let first = lowered(bytes[offset])
            for word in words where word[0] == first && stands(word, at: offset) { return true }
        }
        return false
    }

    /// Letters of either case count as one; words are given in lower case.
    private func stands(_ word: [UInt8], at offset: Int) -> Bool {
        guard offset + word.count <= range.lowerBound else { return false }
        for index in 1..<word.count where lowered(bytes[offset + index]) != word[index] { return false }
        return true
    }

    func startsAfter(_ word: String) -> Bool { bytes[..<range.lowerBound].hasSuffix(word) }

    func endsBefore(_ words: [String]) -> Bool {
        var rest = bytes[range.upperBound...]
        if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        return words.contains { rest.starts(with: $0.utf8) }
    }

    /// Inside an address of the web, where numbers name pages. Looked for in the 300 bytes before.
    var isInAddress: Bool {
        var index = range.lowerBound - 1
        while index >= 2, range.lowerBound - index < 300, bytes[index] > 0x20, bytes[index] < 0x7F {
            if bytes[index] == UInt8(ascii: "/"), bytes[index - 1] == UInt8(ascii: "/"),
                bytes[index - 2] == UInt8(ascii: ":")
            {
                return true
            }
            index -= 1
        }
        return false
    }

    /// Letters right before the number that make it part of a code: all but a few words that announce one.
    var isInCodeBefore: Bool {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < 6, isLetter(bytes[start - 1]) { start -= 1 }
        guard start < range.lowerBound else { return false }
        let letters = String(decoding: bytes[start..<range.lowerBound].map(lowered), as: UTF8.self)
        let announced = ["id", "no", "sfz", "sfzh", "tel", "phone", "mobile", "mob", "wx", "card"].contains(letters)
        return !announced
    }

    var isInCodeAfter: Bool {
        guard range.upperBound < bytes.count else { return false }
        return isLetter(bytes[range.upperBound]) || bytes[range.upperBound] &- 0x30 < 10
    }

    /// A point with a digit on its other side: the number is part of a decimal.
    var isInDecimal: Bool {
        let start = range.lowerBound
        if start >= 2, bytes[start - 1] == UInt8(ascii: "."), bytes[start - 2] &- 0x30 < 10 { return true }
        let end = range.upperBound
        return end + 1 < bytes.count && bytes[end] == UInt8(ascii: ".") && bytes[end + 1] &- 0x30 < 10
    }

    /// A star on either side: what is there is what was left of a longer number.
    var touchesMask: Bool {
        let before = bytes[..<range.lowerBound]
        let after = bytes[range.upperBound...]
        return ["*", "＊", "×", "●"].contains { before.hasSuffix($0) || after.starts(with: $0.utf8) }
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}

private func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

extension ArraySlice<UInt8> {
    fileprivate func hasSuffix(_ word: String) -> Bool { suffix(word.utf8.count).elementsEqual(word.utf8) }
}

/// Words that say what a number is.
enum NumberWords {
    static let contact = [
        "电话", "手机", "联系方式", "联系人", "热线", "传真", "咨询", "监督", "举报", "值班", "投诉", "报修", "报名", "tel", "phone",
        "mobile", "hotline", "fax", "contact",
    ].map { Array($0.utf8) }
    static let identity = ["身份证", "身份号", "证件号", "id number", "id card"].map { Array($0.utf8) }
    static let bank = ["银行", "卡号", "账号", "帐号", "账户", "帐户", "开户", "一卡通", "card", "account"].map { Array($0.utf8) }
    static let chat = ["qq", "ｑｑ", "群号"].map { Array($0.utf8) }
    static let taxpayer = ["税号", "纳税人", "信用代码"].map { Array($0.utf8) }
    /// What a quantity is followed by.
    static let units = ["元", "万", "亿", "千", "%", "％", "吨", "平", "亩", "公", "立方", "度", "㎡", "人次", "号文"]
}
