import Composing
import Disclosure
import Formats

extension SiteRenderer {
    /// The index as a table, with a byte order mark: Excel needs it to read Chinese.
    func appendIndexCSV(_ view: SiteView, into bytes: inout [UInt8]) {
        bytes.appendByteOrderMark()
        bytes.appendCSVRow(indexColumns.map { $0.head(in: view.words.language) })
        for number in view.selection.visible {
            let entry = view.entry(number)
            bytes.appendCSVRow(indexColumns.map { spreadsheetCell($0.value(entry)) })
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
            for column in indexColumns {
                let value = column.value(entry)
                if !value.isEmpty { object.member(column.key, value) }
            }
        }
    }
}
