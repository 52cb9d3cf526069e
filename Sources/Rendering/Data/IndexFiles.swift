import Composing
import Disclosure
import Formats

/// The columns of the index. Article 12 of the 政府信息公开条例 asks for 索引、名称、内容概述、生成日期;
/// the others are what an inspector counts by.
private let columns: [(zh: String, key: String, value: @Sendable (EntryView) -> String)] = [
    ("索引号", "index", { $0.entry.index }),
    ("名称", "title", { $0.title }),
    ("内容概述", "summary", { $0.standing == .tombstone ? "" : $0.entry.summary }),
    ("生成日期", "produced", { $0.entry.dates.produced.description }),
    ("发布日期", "published", { $0.entry.dates.published.description }),
    ("文号", "document", { $0.standing == .tombstone ? "" : $0.entry.document }),
    ("公开主体", "unit", { $0.site.model.units[$0.entry.unit].name }),
    ("信息分类", "item", { $0.site.model.catalogue[$0.entry.item].pathText }),
    ("事项编码", "item-code", { $0.site.model.catalogue[$0.entry.item].code }),
    ("公开方式", "manner", { $0.words.name(of: $0.entry.manner) }),
    ("有效性", "validity", { $0.standing == .tombstone ? "" : $0.words.name(of: $0.entry.validity(on: $0.date)) }),
    ("版次", "edition", { String($0.entry.edition) }),
    ("撤下日期", "withdrawn", { $0.standing == .tombstone ? $0.entry.withdrawal?.on.description ?? "" : "" }),
    ("地址", "address", { $0.address }),
]

extension SiteRenderer {
    /// The index as a table, with a byte order mark: Excel needs it to read Chinese.
    func appendIndexCSV(_ view: SiteView, into bytes: inout [UInt8]) {
        bytes.appendByteOrderMark()
        bytes.appendCSVRow(columns.map { view.words.language == .simplifiedChinese ? $0.zh : $0.key })
        for number in view.selection.visible {
            let entry = view.entry(number)
            bytes.appendCSVRow(columns.map { $0.value(entry) })
        }
    }

    func appendIndexJSON(_ view: SiteView, into bytes: inout [UInt8]) {
        var writer = JSONWriter()
        writer.object { object in
            object.member("name", view.model.site.name)
            object.member("body", view.model.site.body)
            object.member("date", view.model.date.description)
            object.member("entries") { entries in
                entries.array { array in
                    for number in view.selection.visible { append(view.entry(number), to: &array) }
                }
            }
        }
        bytes.append(contentsOf: writer.bytes)
        bytes.append(UInt8(ascii: "\n"))
    }

    /// One object a line, for tools that read line by line.
    func appendIndexJSONLines(_ view: SiteView, into bytes: inout [UInt8]) {
        var writer = JSONWriter()
        for number in view.selection.visible {
            append(view.entry(number), to: &writer)
            writer.endLine()
        }
        bytes.append(contentsOf: writer.bytes)
    }

    /// Empty values are left out, so that a reader need not tell "" from absent.
    private func append(_ entry: EntryView, to writer: inout JSONWriter) {
        writer.object { object in
            for column in columns {
                let value = column.value(entry)
                if !value.isEmpty { object.member(column.key, value) }
            }
        }
    }
}
