import Composing
import Disclosure
import Mustache

let plainSheetSchema = Schema<PlainSheet>(
    "PlainSheet",
    [
        text("organisation", zh: "单位", en: "Who speaks", \.organisation),
        text("title", zh: "标题", en: "Title", \.title),
        text("mark", zh: "页头右侧的文字，如索引号", en: "At the right of the head, such as an index number", \.mark),
        html("body", zh: "本页内容", en: "What stands on this page", \.html),
        number("number", zh: "第几页，从 1 起", en: "Page, from 1", \.number),
        number("total", zh: "共几页", en: "Pages in all", \.total),
        flag("first", zh: "是否有大标题", en: "Whether it has the head with the title", \.hasTitle),
        text("paper", zh: "纸张的类名", en: "Class of the paper", \.paper),
        text("measures", zh: "页头高度和标题字号，放进 style 属性", en: "Heights of the strips, for a style attribute", \.measures),
        text("note", zh: "页脚左侧的文字", en: "At the left of the foot", \.note),
    ])

let plainSheetsPageSchema = pageSchema(
    "PlainSheetsPage",
    [
        list("sheets", of: "PlainSheet", zh: "各页", en: "The pages") {
            $0.matter.sheets.map(plainSheetSchema.record(of:))
        },
        number("count", zh: "页数", en: "How many pages") { $0.matter.sheets.count },
        text("paper", zh: "纸张的类名", en: "Class of the paper", \.matter.paper),
        text(
            "kind", zh: "文件的类名：board-index 公开栏目录、forms 表单、booklet 汇编",
            en: "Class of the document: board-index, forms or booklet", \.matter.kind),
        html("style", zh: "张贴页样式，来自 layouts/sheet.css", en: "Style of sheets, from layouts/sheet.css", \.matter.style),
    ] as [Schema<Page<PlainSheetsMatter>>.Entry])
