/// Names that must not be written with one character wrong, missing or too many: of the state, of the body
/// that answers for the site, and what else the site names.
///
/// A slip of one character leaves one half of a name whole. So the halves are searched for with all other
/// words, and only around a half is a text compared with the name: exact, and nothing is looked at twice.
struct ImportantNames: Sendable {
    /// A half of a name that was found whole; the rest stands behind it, or before it.
    struct Half: Sendable {
        let name: [Unicode.Scalar]
        /// Characters of the first half.
        let cut: Int
        let isFirst: Bool
    }

    /// The halves of all names, those of one text together, in the order of the names.
    let halves: [(text: String, halves: [Half])]
    private let known: Set<String>

    /// Shorter names look like other words: 习近平 and 学习水平 share all but one character.
    static let shortest = 4

    init(_ names: [String], known: [String]) {
        self.known = Set(names + known)
        var order: [String] = []
        var byText: [String: [Half]] = [:]
        var seen: Set<String> = []
        for name in names where name.unicodeScalars.count >= ImportantNames.shortest && seen.insert(name).inserted {
            let scalars = Array(name.unicodeScalars)
            let cut = scalars.count / 2
            for half in [true, false].map({ Half(name: scalars, cut: cut, isFirst: $0) }) {
                let text = ImportantNames.text(half.isFirst ? scalars[..<cut] : scalars[cut...])
                if byText[text] == nil { order.append(text) }
                byText[text, default: []].append(half)
            }
        }
        halves = order.map { ($0, byText[$0] ?? []) }
    }

    /// Whether a text is a right name, and no slip in another.
    func isKnown(_ text: String) -> Bool { known.contains(text) }

    static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// Bodies and documents of the state that official texts name most (严重表述错误 in the terms of 国办秘函〔2019〕19号).
    static let builtIn = [
        "中华人民共和国", "中国共产党", "全国人民代表大会", "中国人民政治协商会议", "最高人民法院", "最高人民检察院",
        "政府信息公开条例", "村民委员会组织法", "社会主义核心价值观", "中华民族伟大复兴",
    ]
}
