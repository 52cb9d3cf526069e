import Findings
import Privacy
import Text

/// How the rules on personal information speak. A value is never part of a message: only its masked form.
extension PersonalDatum.Kind {
    var name: Words {
        switch self {
        case .identityNumber18: Words(zh: "公民身份号码", en: "a citizen's identity number")
        case .identityNumber15: Words(zh: "15 位身份证号码", en: "an identity number of 15 digits")
        case .mobileNumber: Words(zh: "手机号码", en: "a mobile number")
        case .bankCard: Words(zh: "银行卡号", en: "the number of a bank card")
        case .plate: Words(zh: "机动车号牌", en: "the plate of a vehicle")
        }
    }

    var rule: Rule {
        switch self {
        case .identityNumber18, .identityNumber15, .bankCard: .personalNumber
        case .mobileNumber: .personalMobile
        case .plate: .personalWords
        }
    }

    var remedy: Words {
        switch self {
        case .identityNumber18, .identityNumber15, .bankCard:
            Words(
                zh: "删去号码；确需区分同名的人，只留最后几位，全站同一种遮盖方式",
                en: "remove it; to tell people of one name apart keep the last few digits, masked one way everywhere")
        case .mobileNumber:
            Words(
                zh: "删去；供群众联系的号码写在“联系方式”里，或在号码前写明“联系电话”",
                en: "remove it; a number that people are to call belongs under `contact`, or behind 联系电话")
        case .plate: Words(zh: "与公开事项无关的，删去", en: "remove it unless the matter asks for it")
        }
    }
}

extension TableDatum.Kind {
    /// What is said of a place in a table.
    func words(head: String) -> (message: Words, remedy: Words) {
        switch self {
        case .column(let column):
            (
                Words(
                    zh: "名单里有“\(head)”一列（\(column.rawValue)），内容没有遮盖", en: "the list has an unmasked column `\(head)`"),
                Words(zh: "删去这一列，或遮盖其中的内容", en: "remove the column, or mask what it holds")
            )
        case .word(let word):
            (
                Words(zh: "姓名旁边写着“\(word)”", en: "`\(word)` stands beside a person's name"),
                Words(
                    zh: "健康、未成年人等情况属于敏感个人信息，删去或隐去姓名",
                    en: "health and minority are sensitive: remove the word, or mask the name")
            )
        case .address:
            (
                Words(zh: "姓名旁边写着门牌、房号", en: "a house or room number stands beside a person's name"),
                Words(zh: "住址写到乡镇（街道）、村（社区）为止", en: "give the address down to the town or village only")
            )
        }
    }
}
