import Testing
import Text

@testable import Mustache

@Suite("Layout problems")
struct LayoutProblemTests {
    private static let pageNames = [
        "title", "body", "count", "isDraft", "unit", "notices", "keywords", "catalogue",
    ]

    struct Case: CustomTestStringConvertible {
        let text: String
        let line: Int
        let column: Int
        let length: Int
        let kind: LayoutProblem.Kind
        var testDescription: String { text }

        init(_ text: String, _ line: Int, _ column: Int, _ length: Int, _ kind: LayoutProblem.Kind) {
            (self.text, self.line, self.column, self.length, self.kind) = (text, line, column, length, kind)
        }
    }

    /// Places are line, column and length of the name, in bytes.
    private static let cases = [
        Case("标题: {{titla}}", 1, 11, 5, .unknownName("titla", nearest: "title", inScope: pageNames)),
        Case("\n  {{{ xyz }}}", 2, 7, 3, .unknownName("xyz", nearest: nil, inScope: pageNames)),
        Case(
            "{{unit.nam}}", 1, 3, 8,
            .unknownName("unit.nam", nearest: "unit.name", inScope: ["unit.name", "unit.phone"])),
        Case("{{title.x}}", 1, 3, 7, .unknownName("title.x", nearest: nil, inScope: [])),
        Case(
            "{{#unit}}\n{{fone}}{{/unit}}", 2, 3, 4,
            .unknownName("fone", nearest: nil, inScope: ["name", "phone"] + pageNames)),
        Case(
            "{{#keyword}}{{x}}{{/keyword}}", 1, 4, 7, .unknownName("keyword", nearest: "keywords", inScope: pageNames)),
        Case("{{^draft}}{{/draft}}", 1, 4, 5, .unknownName("draft", nearest: "isDraft", inScope: pageNames)),
        Case("{{notices}}", 1, 3, 7, .unprintable("notices", .list("notice"))),
        Case("{{isDraft}}", 1, 3, 7, .unprintable("isDraft", .flag)),
        Case("{{#unit}}{{.}}{{/unit}}", 1, 12, 1, .unprintable(".", .record("unit"))),
        Case("{{> bas }}", 1, 5, 3, .unknownPartial("bas", nearest: "base")),
        Case("{{<bass}}{{/bass}}", 1, 4, 4, .unknownParent("bass", nearest: "base")),
        Case(
            "{{<base}}\n{{$mains}}{{/mains}}{{/base}}", 2, 4, 5,
            .unknownBlock("mains", parent: "base", nearest: "main", declared: ["foot", "main"])),
        Case("{{<base}}{{$main}}1{{/main}}{{$main}}2{{/main}}{{/base}}", 1, 32, 4, .repeatedBlock("main")),
        Case("{{<base}}\n  lost {{/base}}", 2, 3, 5, .outsideBlock),
        Case("{{<base}}{{#title}}{{/title}}{{/base}}", 1, 13, 5, .outsideBlock),
        Case("text {{title", 1, 6, 2, .unclosedTag),
        Case("{{{title}}", 1, 1, 2, .unclosedTag),
        Case("{{}}", 1, 3, 0, .badName("")),
        Case("{{a b}}", 1, 3, 3, .badName("a b")),
        Case("{{unit..name}}", 1, 3, 10, .badName("unit..name")),
        Case("{{=<%=}}", 1, 4, 2, .badDelimiters("<%")),
        Case("{{= === ## =}}", 1, 5, 6, .badDelimiters("=== ##")),
        Case("{{>*title}}", 1, 4, 6, .dynamicName("*title")),
        Case("{{<*title}}{{/*title}}", 1, 4, 6, .dynamicName("*title")),
        Case("{{#title}}x", 1, 4, 5, .unclosedSection("title")),
        Case("{{#title}}{{#unit}}x{{/title}}", 1, 14, 4, .unclosedSection("unit")),
        Case("{{#title}}{{/tilte}}", 1, 14, 5, .mismatchedClose("tilte", expected: "title")),
        Case("a\n{{/title}}", 2, 4, 5, .strayClose("title")),
        Case("{{>main}}", 1, 4, 4, .endlessPartial("main")),
        Case("{{#isDraft}}{{>main}}{{/isDraft}}", 1, 16, 4, .endlessPartial("main")),
    ]

    @Test("Each problem is found, alone and at its place", arguments: cases)
    func place(example: Case) {
        let base = "{{$main}}{{/main}}{{>inner}}"
        let span = TextSpan(line: example.line, column: example.column, length: example.length)
        let expected = LayoutProblem(place: Place(file: "layouts/main.mustache", span: span), kind: example.kind)
        #expect(NoticeSite.problems(example.text, [("base", base), ("inner", "{{$foot}}{{/foot}}")]) == [expected])
    }

    @Test("All problems of all files are reported, those of files that nothing uses too, each once")
    func everything() {
        let problems = NoticeSite.problems(
            "{{a1}}{{>part}}{{#unit}}{{>part}}{{/unit}}{{b1}}", [("part", "{{c1}}\n{{d1}}"), ("unused", "{{#x}}")])
        #expect(
            problems.map { "\($0.place.file):\($0.place.span.line):\($0.place.span.column)" } == [
                "layouts/main.mustache:1:3", "layouts/main.mustache:1:45", "layouts/part.mustache:1:3",
                "layouts/part.mustache:2:3", "layouts/unused.mustache:1:4",
            ])
    }

    @Test("A template or shape that is not there is a problem of no file")
    func unknownTemplate() {
        let layouts = NoticeSite.layouts([("main", "x")])
        let requests = [(template: "mains", shape: "page"), (template: "main", shape: "pag")]
        let problems = #expect(throws: LayoutProblems.self) { try layouts.compile(requests) }?.problems
        #expect(
            problems?.map(\.kind) == [
                .unknownShape("pag", nearest: "page"), .unknownTemplate("mains", nearest: "main"),
            ])
    }

    @Test("A block may be overridden through parents of parents and partials")
    func distantBlock() {
        #expect(
            NoticeSite.problems(
                "{{<a}}{{$x}}1{{/x}}{{$y}}2{{/y}}{{/a}}",
                [("a", "{{<b}}{{$z}}{{$y}}{{/y}}{{/z}}{{/b}}{{>c}}"), ("b", "{{$z}}{{/z}}"), ("c", "{{$x}}{{/x}}")]
            ).isEmpty)
    }
}
