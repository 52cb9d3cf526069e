import Composing
import Disclosure

/// One column of the index: its names, what its cells are, and how they are filled.
struct IndexColumn: Sendable {
    /// Types of a cell, by their names in Frictionless Table Schema.
    enum Kind: String, Sendable { case string, date, integer }

    let zh: String
    /// The name in JSON, and the head of the table on sites in English.
    let key: String
    let en: String
    let kind: Kind
    /// Whether every entry has it.
    let isRequired: Bool
    let value: @Sendable (EntryView) -> String

    init(
        _ zh: String, _ key: String, _ en: String, _ kind: Kind = .string, required: Bool = false,
        _ value: @escaping @Sendable (EntryView) -> String
    ) {
        self.zh = zh
        self.key = key
        self.en = en
        self.kind = kind
        isRequired = required
        self.value = value
    }

    func head(in language: Language) -> String { language == .simplifiedChinese ? zh : key }
}

/// The columns of the index. Article 12 of the 政府信息公开条例 asks for 索引、名称、内容概述、生成日期;
/// the others are what an inspector counts by.
let indexColumns: [IndexColumn] = [
    IndexColumn("索引号", "index", "Index number", required: true) { $0.entry.index },
    IndexColumn("名称", "title", "Title", required: true) { $0.title },
    IndexColumn("内容概述", "summary", "Summary") { $0.standing == .tombstone ? "" : $0.entry.summary },
    IndexColumn("生成日期", "produced", "Date produced", .date, required: true) { $0.entry.dates.produced.description },
    IndexColumn("发布日期", "published", "Date published", .date, required: true) {
        $0.entry.dates.published.description
    },
    IndexColumn("文号", "document", "Document number") { $0.standing == .tombstone ? "" : $0.entry.document },
    IndexColumn("公开主体", "unit", "Unit", required: true) { $0.unitName },
    IndexColumn("信息分类", "item", "Path of the item", required: true) {
        $0.site.model.catalogue[$0.entry.item].pathText
    },
    IndexColumn("事项编码", "item-code", "Code of the item", required: true) {
        $0.site.model.catalogue[$0.entry.item].code
    },
    IndexColumn("公开方式", "manner", "Manner", required: true) { $0.words.name(of: $0.entry.manner) },
    IndexColumn("有效性", "validity", "Validity") {
        $0.standing == .tombstone ? "" : $0.words.name(of: $0.entry.validity(on: $0.date))
    },
    IndexColumn("版次", "edition", "Edition", .integer, required: true) { String($0.entry.edition) },
    IndexColumn("撤下日期", "withdrawn", "Date taken down", .date) {
        $0.standing == .tombstone ? $0.entry.withdrawal?.on.description ?? "" : ""
    },
    IndexColumn("地址", "address", "Address, from the root of the website", required: true) { $0.address },
]
