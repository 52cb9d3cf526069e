import Disclosure

extension Filing {
    /// Where ICP filings are looked up: the filing system of the Ministry of Industry and Information
    /// Technology.
    static let icpRegister = "https://beian.miit.gov.cn/"

    /// Where the police filing is looked up: the national service platform, at the record where the number
    /// has its fourteen digits.
    var policeLink: String {
        let digits = police.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard digits.count == 14 else { return "https://beian.mps.gov.cn/" }
        return "https://beian.mps.gov.cn/#/query/webSearch?code=" + String(decoding: digits, as: UTF8.self)
    }
}
