import Glibc
import Testing

@testable import Mustache

/// The examples of the Mustache specification, each whole and byte for byte.
@Suite("Mustache specification")
struct SpecificationTests {
    @Test(
        "Every example renders as expected",
        arguments: ["comments", "delimiters", "interpolation", "inverted", "partials", "sections", "inheritance"])
    func examples(module: String) {
        guard let text = sharedFile("spec/mustache/\(module).json"),
            let examples = JSONReader.read(text)?["tests"]?.list
        else { return }
        for example in examples { check(example, module: module) }
        print("Mustache specification, \(module): \(examples.count) examples")
        #expect(examples.count > 0)
    }

    private func check(_ example: JSON, module: String) {
        let name = example["name"]?.text ?? "?"
        let (shapes, record) = DerivedData.derive(example["data"] ?? .object([]))
        var sources = [source("main", example["template"]?.text ?? "")]
        for partial in example["partials"]?.members ?? [] {
            sources.append(source(partial.name, partial.value.text ?? ""))
        }
        let layouts = Layouts.compile(sources, shapes: shapes, mode: .lenient)
        #expect(layouts.problems.isEmpty, "\(module), \(name)")
        do {
            let page = try render(layouts.compile(template: "main", shape: "root"), record)
            #expect(page == example["expected"]?.text, "\(module), \(name)")
        } catch {
            Issue.record("\(module), \(name): \(error.problems)")
        }
    }

    private func source(_ name: String, _ text: String) -> LayoutSource {
        LayoutSource(name: name, file: name, bytes: Array(text.utf8))
    }
}

func render(_ template: Template, _ record: Record) -> String {
    var output: [UInt8] = []
    template.render(record, into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// A file of the folder that is shared beside the checkout, or `nil` where there is none.
private func sharedFile(_ path: String) -> String? {
    let checkout = #filePath.split(separator: "/").dropLast(3)
    let beside = "/" + checkout.dropLast().joined(separator: "/") + "/shared"
    let folder = getenv("BULLETIN_SHARED").map { String(cString: $0) } ?? beside
    guard let file = fopen(folder + "/" + path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}
