import Disclosure
import Findings
import Text

/// Something in a text that is worth telling.
struct TextSlip {
    /// Slips of one file that are looked for: past them, the file is beyond mending line by line.
    static let limit = 200

    let range: Range<Int>
    private let kind: Kind

    private enum Kind {
        case word(WrongWord)
        case placeholder
        case days(ClaimedDays)
        case count(DeclaredCount)
        case name(NameSlip)
        case damage
        case figure(ImpossibleFigure)
        case character(UnusualCharacter)
        /// 〈 〉 around a title.
        case titleMarks
    }

    /// `nil` where a closer look finds nothing wrong.
    init?(_ meaning: WordList.Meaning, at match: Range<Int>, in window: TextWindow, _ words: WordList) {
        switch meaning {
        case .word(let word): (range, kind) = (match, .word(word))
        case .placeholder(let sign):
            if let extent = sign.extent(at: match, in: window) {
                (range, kind) = (extent, .placeholder)
            } else if areExactlyEqual(sign.text, DamageSign.yearBracket.text),
                let extent = DamageSign.yearBracket.extent(at: match, in: window)
            {
                (range, kind) = (extent, .damage)
            } else {
                return nil
            }
        case .days:
            if let claim = ClaimedDays(at: match, in: window) {
                (range, kind) = (claim.range, .days(claim))
            } else if let count = DeclaredCount(at: match, in: window) {
                (range, kind) = (count.range, .count(count))
            } else {
                return nil
            }
        case .count:
            guard let count = DeclaredCount(at: match, in: window) else { return nil }
            (range, kind) = (count.range, .count(count))
        case .name(let halves):
            guard let slip = NameSlip(halves: halves, at: match, in: window, names: words.names) else { return nil }
            (range, kind) = (slip.range, .name(slip))
        case .damage(let sign):
            guard let extent = sign.extent(at: match, in: window) else { return nil }
            (range, kind) = (extent, .damage)
        case .figure(let sign):
            guard let figure = ImpossibleFigure(sign, at: match, in: window) else { return nil }
            (range, kind) = (figure.range, .figure(figure))
        case .character(let sign):
            guard let character = UnusualCharacter(sign, at: match, in: window) else { return nil }
            (range, kind) = (character.range, .character(character))
        case .statement(.andSo):
            guard let count = DeclaredCount(namesBefore: match, in: window) else { return nil }
            (range, kind) = (count.range, .count(count))
        case .statement(.quote):
            guard let count = DeclaredCount(toldBehind: match, in: window) else { return nil }
            (range, kind) = (count.range, .count(count))
        case .statement(.innerTitle):
            guard let extent = singleTitleMarks(endingAt: match, in: window) else { return nil }
            (range, kind) = (extent, .titleMarks)
        case .statement: return nil
        }
    }

    /// Of two slips in one place the lower is told: a listed wrong word says more than a name that is near.
    var rank: Int {
        switch kind {
        case .word: 0
        case .placeholder, .days, .count: 1
        case .name: 2
        case .damage, .figure, .character, .titleMarks: 3
        }
    }

    func report(
        at place: Place, _ window: TextWindow, _ calendar: WorkCalendar, _ collector: inout FindingCollector
    ) {
        let text = String(window.text(range).prefix(30))
        switch kind {
        case .word(let word): collector.add([word.finding(at: place)])
        case .placeholder:
            collector.report(
                .placeholder, at: place, zh: "“\(text)”处还没有填写", en: "`\(text)` was never filled in",
                mend: Words(zh: "填上实际内容，或删去", en: "fill it in, or remove it"))
        case .days(let claim): claim.check(at: place, calendar, &collector)
        case .count(let count): count.report(text, at: place, &collector)
        case .name(let slip):
            collector.report(
                .nameSlip, at: place, zh: "“\(text)”与“\(slip.name)”只差一个字",
                en: "`\(text)` is all but one character `\(slip.name)`",
                mend: Words(
                    zh: "写错的改为“\(slip.name)”；确是另一个名称的，在 site.yaml 的“重要名称”中写上它",
                    en: "write `\(slip.name)`; if it is another name, list it under `names` in site.yaml"))
        case .damage:
            collector.report(
                .textDamaged, at: place, zh: "“\(text)”处的文字残缺或混入了别的内容", en: "the text is damaged at `\(text)`",
                mend: Words(zh: "对照原文补全，或删去多余的部分", en: "compare it with the original, and mend or remove it"))
        case .figure(let figure): figure.report(text, at: place, &collector)
        case .character(let character): character.report(text, at: place, &collector)
        case .titleMarks:
            collector.report(
                .punctuation, at: place, zh: "“\(text)”用了单书名号，单书名号只用在双书名号里面",
                en: "`\(text)` has the marks 〈 〉, which stand only inside of 《 》",
                mend: Words(zh: "改用《》", en: "write 《 》"))
        }
    }
}

/// A title in 〈 〉 that does not stand within 《 》 (GB/T 15834, 书名号); `nil` for one that does.
private func singleTitleMarks(endingAt close: Range<Int>, in window: TextWindow) -> Range<Int>? {
    let before = window.line(before: close.lowerBound, limit: 80)
    guard let open = before.lastIndex(where: { $0.scalar == "〈" }), before.count - open > 3,
        before[(open + 1)...].allSatisfy({ isHan($0.scalar) })
    else { return nil }
    let outer = before[..<open].last { "《》".unicodeScalars.contains($0.scalar) }
    return outer?.scalar == "《" ? nil : before[open].offset..<close.upperBound
}

extension WrongWord {
    fileprivate func finding(at place: Place) -> Finding {
        Finding(
            rule: Rule.words.rawValue, severity: severity, place: place,
            message: Words(zh: "错字：“\(wrong)”", en: "wrong word: `\(wrong)`"),
            remedy: right.isEmpty ? nil : Words(zh: "改为“\(right)”", en: "write `\(right)`"))
    }
}

extension DeclaredCount {
    fileprivate func report(_ text: String, at place: Place, _ collector: inout FindingCollector) {
        collector.report(
            .countWrong, at: place, zh: "写的是“\(text)”，\(standsBefore ? "前面" : "下面")列了 \(counted) 个",
            en: "`\(text)`: \(declared) are declared, \(counted) \(standsBefore ? "stand before it" : "follow")",
            mend: Words(zh: "核对数目和所列的内容", en: "check the number and what is listed"))
    }
}

extension ImpossibleFigure {
    fileprivate func report(_ text: String, at place: Place, _ collector: inout FindingCollector) {
        switch kind {
        case .fall:
            collector.report(
                .figureImpossible, at: place, zh: "下降不可能超过 100%，这里写的是 \(text)",
                en: "nothing falls by more than 100%, as \(text) says",
                mend: Words(zh: "核对数字：是不是上升，或者把倍数写成了百分数", en: "check the figure: did it rise, or is it a factor?"))
        case .point:
            collector.report(
                .figureImpossible, at: place, zh: "“\(text)”有三位小数，像是把千分位的逗号写成了小数点",
                en: "`\(text)` has three decimals: a comma may have become a point",
                mend: Words(zh: "核对金额", en: "check the amount"))
        }
    }
}

extension UnusualCharacter {
    fileprivate func report(_ text: String, at place: Place, _ collector: inout FindingCollector) {
        switch sign {
        case .hidden(let code):
            collector.report(
                .characterHidden, at: place, zh: "这里有看不见的字符 \(code)", en: "an invisible character \(code) stands here",
                mend: Words(zh: "删去它：把前后几个字重新打一遍", en: "remove it: type the characters around it anew"))
        case .lost:
            collector.report(
                .characterLost, at: place, zh: "“\(text)”是乱码，或别的电脑显示不出的字",
                en: "`\(text)` is garbled, or a character that other computers cannot show",
                mend: Words(
                    zh: "对照原文重新输入；生僻字用国家标准 GB 18030 已收的编码",
                    en: "type it anew from the original; rare characters have a code in GB 18030"))
        case .rare:
            let code = "U+" + String(text.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
            collector.report(
                .characterRare, at: place, zh: "“\(text)”（\(code)）是不少字体没有的生僻字，可能显示、印成空框",
                en: "`\(text)` (\(code)) is a rare character that many fonts lack: it may come out as an empty box",
                mend: Words(
                    zh: "在打印用的电脑上看一眼张贴页；缺字的，装上收有扩展区汉字的字体",
                    en:
                        "look at the sheet on the computer that prints it; where it is missing install a font with the CJK extensions"
                ))
        case .variant(let variant):
            let (zh, en) = variant.words(text)
            collector.report(
                .characterVariant, at: place, zh: zh, en: en,
                mend: Words(zh: "用输入法重新输入这个字", en: "type the character anew"))
        case .carriageReturn: break
        }
    }
}

extension CharacterSign.Variant {
    fileprivate func words(_ text: String) -> (zh: String, en: String) {
        switch self {
        case .mark, .kanaMark: ("字母与它的附加符号是分开的两个字符", "a letter and its mark are two characters here")
        case .radical:
            (
                "“\(text)”是部首符号，看着像汉字，却搜不到",
                "`\(text)` is a radical that looks like a character, and is not found by search"
            )
        case .compatibility:
            ("“\(text)”是兼容汉字，与通行的同一个字编码不同", "`\(text)` is a compatibility ideograph: its usual form has another code")
        }
    }
}
