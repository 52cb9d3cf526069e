import Checking
import Disclosure
import Files
import Findings
import Formats
import Mustache
import Reading
import Rendering
import Text

extension LayoutLoader {
    /// `layout-unused`: a layout of the site that no other names and the program does not ask for, and a word
    /// of its strings that no layout shows. Either is most often a misspelt name, whose built-in namesake then
    /// goes on to be used.
    mutating func reportUnused(among sources: [LayoutSource]) {
        let own = listing.files(of: .layout).map(\.path)
        let known = Set(BuiltInLayouts.files.map(\.path))
        for source in sources where own.contains(source.file) && !known.contains(source.file) {
            guard !PageTemplates.needed.contains(where: { $0.template == source.name }),
                !isCalled(source.name, in: sources)
            else { continue }
            let names = known.filter { $0.hasSuffix(".mustache") }.map { String($0.dropFirst(8).dropLast(9)) }.sorted()
            collector.report(
                .layoutUnused, at: Place(file: source.file), zh: "没有版式用到“\(source.name)”",
                en: "no layout uses `\(source.name)`",
                mend: suggested(
                    nearestName(to: source.name, in: names),
                    otherwise: Words(zh: "改正文件名，或删去", en: "correct its name, or remove it")))
        }
        reportUnusedWords(sources)
    }

    private func isCalled(_ name: String, in sources: [LayoutSource]) -> Bool {
        sources.contains { source in
            let text = String(decoding: source.bytes, as: UTF8.self)
            return [">", "> ", "<", "< "].contains {
                holds(text, "{{\($0)\(name)}}") || holds(text, "{{\($0)\(name) }}")
            }
        }
    }

    private mutating func reportUnusedWords(_ sources: [LayoutSource]) {
        let path = "layouts/strings/\(language.rawValue).yaml"
        guard let file = listing.file(at: path), let bytes = try? folder.read(file.path) else {
            return
        }
        let builtIn = HeadMapping(parseYAML(BuiltInLayouts.bytes(of: path)), file: path).pairs?.map(\.key) ?? []
        let known = Set(builtIn)
        for pair in HeadMapping(parseYAML(bytes), file: path).pairs ?? [] where !known.contains(pair.key) {
            let isShown = sources.contains { holds(String(decoding: $0.bytes, as: UTF8.self), "words.\(pair.key)") }
            guard !isShown else { continue }
            collector.report(
                .layoutUnused, at: Place(file: path, span: pair.keySpan), zh: "没有版式用到用词“\(pair.key)”",
                en: "no layout shows the word `\(pair.key)`",
                mend: suggested(
                    nearestName(to: pair.key, in: builtIn),
                    otherwise: Words(zh: "改正名称，或删去", en: "correct its name, or remove it")))
        }
    }

    private func suggested(_ nearest: String?, otherwise: Words) -> Words {
        nearest.map { Words(zh: "是不是“\($0)”？", en: "did you mean `\($0)`?") } ?? otherwise
    }
}
