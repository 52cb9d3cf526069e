import Text

/// What a column of a list tells of people, by its head.
package enum SensitiveColumn: String, CaseIterable, Sendable {
    case identityNumber = "身份证号"
    case bankAccount = "银行账号"
    case telephone = "联系电话"
    case address = "家庭住址"
    case birthDate = "出生日期"
    case health = "健康状况"
    case religion = "宗教信仰"
    case minor = "未成年人姓名"
}

extension SensitiveColumn {
    /// The kind of column that a head names; `nil` for all others.
    ///
    /// Sources: 个人信息保护法, Article 28 (sensitive personal information), and the heads of lists that
    /// were published by accident.
    package init?(head: String) {
        guard let first = HeadWords.found(in: head).compactMap(\.sensitive).min() else { return nil }
        self = SensitiveColumn.words[first].0
    }

    /// What counts first where a head has words of several.
    fileprivate static let words: [(SensitiveColumn, [String])] = [
        (.identityNumber, ["身份证", "身份号码", "证件号", "公民身份"]),
        (.bankAccount, ["银行账号", "银行帐号", "银行卡", "卡号", "账号", "帐号", "一卡通号", "存折", "开户账户"]),
        (.minor, ["学生姓名", "儿童姓名", "幼儿姓名", "孩子姓名", "未成年人姓名", "子女姓名", "被监护人"]),
        (.telephone, ["手机", "联系电话", "联系方式", "电话", "微信", "QQ"]),
        (.address, ["家庭住址", "家庭地址", "住址", "居住地", "现住", "户籍地址", "门牌"]),
        (.birthDate, ["出生日期", "出生年月", "生日"]),
        (
            .health,
            ["残疾类别", "残疾等级", "残疾证", "病种", "疾病", "病情", "健康状况", "诊断", "感染", "吸毒", "精神状况", "失能等级"]
        ),
        (.religion, ["宗教", "信仰"]),
    ]
}

/// Whether a table with these heads says how to reach offices and their people on duty: telephones in it
/// are meant to be called.
package func isContactList(heads: [String]) -> Bool { TableHeads(heads).isContactList }

/// How the columns of a table divide: those that name people, and those that make it a list of offices.
struct TableHeads {
    let sensitive: [(column: Int, kind: SensitiveColumn)]
    /// Columns with names of people.
    let names: [Int]
    /// The list says how to reach an office and its people on duty.
    let isContactList: Bool

    init(_ heads: [String]) {
        let found = heads.map { HeadWords.found(in: $0) }
        sensitive = found.enumerated().compactMap { number, words in
            words.compactMap(\.sensitive).min().map { (number, SensitiveColumn.words[$0].0) }
        }
        names = heads.indices.filter { found[$0].contains(.person) }
        isContactList = found.contains { $0.contains(.office) }
    }
}

/// The words that tell what a column holds, all searched for at once.
private enum HeadWords {
    enum Meaning: Equatable {
        /// A number of `SensitiveColumn.words`.
        case sensitive(Int)
        case person
        case office

        var sensitive: Int? {
            if case .sensitive(let number) = self { return number }
            return nil
        }
    }

    static func found(in head: String) -> [Meaning] {
        var found: [Meaning] = []
        matcher.forEachMatch(in: closedUp(head).utf8Span.span) { word, _ in found.append(meanings[word]) }
        return found
    }

    /// Without blanks: narrow columns break their heads.
    private static func closedUp(_ head: String) -> String {
        let mayHaveBlanks = head.utf8.contains { $0 <= 0x20 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xC2 }
        return mayHaveBlanks ? head.filter { !$0.isWhitespace } : head
    }

    private static let matcher = WordMatcher(all.map { Array($0.word.utf8) })
    private static let meanings = all.map(\.meaning)

    private static let all: [(word: String, meaning: Meaning)] =
        SensitiveColumn.words.enumerated().flatMap { number, column in column.1.map { ($0, .sensitive(number)) } }
        + person.map { ($0, .person) } + office.map { ($0, .office) }

    private static let person = [
        "姓名", "户主", "申请人", "购机者", "领取人", "受益人", "对象姓名", "救助对象", "保障对象", "补贴对象", "监护人", "家长", "患者", "残疾人", "学生",
        "聘用人员", "拟聘人员",
    ]
    private static let office = ["职务", "科室", "单位", "机构", "部门", "值班", "河长", "网点", "窗口", "岗位", "联系人", "负责人"]
}
