import Disclosure
import Findings
import Markdown
import Text

/// `element-missing`: an entry states what the catalogue lists under its item (公开内容要素), each under a
/// heading of its body, under `elements`, or in a key of its head that means the same.
func checkElements(
    _ entry: Entry, _ body: MarkdownBody, _ head: EntryHead, _ context: CheckContext,
    _ collector: inout FindingCollector
) {
    guard entry.manner == .proactive, entry.withdrawal == nil, !entry.isDraft, !entry.statesNothing,
        let elements = context.catalogue[entry.item].duty?.elements, elements.count > 1
    else { return }
    let stated = StatedNames(entry, body)
    let missing = elements.filter { !$0.isOptional && !stated.has($0.name) }
    guard !missing.isEmpty else { return }
    let names = missing.map(\.name)
    collector.report(
        .elementMissing, at: head.place(of: .item), zh: "缺少公开要素：\(names.joined(separator: "、"))",
        en: "elements are missing: \(names.joined(separator: ", "))",
        mend: Words(
            zh: "正文里加上同名的标题，或在头部的“公开要素”下写明",
            en: "add headings of these names to the body, or state them under `elements`"))
}

/// Under which names an entry states something, in the form in which they are compared.
struct StatedNames {
    private var names: [ElementName]

    init(_ entry: Entry, _ body: MarkdownBody) {
        var names = entry.elements.filter { !$0.text.isEmpty }.map(\.name)
        names += body.headings.map(\.text)
        names += body.holes.map(\.label)
        names += entry.attachments.map(\.title)
        self.names = (names.map(ElementName.init) + StatedNames.ofHead(entry)).filter { !$0.isEmpty }
    }

    /// What a head with those keys, all of them filled in, and a body with those headings will state.
    init(keys: Set<EntryKey>, headings: [String]) {
        names = (StatedNames.always + keys.flatMap(StatedNames.stated(by:)) + headings)
            .map(ElementName.init).filter { !$0.isEmpty }
    }

    /// What one key states.
    init(only key: EntryKey) {
        names = StatedNames.stated(by: key).map(ElementName.init)
    }

    mutating func add(_ name: String) { names.append(ElementName(name)) }

    /// Whether some name equals the element's, holds it or is held in it.
    func has(_ element: String) -> Bool {
        let wanted = ElementName(element)
        return StatedNames.wholeTexts.contains(wanted) || names(element)
    }

    /// The same, without what every text states by being there.
    func names(_ element: String) -> Bool {
        let wanted = ElementName(element)
        return names.contains { wanted.matches($0) }
    }
}

extension StatedNames {
    /// Elements that ask for the text itself, which an entry always has.
    private static let wholeTexts = ["文件全文", "全文", "正文", "文件正文", "原文"].map(ElementName.init)

    /// What every head states.
    private static let always = ["标题", "文件名称", "索引号", "发布日期", "公布日期", "发布机构", "发文机关", "公开主体"]
    private static let posted = ["公示期", "公示时间", "公示起止时间"]
    private static let objections = ["意见反馈", "反馈方式", "反馈渠道", "异议反馈", "监督电话"]

    /// What a key states once it is filled in; a notice with where objections go.
    private static func stated(by key: EntryKey) -> [String] {
        switch key {
        case .document: ["文号", "发文字号"]
        case .effective: ["施行日期", "生效日期"]
        case .expires: ["失效日期", "有效期"]
        case .contact: ["联系方式", "联系电话", "咨询电话"]
        case .posted: posted + objections
        case .steps: ["办理流程", "办理程序", "办理步骤", "办事流程"]
        default: []
        }
    }

    /// What the keys of the head state.
    private static func ofHead(_ entry: Entry) -> [ElementName] {
        var names = always
        if !entry.document.isEmpty { names += stated(by: .document) }
        if entry.dates.effective != nil { names += stated(by: .effective) }
        if entry.dates.expires != nil { names += stated(by: .expires) }
        if !entry.contact.isEmpty { names += stated(by: .contact) }
        if !entry.steps.isEmpty { names += stated(by: .steps) }
        if let posting = entry.posting {
            names += posted
            if !posting.objections.isEmpty { names += objections }
        }
        return names.map(ElementName.init)
    }
}

/// A name of an element or a heading without what people write in many ways: numbers before it, blanks,
/// punctuation, width of characters.
private struct ElementName: Equatable {
    private let letters: [Character]

    init(_ name: String) {
        let plain = plainForm(name)
        letters = ElementName.withoutNumber(plain).filter { $0.isLetter || $0.isNumber }
    }

    var isEmpty: Bool { letters.isEmpty }

    /// Whether one holds the other. A single character is held in too much to mean anything.
    func matches(_ other: ElementName) -> Bool {
        if letters == other.letters { return true }
        let (shorter, longer) =
            letters.count < other.letters.count ? (letters, other.letters) : (other.letters, letters)
        guard shorter.count > 1 else { return false }
        return (0...(longer.count - shorter.count)).contains { longer[$0...].starts(with: shorter) }
    }

    /// Without `三、`, `(二)`, `1.` and the like before it.
    private static func withoutNumber(_ name: String) -> Substring {
        let rest = name.drop { "0123456789一二三四五六七八九十.()、".contains($0) }
        let isNumbered = name[..<rest.startIndex].last.map { ".)、".contains($0) } ?? false
        return isNumbered && !rest.isEmpty ? rest : name[...]
    }
}
