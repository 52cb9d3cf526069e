import Testing

@testable import Mustache

/// Layouts that nobody means well end in a problem or in harmless output, soon.
@Suite("Hostile layouts", .timeLimit(.minutes(5)))
struct HostileLayoutTests {
    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(
        "Sections nested ten thousand deep are refused",
        arguments: ["{{#unit}}", "{{^unit}}", "{{$unit}}", "{{<main}}"])
    func nesting(opening: String) {
        let clock = ContinuousClock()
        var kinds: [LayoutProblem.Kind] = []
        let time = clock.measure {
            kinds = NoticeSite.problems(repeated(opening, 10_000) + repeated("{{/unit}}", 10_000)).map(\.kind)
        }
        #expect(kinds.contains(.tooDeep))
        #expect(time < .seconds(2))
    }

    @Test("Sections nested as deep as allowed render")
    func deepest() throws {
        let depth = LayoutParser.maximumDepth
        let text = repeated("{{#isDraft}}", depth) + "x" + repeated("{{/isDraft}}", depth)
        let template = try NoticeSite.layouts([("main", text)]).compile(template: "main", shape: "page")
        #expect(render(template, NoticeSite.record("page", [("isDraft", .flag(true))])) == "x")
    }

    @Test("A tree that is deeper than the bound is cut there, and the outcome says so")
    func deepData() throws {
        let template = try NoticeSite.layouts([
            ("main", "{{#catalogue}}{{>node}}{{/catalogue}}"), ("node", "{{name}}{{#items}}{{>node}}{{/items}}"),
        ]).compile(template: "main", shape: "page")
        var item = NoticeSite.record("item", [("name", .text("x")), ("items", .list([]))])
        for _ in 0..<500 { item = NoticeSite.record("item", [("name", .text("x")), ("items", .list([item]))]) }
        var output: [UInt8] = []
        let outcome = template.render(NoticeSite.record("page", [("catalogue", .list([item]))]), into: &output)
        #expect(outcome == .tooDeep)
        #expect(output.count == 32)
    }

    @Test("Children that find their parent's children do not multiply")
    func selfFindingTree() throws {
        let template = try NoticeSite.layouts([
            ("main", "{{#catalogue}}{{>node}}{{/catalogue}}"), ("node", "{{#items}}{{>node}}{{>node}}{{/items}}"),
        ]).compile(template: "main", shape: "page")
        let leaf = NoticeSite.record("item", [("name", .text("x"))])
        let top = NoticeSite.record("item", [("items", .list([leaf, leaf, leaf]))])
        var output: [UInt8] = []
        let outcome = template.render(NoticeSite.record("page", [("catalogue", .list([top]))]), into: &output)
        #expect(outcome == .tooDeep)
    }

    @Test("Sections on one list within each other stop at the bound")
    func multiplying() throws {
        let text = repeated("{{#keywords}}", 40) + "{{.}}" + repeated("{{/keywords}}", 40)
        let template = try NoticeSite.layouts([("main", text)]).compile(template: "main", shape: "page")
        var renderer = Renderer(template, NoticeSite.page, mostEntries: 10_000)
        var output: [UInt8] = []
        renderer.run(template.routines[0], into: &output)
        #expect(renderer.outcome == .tooLong)
        #expect(output.count < 10_000 * "预算".utf8.count)
    }

    @Test("Blocks that multiply the layouts below them are refused")
    func multiplyingBlocks() {
        var files: [(name: String, text: String)] = [("main", "{{>t0}}"), ("t40", "x")]
        for level in 0..<40 {
            let call = { (text: Int) in "{{<t\(level + 1)}}{{$b\(level)}}\(text){{/b\(level)}}{{/t\(level + 1)}}" }
            files.append(("t\(level)", call(1) + call(2) + "{{$b\(level)}}{{/b\(level)}}"))
        }
        let problems = Layouts.compile(
            files.map { NoticeSite.source($0.name, $0.text) }, shapes: NoticeSite.shapes, mode: .lenient)
        #expect(throws: LayoutProblems.self) { try problems.compile(template: "main", shape: "page") }
    }

    /// A piece that is repeated, between what stands before and after it once.
    struct LongFile: CustomTestStringConvertible {
        var before = ""
        let piece: String
        let count: Int
        var after = ""

        var text: String { before + String(repeating: piece, count: count) + after }
        var testDescription: String { "\(before.prefix(20))\(piece) × \(count)\(after)" }
    }

    @Test(
        "Long and broken files take time in line with their length",
        arguments: [
            LongFile(piece: "{{", count: 200_000),
            LongFile(piece: "{{a}}", count: 50_000),
            LongFile(piece: "{{>a}}", count: 50_000),
            LongFile(piece: "{{/a}}", count: 50_000),
            LongFile(piece: " ", count: 400_000, after: "{{title}}"),
            LongFile(piece: "\n{{title}} ", count: 50_000),
            LongFile(before: "{{", piece: "a.", count: 100_000, after: "a}}"),
            LongFile(before: "{{unit.", piece: "a.", count: 100_000, after: "a}}"),
            LongFile(before: "{{=", piece: "<", count: 100_000, after: " >=}}"),
            LongFile(before: "{{$a}}{{$b}}{{$c}}", piece: "\n  x", count: 50_000),
            LongFile(before: "{{<main}}", piece: "{{$a}}{{/a}}", count: 30_000, after: "{{/main}}"),
            LongFile(piece: "\0{{title}}", count: 20_000),
            LongFile(before: String(repeating: " ", count: 100_000), piece: "{{$a}}{{/a}}", count: 20_000),
        ])
    func longFiles(file: LongFile) {
        let clock = ContinuousClock()
        #expect(clock.measure { _ = NoticeSite.problems(file.text) } < .seconds(10))
    }

    @Test("Bytes that are no UTF-8 pass through text and are no name")
    func invalidBytes() throws {
        let file = LayoutSource(name: "main", file: "main", bytes: [0xFF, 0x7B, 0x7B, 0xC3, 0x7D, 0x7D])
        let lenient = Layouts.compile([file], shapes: NoticeSite.shapes, mode: .lenient)
        var output: [UInt8] = []
        try lenient.compile(template: "main", shape: "page").render(NoticeSite.page, into: &output)
        #expect(output == [0xFF])
    }
}
