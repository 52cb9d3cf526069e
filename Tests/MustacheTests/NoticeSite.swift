import Testing

@testable import Mustache

/// A small board of notices: the data and layouts that tests share.
enum NoticeSite {
    static let shapes = ShapeSet([
        RecordShape(
            "page",
            [
                Field("title", .text, zh: "标题", en: "title"),
                Field("body", .html, zh: "正文", en: "body"),
                Field("count", .number, zh: "条数", en: "number of notices"),
                Field("isDraft", .flag, zh: "是否草稿", en: "whether a draft"),
                Field("unit", .record("unit"), zh: "公开主体", en: "unit"),
                Field("notices", .list("notice"), zh: "公示", en: "notices"),
                Field("keywords", .texts, zh: "主题词", en: "keywords"),
                Field("catalogue", .list("item"), zh: "公开目录", en: "catalogue"),
            ]),
        RecordShape(
            "unit",
            [
                Field("name", .text, zh: "名称", en: "name"),
                Field("phone", .text, zh: "电话", en: "telephone"),
            ]),
        RecordShape(
            "notice",
            [
                Field("title", .text, zh: "标题", en: "title"),
                Field("address", .text, zh: "网址", en: "address"),
            ]),
        RecordShape(
            "item",
            [
                Field("name", .text, zh: "事项", en: "item"),
                Field("items", .list("item"), zh: "下级事项", en: "items below"),
            ]),
    ])

    static func record(_ shape: String, _ values: [(String, Value)]) -> Record {
        var builder = RecordBuilder(shapes[shape] ?? RecordShape(shape, []))
        for (name, value) in values { builder.set(name, value) }
        return builder.record
    }

    static func items(_ names: String...) -> [Record] {
        names.map { record("item", [("name", .text($0)), ("items", .list([]))]) }
    }

    static let page = record(
        "page",
        [
            ("title", .text("通知公告 <2025>")), ("body", .html(Array("<p>正文</p>".utf8))), ("count", .number(2)),
            ("isDraft", .flag(false)),
            ("unit", .record(record("unit", [("name", .text("青溪镇人民政府")), ("phone", .null)]))),
            (
                "notices",
                .list([
                    record("notice", [("title", .text("部门预算")), ("address", .text("a.html"))]),
                    record("notice", [("title", .text("低保名单 \"一\"")), ("address", .text("b.html"))]),
                ])
            ),
            ("keywords", .texts(["预算", "决算"])),
            (
                "catalogue",
                .list([
                    record("item", [("name", .text("财政")), ("items", .list(items("预算", "决算")))]),
                    record("item", [("name", .text("社会救助")), ("items", .list([]))]),
                ])
            ),
        ])

    static func source(_ name: String, _ text: String) -> LayoutSource {
        LayoutSource(name: name, file: "layouts/\(name).mustache", bytes: Array(text.utf8))
    }

    static func layouts(_ files: [(name: String, text: String)]) -> Layouts {
        Layouts.compile(files.map { source($0.name, $0.text) }, shapes: shapes)
    }

    /// The shared page by a layout of that text and by partials.
    static func render(_ text: String, _ partials: [(name: String, text: String)] = []) throws -> String {
        let template = try layouts([("main", text)] + partials).compile(template: "main", shape: "page")
        var output: [UInt8] = []
        #expect(template.render(page, into: &output) == .complete)
        return String(decoding: output, as: UTF8.self)
    }

    /// What is wrong with a layout of that text, compiled for the shape `page`.
    static func problems(_ text: String, _ partials: [(name: String, text: String)] = []) -> [LayoutProblem] {
        do {
            _ = try layouts([("main", text)] + partials).compile(template: "main", shape: "page")
            return []
        } catch {
            return error.problems
        }
    }
}
