import Disclosure
import Findings

/// The sentences about catalogue tables, for the clerk who keeps them.
enum CatalogueWords {
    static func filled(_ name: String) -> Words {
        Words(
            zh: "上级事项空着,视为与上一行合并:“\(name)”",
            en: "the level above is empty; taken as merged with the row above: “\(name)”")
    }

    static let lostBoxes = Words(
        zh: "渠道名称连在一起,没有勾选框,无法判断勾选了哪些",
        en: "the channels run together without boxes; which of them are ticked cannot be known")

    static func unknownManner(_ words: String) -> Words {
        Words(zh: "公开方式未能理解:“\(words)”", en: "manner not understood: “\(words)”")
    }

    static func unknownSheetForm(_ word: String) -> Words {
        let forms = SheetForm.allCases
        return Words(
            zh: "没有张贴页样式“\(word)”，可写：\(forms.map(\.rawValue).joined(separator: "、"))",
            en: "there is no form of sheet `\(word)`; write \(forms.map(\.rawValue).joined(separator: " or "))")
    }

    static func unparsed(_ parts: [String]) -> Words {
        let quoted = parts.map { "“\($0)”" }
        return Words(
            zh: "公开时限未能理解,按原文保留,不作检查:\(quoted.joined(separator: "、"))",
            en: "time limit not understood, kept as text and not checked: \(quoted.joined(separator: ", "))")
    }

    static let unparsedRemedy = Words(
        zh: "可写成“信息形成或者变更之日起20个工作日内”“每月15日前”“及时公开”“长期公开”等",
        en: "write it like 信息形成或者变更之日起20个工作日内, 每月15日前, 及时公开 or 长期公开")

    static func blank(_ parts: [String]) -> Words {
        let quoted = parts.map { "“\($0)”" }
        return Words(
            zh: "公开时限的数字没有填写:\(quoted.joined(separator: "、"))",
            en: "the number of the time limit was never filled in: \(quoted.joined(separator: ", "))")
    }

    static let blankRemedy = Words(zh: "填上天数", en: "fill in the number of days")

    static let unnamed = Words(zh: "这一行没有事项名称", en: "this row names no item")

    static let unnamedRemedy = Words(
        zh: "填写一级事项或二级事项;多余的行请删去", en: "fill in the first or second-level item, or delete the row")

    static func headMissing(nearest: (found: String, meant: String)?) -> Words {
        guard let nearest else {
            return Words(
                zh: "找不到写有事项名称的表头,整张表没有读入", en: "no column head names an item; nothing of the table was read")
        }
        return Words(
            zh: "找不到写有事项名称的表头,整张表没有读入;“\(nearest.found)”是否应为“\(nearest.meant)”?",
            en:
                "no column head names an item; nothing of the table was read; is “\(nearest.found)” meant as “\(nearest.meant)”?"
        )
    }

    static let headMissingRemedy = Words(
        zh: "表头至少要有“公开事项”“一级事项”或“二级事项”之一",
        en: "the heads need one of 公开事项 (item), 一级事项 (level 1) or 二级事项 (level 2)")

    static func duplicatePath(_ path: String, first: String) -> Words {
        Words(
            zh: "事项“\(path)”重复,前一处在\(first);两行都保留,条目要用编码区分",
            en:
                "the item “\(path)” stands twice, first at \(first); both rows are kept, and entries must name them by code"
        )
    }

    static func duplicateCode(_ code: String, first: String) -> Words {
        Words(
            zh: "编码“\(code)”重复,前一处在\(first)", en: "the code “\(code)” is given twice, first at \(first)")
    }

    static let duplicateCodeRemedy = Words(
        zh: "给其中一行换一个没有用过的编码", en: "give one of the rows a code that is not in use")
}
