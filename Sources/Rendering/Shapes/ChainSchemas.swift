import Composing
import Disclosure
import Mustache

/// One entry of the chain of a matter, as the page of one of them shows it.
struct ChainLink {
    let entry: EntryView
    /// The entry whose page it is.
    let current: EntryView

    var isCurrent: Bool { entry.number == current.number }
    var stage: ChainStage { entry.entry.chainStage(among: entry.site.selection.byIndex) }
}

let chainLinkSchema = Schema<ChainLink>(
    "ChainLink",
    [
        text("stage", zh: "在全过程中的环节，如 解读、结果", en: "What it is in its matter, such as interpretation or result") {
            $0.entry.words.name(of: $0.stage)
        },
        text("title", zh: "标题", en: "Title", \.entry.title),
        text("address", zh: "地址，前面要加 root", en: "Address; put `root` before it", \.entry.address),
        text("index", zh: "索引号", en: "Index number", \.entry.entry.index),
        text("produced", zh: "生成日期", en: "Date produced") { $0.entry.entry.dates.produced.description },
        text("unit", zh: "公开主体", en: "Unit") { $0.entry.site.model.units[$0.entry.entry.unit].name },
        flag("current", zh: "是否就是本条目", en: "Whether it is this entry", \.isCurrent),
    ])

/// The text of an earlier or later edition, held against this one.
struct ComparisonLink {
    let pair: EditionPair
    let current: EntryView

    var other: EntryView { current.site.entry(pair.new == current.number ? pair.old : pair.new) }
}

let comparisonLinkSchema = Schema<ComparisonLink>(
    "ComparisonLink",
    [
        text("address", zh: "对照页地址，前面要加 root", en: "Address of the comparison; put `root` before it") {
            Address.comparison($0.pair, in: $0.current.site.model)
        },
        text("title", zh: "另一条目的标题", en: "Title of the other entry", \.other.title),
        text("published", zh: "另一条目的发布日期", en: "Date on which the other was published") {
            $0.other.entry.dates.published.description
        },
        flag("later", zh: "另一条目是否是较新的", en: "Whether the other is the later one") {
            $0.pair.old == $0.current.number
        },
    ])

extension PageWords {
    func name(of stage: ChainStage) -> String {
        switch stage {
        case .origin: self["stage-origin"]
        case .replacement: self["stage-replacement"]
        case .interpretation: self["stage-interpretation"]
        case .implementation: self["stage-implementation"]
        case .correction: self["stage-correction"]
        case .result: self["stage-result"]
        }
    }
}

extension EntryView {
    /// Entries of a chain shown on each side of the current one: a matter that runs for years is not
    /// written out on each of its pages.
    static let chainReach = 12

    /// The chain around this entry, itself included; empty where it stands alone.
    var chain: ArraySlice<EntryNumber> {
        let chain = site.selection.chains.chain(of: number)
        guard let place = chain.firstIndex(of: number) else { return [] }
        return chain[max(0, place - EntryView.chainReach)..<min(chain.count, place + EntryView.chainReach + 1)]
    }

    /// Relations that no chain shows: what it is part of, and its own parts.
    var belongings: [RelatedEntry] {
        let (whole, part) = (words.name(of: .partOf), words.inverseName(of: .partOf))
        return related.filter { $0.relation == whole || $0.relation == part }
    }

    /// The page of the project that the entry is, or is part of; `nil` where there is none.
    var dossier: Link? {
        guard let number = site.selection.dossiers.number(of: number) else { return nil }
        let dossier = site.selection.dossiers.dossiers[number]
        let whole = site.entry(dossier.whole)
        return Link(label: whole.title, address: Address.dossier(whole.entry), count: dossier.entries.count)
    }

    /// Where an error of this entry is reported: an address with its title, number and page filled in;
    /// empty where the site names neither an address nor an e-mail address.
    var corrections: String {
        let site = site.site
        let page = site.baseURL.map { $0 + address } ?? address
        if !site.corrections.isEmpty {
            return site.corrections.replacing("{title}", with: percentEncoded(title))
                .replacing("{index}", with: percentEncoded(entry.index))
                .replacing("{address}", with: percentEncoded(page))
        }
        guard !site.contact.email.isEmpty else { return "" }
        let subject = words["correction-subject"] + words["colon"] + title
        let body = [
            words["index"] + words["colon"] + entry.index,
            words["correction-page"] + words["colon"] + page, "", words["correction-what"] + words["colon"],
        ].joined(separator: "\r\n")
        return "mailto:\(site.contact.email)?subject=\(percentEncoded(subject))&body=\(percentEncoded(body))"
    }
}

/// A text as a value of an address: all but letters, digits and `-._~` is percent-encoded (RFC 3986, 2.3).
func percentEncoded(_ text: String) -> String {
    var encoded: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            encoded.append(byte)
        default:
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
