import Testing

@testable import Mustache

@Suite("Pages")
struct PageTests {
    private let base = """
        <!DOCTYPE html>
        <title>{{$title}}{{title}}{{/title}}</title>
        <main>
          {{$main}}
          <p>nothing here</p>
          {{/main}}
        </main>
        {{#unit}}
        <footer>{{name}}{{#phone}}, {{phone}}{{/phone}}</footer>
        {{/unit}}

        """

    @Test("A page is made of a layout, its parent and a partial, with the indentation of each place")
    func page() throws {
        let text = """
            {{<base}}
            {{$main}}
            <h1>{{title}}</h1>
            {{{body}}}{{body}}
            {{#notices}}
              {{>row}}
            {{/notices}}
            {{^isDraft}}<p>{{count}}: {{#keywords}}{{.}} {{/keywords}}</p>{{/isDraft}}
            {{/main}}
            {{/base}}

            """
        let row = "<a href=\"{{address}}\">\n  {{title}}\n</a>\n"
        #expect(
            try NoticeSite.render(text, [("base", base), ("row", row)]) == """
                <!DOCTYPE html>
                <title>通知公告 &lt;2025&gt;</title>
                <main>
                  <h1>通知公告 &lt;2025&gt;</h1>
                  <p>正文</p><p>正文</p>
                    <a href="a.html">
                      部门预算
                    </a>
                    <a href="b.html">
                      低保名单 &quot;一&quot;
                    </a>
                  <p>2: 预算 决算 </p>
                </main>
                <footer>青溪镇人民政府</footer>

                """)
    }

    @Test("A block that is not overridden is written as it stands")
    func defaults() throws {
        #expect(
            try NoticeSite.render("{{<base}}{{$title}}首页{{/title}}{{/base}}", [("base", base)]) == """
                <!DOCTYPE html>
                <title>首页</title>
                <main>
                  <p>nothing here</p>
                </main>
                <footer>青溪镇人民政府</footer>

                """)
    }

    @Test("A catalogue of any depth is one recursive partial")
    func recursion() throws {
        let tree = "<ul>\n{{#items}}\n  <li>{{name}}</li>\n  {{>tree}}\n{{/items}}\n</ul>\n"
        #expect(
            try NoticeSite.render("{{#catalogue}}\n{{name}}\n{{>tree}}\n{{/catalogue}}", [("tree", tree)]) == """
                财政
                <ul>
                  <li>预算</li>
                  <ul>
                  </ul>
                  <li>决算</li>
                  <ul>
                  </ul>
                </ul>
                社会救助
                <ul>
                </ul>

                """)
    }

    @Test(
        "What a section asks, and what a name finds",
        arguments: [
            ("{{#unit.phone}}yes{{/unit.phone}}{{^unit.phone}}none{{/unit.phone}}", "none"),
            ("{{#notices}}{{title}};{{/notices}}", "部门预算;低保名单 &quot;一&quot;;"),
            ("{{#notices}}{{count}}{{/notices}}", "22"),
            ("{{#unit}}{{#notices}}{{name}} {{/notices}}{{/unit}}", "青溪镇人民政府 青溪镇人民政府 "),
            ("{{#title}}{{.}}{{/title}}", "通知公告 &lt;2025&gt;"),
            ("{{#keywords}}{{^isDraft}}{{.}}{{/isDraft}}{{/keywords}}", "预算决算"),
            ("{{#count}}{{&title}}{{/count}}", "通知公告 <2025>"),
            ("a\r\n{{#notices}}\r\nx\r\n{{/notices}}\r\nb", "a\r\nx\r\nx\r\nb"),
            ("\u{FEFF}{{! the byte order mark is no text }}x", "x"),
        ])
    func names(text: String, expected: String) throws {
        #expect(try NoticeSite.render(text) == expected)
    }

    @Test("An absent value lets the outer record answer, a null does not")
    func fallingThrough() throws {
        let template = try NoticeSite.layouts([("main", "{{#notices}}[{{title}}]{{/notices}}")])
            .compile(template: "main", shape: "page")
        let notices = [Value.absent, .null, .text("own")].map { NoticeSite.record("notice", [("title", $0)]) }
        let page = NoticeSite.record("page", [("title", .text("outer")), ("notices", .list(notices))])
        #expect(render(template, page) == "[outer][][own]")
    }

    @Test("In a tree, an absent value is sought in the nodes above")
    func fallingThroughOneShape() throws {
        let template = try NoticeSite.layouts([
            ("main", "{{#catalogue}}{{>node}}{{/catalogue}}"), ("node", "({{name}}{{#items}}{{>node}}{{/items}})"),
        ]).compile(template: "main", shape: "page")
        let leaf = NoticeSite.record("item", [("items", .list([]))])
        let middle = NoticeSite.record("item", [("items", .list([leaf]))])
        let top = NoticeSite.record("item", [("name", .text("财政")), ("items", .list([middle]))])
        #expect(render(template, NoticeSite.record("page", [("catalogue", .list([top]))])) == "(财政(财政(财政)))")
    }

    @Test("A number is written in decimal digits", arguments: [0, 7, -1, 1_234_567, Int.min, Int.max])
    func numbers(number: Int) throws {
        let template = try NoticeSite.layouts([("main", "{{count}}")]).compile(template: "main", shape: "page")
        #expect(render(template, NoticeSite.record("page", [("count", .number(number))])) == String(number))
    }

    @Test("Of two files with one name the later counts")
    func overlay() throws {
        #expect(try NoticeSite.render("{{>a}}", [("a", "built in {{nonsense}}"), ("a", "own")]) == "own")
    }

    @Test("A template knows which fields it uses, those of outer records too")
    func usedFields() throws {
        let layouts = NoticeSite.layouts([
            ("main", "{{#notices}}{{title}}{{>foot}}{{/notices}}"), ("foot", "{{unit.name}}"),
        ])
        let template = try layouts.compile(template: "main", shape: "page")
        #expect(
            template.usedFields.map { "\($0.shape).\($0.field)" } == [
                "page.title", "page.unit", "page.notices", "unit.name", "notice.title",
            ])
    }

    @Test("The reference lists every field of every shape in order")
    func reference() {
        let rows = NoticeSite.shapes.reference()
        #expect(rows.count == 14)
        #expect(rows.map { "\($0.shape).\($0.field)" }.suffix(2) == ["item.name", "item.items"])
        #expect(rows.last?.kind == .list("item"))
        #expect(rows.last?.doc.zh == "下级事项")
    }
}
