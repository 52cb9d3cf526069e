import Composing
import Disclosure
import Mustache

let codeSchema = Schema<CodeView>(
    "CheckCode",
    [
        text("code", zh: "核对码，分两组，如 7KQ4-2M9P", en: "Check code in two groups, such as 7KQ4-2M9P", \.code.grouped),
        text("code-address", zh: "核对码页的地址，前面要加 root", en: "Address of its page; put `root` before it") {
            Address.checkCode($0.code)
        },
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        number("edition", zh: "这张张贴页的版次", en: "Edition of the sheet", \.edition),
        number("latest-edition", zh: "现在的版次", en: "The present edition", \.entry.entry.edition),
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        text(
            "entry-address", zh: "条目页的地址，前面要加 root", en: "Address of the entry; put `root` before it", \.entry.address),
        text("state", zh: "状态的名称，如 现行、已撤下", en: "Name of its state", \.stateWords.name),
        text("meaning", zh: "这种状态对张贴页意味着什么", en: "What the state means for the sheet", \.stateWords.meaning),
        flag("valid", zh: "是否现行有效", en: "Whether the sheet hangs by right") { $0.state == .current },
        text("published", zh: "发布日期", en: "Date published") { $0.entry.entry.dates.published.description },
        text("from", zh: "公示开始日期", en: "First day of the notice") { $0.entry.period?.from.description ?? "" },
        text("until", zh: "公示截止日期", en: "Last day of the notice") { $0.entry.period?.until.description ?? "" },
        text("withdrawn-on", zh: "撤下日期", en: "Date taken down") { code in
            code.entry.standing == .tombstone ? code.entry.entry.withdrawal?.on.description ?? "" : ""
        },
        text("withdrawn-reason", zh: "撤下原因", en: "Reason for taking it down") { code in
            code.entry.standing == .tombstone ? code.entry.entry.withdrawal?.reason.rawValue ?? "" : ""
        },
        text("latest-code", zh: "现行一版的核对码，本版就是现行的为空", en: "Check code of the present edition; empty on its own page") {
            $0.state == .superseded ? $0.entry.entry.checkCode.grouped : ""
        },
        text("latest-address", zh: "现行一版核对码页的地址", en: "Address of that page") {
            $0.state == .superseded ? Address.checkCode($0.entry.entry.checkCode) : ""
        },
        text("replacement", zh: "替代它的条目的索引号", en: "Index number of the entry that replaces it") {
            $0.entry.standing == .tombstone ? "" : $0.replacement?.entry.index ?? ""
        },
        text("replacement-address", zh: "替代它的条目的地址", en: "Address of that entry") { $0.replacement?.address ?? "" },
        text("correction", zh: "更正它的条目的索引号", en: "Index number of the entry that corrects it") {
            $0.entry.standing == .tombstone ? "" : $0.correction?.entry.index ?? ""
        },
        text("correction-address", zh: "更正它的条目的地址", en: "Address of that entry") { $0.correction?.address ?? "" },
    ])

let codeGroupSchema = Schema<CodeGroup>(
    "CheckCodeGroup",
    [
        text("sign", zh: "核对码的第一位", en: "First sign of the codes", \.sign),
        text(
            "group-address", zh: "列出它们的页面的地址，就在本页的为空", en: "Address of the page that lists them; empty on that page",
            \.address),
        number("count", zh: "个数", en: "How many there are", \.count),
        list("codes", of: "CheckCode", zh: "各核对码", en: "The codes") { $0.codes.map(codeSchema.record(of:)) },
    ])

let checkCodePageSchema = pageSchema(
    "CheckCodePage",
    [
        record("code", of: "CheckCode", zh: "核对码", en: "The check code") { codeSchema.record(of: $0.matter) }
    ] as [Schema<Page<CodeView>>.Entry])

let checkCodesPageSchema = pageSchema(
    "CheckCodesPage",
    [
        list("groups", of: "CheckCodeGroup", zh: "按第一位分组", en: "The codes by their first sign") {
            $0.matter.map(codeGroupSchema.record(of:))
        },
        number("count", zh: "核对码总数", en: "How many codes there are") { $0.matter.reduce(0) { $0 + $1.count } },
    ] as [Schema<Page<[CodeGroup]>>.Entry])
