import Findings

extension Statement {
    /// What is wrong with the statement, and how to mend it.
    ///
    /// - Parameters:
    ///   - other: the statement that it does not agree with; itself where it does not agree with itself.
    ///   - line: where the other statement stands.
    ///   - texts: the text of both.
    func words(against other: Statement, on line: Words, texts: TextWindow) -> (message: Words, remedy: Words) {
        let (here, there) = (texts.text(range), texts.text(other.range))
        switch kind {
        case .total: return range == other.range ? foreignWords(here) : totalWords(here, there, line)
        case .limit:
            return (
                Words(
                    zh: "这里是“\(here)”，\(line.zh)是“\(there)”：同一期限，天数的单位不同",
                    en: "`\(here)` here, `\(there)` \(line.en): one time limit in two kinds of day"),
                Words(zh: "查对规定，统一写工作日或写日", en: "look it up, and write working days or days in both")
            )
        case .cutOff, .period, .year:
            return (
                Words(
                    zh: "这里说的是“\(here)”，\(line.zh)说的是“\(there)”，不是同一期间",
                    en: "`\(here)` here, `\(there)` \(line.en): not the same time"),
                Words(zh: "一份报告的数字用同一个起止日期", en: "give all figures of a report for one period")
            )
        case .ahead(let days, let article): return aheadWords(days, article, other, line)
        case .numbered:
            return (
                Words(
                    zh: "这里写的是\(here)，\(line.zh)写的是\(there)", en: "\(here) here, \(there) \(line.en)"),
                Words(zh: "数一数，把两处改成一样", en: "count them, and write the same number in both")
            )
        case .title(let title): return titleWords(title, other, here, there, line)
        }
    }

    private func foreignWords(_ here: String) -> (Words, Words) {
        (
            Words(
                zh: "“\(here)”：依申请公开不是主动公开的一部分",
                en: "`\(here)`: what is disclosed on request is no part of what is disclosed proactively"),
            Words(zh: "主动公开和依申请公开分别统计", en: "count the two manners apart")
        )
    }

    private func totalWords(_ here: String, _ there: String, _ line: Words) -> (Words, Words) {
        (
            Words(
                zh: "这里是“\(here)”，\(line.zh)是“\(there)”：其中的部分相同，总数不同",
                en: "`\(here)` here, `\(there)` \(line.en): the same part of two totals"),
            Words(zh: "核对总数；两处口径不同的，写明各包括什么", en: "check the totals; if they count different things, say what")
        )
    }

    private func aheadWords(_ days: Int, _ article: String, _ other: Statement, _ line: Words) -> (Words, Words) {
        var earlier = ""
        if case .ahead(_, let article) = other.kind { earlier = article }
        return (
            Words(
                zh: "\(article)和\(line.zh)的\(earlier)都要求提前 \(days) 个工作日，前一环节办完，后一环节已经没有时间",
                en: "\(article) and \(earlier) \(line.en) both ask for \(days) working days before: "
                    + "the later step has no time left"),
            Words(zh: "给后一环节留出时间：前一环节再提前几天", en: "leave time between the steps: let the first be earlier")
        )
    }

    private func titleWords(
        _ title: [Unicode.Scalar], _ other: Statement, _ here: String, _ there: String, _ line: Words
    ) -> (Words, Words) {
        var piece = ""
        if case .title(let earlier) = other.kind {
            piece = doubledPiece(of: title, earlier).map { ImportantNames.text($0) } ?? ""
        }
        return (
            Words(
                zh: "\(here)与\(line.zh)的\(there)像是同一个名称，一处“\(piece)”写了两遍",
                en: "\(here) and \(there) \(line.en) look like one title: `\(piece)` stands twice in one of them"),
            Words(zh: "查对原名，把两处改成一样", en: "look the title up, and write it the same in both")
        )
    }
}
