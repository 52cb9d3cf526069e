import Checking
import Composing
package import Disclosure
package import Files
package import Findings
import Formats
import Mustache
import Publishing
package import Reading
package import Rendering
import Text

/// Layouts, words and style of a site: its own files over those that the program brings along.
package struct LoadedLayouts: Sendable {
    package let templates: PageTemplates
    package let words: PageWords
    /// Style of sheets, `layouts/sheet.css`.
    package let sheetStyle: [UInt8]
    /// Files of `layouts/assets/` with their addresses, by path.
    let assets: [CopiedFile]
    /// What the accessibility statement may say of these layouts.
    package let accessibility: AccessibilityRecord
    /// Key of the content of all of them.
    let key: UInt64
}

/// Reads and compiles the layouts of a site.
package struct LayoutLoader {
    let folder: Folder
    let listing: SourceListing
    let language: Language
    var collector = FindingCollector()
    private var contentKey = KeyHasher()

    package init(folder: Folder, listing: SourceListing, language: Language) {
        self.folder = folder
        self.listing = listing
        self.language = language
    }

    /// The layouts, or the findings that say what is wrong with them.
    package mutating func load() -> (layouts: LoadedLayouts?, findings: [Finding]) {
        let words = words()
        let sources = sources()
        reportUnused(among: sources)
        let assets = assets()
        let style = file("layouts/sheet.css") ?? BuiltInLayouts.bytes(of: "layouts/sheet.css")
        contentKey.add(ContentHash(style.span).value)
        let tested = testedLayouts(sources)
        do {
            let templates = try PageTemplates(sources, words: words, assets: AssetNames(assets))
            let layouts = LoadedLayouts(
                templates: templates, words: words, sheetStyle: style, assets: assets, accessibility: tested,
                key: contentKey.key)
            return (collector.findings.contains { $0.severity == .error } ? nil : layouts, collector.findings)
        } catch {
            collector.add(error.problems.map(finding(for:)))
            return (nil, collector.findings)
        }
    }

    private mutating func file(_ path: String) -> [UInt8]? {
        guard let source = listing.file(at: path) else { return nil }
        guard let bytes = try? folder.read(source.path) else {
            collector.report(
                .fileUnreadable, at: Place(file: path), zh: "文件读不出来", en: "the file cannot be read",
                mend: Words(zh: "检查文件的读取权限", en: "check who may read the file"))
            return nil
        }
        if let finding = encodingFinding(in: bytes, file: path) {
            collector.add([finding])
            return nil
        }
        contentKey.add(path)
        contentKey.add(ContentHash(bytes.span).value)
        return bytes
    }

    /// What a test in a browser found, and whether it was of these layouts.
    private mutating func testedLayouts(_ sources: [LayoutSource]) -> AccessibilityRecord {
        let path = "layouts/tested.yaml"
        let bytes = file(path) ?? BuiltInLayouts.bytes(of: path)
        contentKey.add(ContentHash(bytes.span).value)
        var files = Dictionary(
            sources.map { ("layouts/\($0.name).mustache", $0.bytes) }, uniquingKeysWith: { _, later in later })
        for builtIn in BuiltInLayouts.files where isStyleOrScript(builtIn.path) {
            files[builtIn.path] = Array(builtIn.text.utf8)
        }
        for asset in listing.files(of: .asset) where isStyleOrScript(asset.path) {
            if let bytes = file(asset.path) { files[asset.path] = bytes }
        }
        return AccessibilityRecord(yaml: bytes, layouts: layoutsFingerprint(files))
    }

    /// Built-in layouts first: of two with one name the later counts.
    private mutating func sources() -> [LayoutSource] {
        var sources = BuiltInLayouts.files.filter { $0.path.hasSuffix(".mustache") }
            .map { LayoutSource(name: layoutName($0.path), file: $0.path, bytes: Array($0.text.utf8)) }
        for source in listing.files(of: .layout) {
            guard let bytes = file(source.path) else { continue }
            sources.append(LayoutSource(name: layoutName(source.path), file: source.path, bytes: bytes))
        }
        return sources
    }

    /// The site's own files and the built-in ones that it does not replace. Pages hold their addresses, and
    /// those of style sheets and scripts hold their content.
    private mutating func assets() -> [CopiedFile] {
        let own = listing.files(of: .asset).map(\.path)
        let builtIn = BuiltInLayouts.files.map(\.path).filter { $0.hasPrefix("layouts/assets/") && !own.contains($0) }
        return (own + builtIn).sorted().map { path in
            let bytes = (try? folder.read(path)) ?? BuiltInLayouts.bytes(of: path)
            let address = Address.asset(path, hash: ContentHash(bytes.span).value)
            contentKey.add(address)
            return CopiedFile(file: path, address: address)
        }
    }

    /// The built-in words, with those of the site's own file over them.
    private mutating func words() -> PageWords {
        let path = "layouts/strings/\(language.rawValue).yaml"
        var texts = pairs(BuiltInLayouts.bytes(of: path), file: path)
        if let own = file(path) {
            var numbers = Dictionary(
                texts.enumerated().map { (ExactText($1.name), $0) }, uniquingKeysWith: { first, _ in first })
            for (name, text) in pairs(own, file: path) {
                if let number = numbers[ExactText(name)] {
                    texts[number].text = text
                } else {
                    numbers[ExactText(name)] = texts.count
                    texts.append((name, text))
                }
            }
        }
        return PageWords(language: language, texts: texts)
    }

    private mutating func pairs(_ bytes: [UInt8], file: String) -> [(name: String, text: String)] {
        let mapping = HeadMapping(parseYAML(bytes), file: file)
        collector.add(mapping.findings)
        return (mapping.pairs ?? []).compactMap { pair in
            guard case .scalar(let scalar) = pair.value.content else { return nil }
            return (pair.key, scalar.text)
        }
    }
}

/// Assets that make a page what a reader meets; pictures do not.
private func isStyleOrScript(_ path: String) -> Bool {
    path.hasPrefix("layouts/assets/") && (path.hasSuffix(".css") || path.hasSuffix(".js"))
}

/// `layouts/entry.mustache` is called `entry`, `layouts/parts/row.mustache` `parts/row`.
private func layoutName(_ path: String) -> String {
    String(path.dropFirst("layouts/".count).dropLast(".mustache".count))
}

private func finding(for problem: LayoutProblem) -> Finding {
    let (message, nearest) = problem.kind.words
    let remedy = nearest.map { Words(zh: "是不是“\($0)”？", en: "did you mean `\($0)`?") }
    return Finding(rule: "layout", severity: .error, place: problem.place, message: message, remedy: remedy)
}

extension LayoutProblem.Kind {
    /// What is wrong, and the name that was most likely meant.
    fileprivate var words: (Words, nearest: String?) {
        switch self {
        case .unknownName(let name, let nearest, _):
            (Words(zh: "数据里没有“\(name)”", en: "the data has no `\(name)`"), nearest)
        case .unprintable(let name, _):
            (Words(zh: "“\(name)”不是文字，不能直接写出，只能用作区段", en: "`\(name)` is no text; use it as a section"), nil)
        case .unknownPartial(let name, let nearest):
            (Words(zh: "没有部件“\(name)”", en: "there is no partial `\(name)`"), nearest)
        case .unknownParent(let name, let nearest):
            (Words(zh: "没有母版“\(name)”", en: "there is no parent `\(name)`"), nearest)
        case .unknownBlock(let name, let parent, let nearest, _):
            (Words(zh: "母版“\(parent)”里没有块“\(name)”", en: "parent `\(parent)` has no block `\(name)`"), nearest)
        case .repeatedBlock(let name): (Words(zh: "块“\(name)”给了两次", en: "block `\(name)` is given twice"), nil)
        case .outsideBlock:
            (Words(zh: "母版标签里面、块以外的内容不会显示", en: "what stands outside the blocks of a parent is lost"), nil)
        case .unclosedTag: (Words(zh: "标签没有结束", en: "the tag is not closed"), nil)
        case .badName(let name): (Words(zh: "“\(name)”不是名称", en: "`\(name)` is no name"), nil)
        case .badDelimiters: (Words(zh: "分隔符写得不对", en: "these are no delimiters"), nil)
        case .dynamicName: (Words(zh: "不支持由数据决定的名称", en: "names that come from the data are not supported"), nil)
        case .unclosedSection(let name): (Words(zh: "区段“\(name)”没有结束", en: "section `\(name)` is not closed"), nil)
        case .mismatchedClose(let name, let expected):
            (Words(zh: "这里应结束“\(expected)”，写的是“\(name)”", en: "`\(name)` is closed where `\(expected)` is open"), nil)
        case .strayClose(let name): (Words(zh: "没有打开的区段可由“\(name)”结束", en: "`\(name)` closes nothing"), nil)
        case .tooDeep: (Words(zh: "区段嵌套太深", en: "sections are nested too deep"), nil)
        case .endlessPartial(let name):
            (Words(zh: "部件“\(name)”无休止地调用自己", en: "partial `\(name)` calls itself without end"), nil)
        case .tooLarge: (Words(zh: "展开后的版式太大", en: "the layout grows too large"), nil)
        case .unknownTemplate(let name, let nearest):
            (Words(zh: "缺少版式 layouts/\(name).mustache", en: "layouts/\(name).mustache is missing"), nearest)
        case .unknownShape(let name, let nearest):
            (Words(zh: "没有数据“\(name)”", en: "there is no data `\(name)`"), nearest)
        }
    }
}
