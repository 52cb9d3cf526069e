import Checking
import Findings
import Testing
import Text

/// Rules about characters, names and figures of texts.
@Suite("Characters, names and figures")
struct CharacterRuleTests {
    private static let names = [
        name("▸青西镇人民政府◂公告", "青西镇人民政府", "青溪镇人民政府", "青溪镇人民政府公告"),
        name("▸清溪镇人民政府◂公告", "清溪镇人民政府", "青溪镇人民政府", "青溪镇和石桥镇人民政府"),
        name("，▸溪镇人民政府◂公告", "溪镇人民政府", "青溪镇人民政府", "镇人民政府公告"),
        name("▸青溪镇人政府◂公告", "青溪镇人政府", "青溪镇人民政府", "青溪镇政府公告"),
        name("▸青溪镇人人民政府◂公告", "青溪镇人人民政府", "青溪镇人民政府", "青溪镇的人民政府"),
        name("《▸政府息公开条例◂》", "政府息公开条例", "政府信息公开条例", "政府信息公开"),
        name("▸中国产党◂", "中国产党", "中国共产党", "中国共产主义青年团，在中国，共产党"),
    ]

    private static func name(_ text: String, _ wrong: String, _ right: String, _ fine: String) -> RuleCase {
        RuleCase(
            .nameSlip, entry(body: text),
            zh: "“\(wrong)”与“\(right)”只差一个字 / 写错的改为“\(right)”；确是另一个名称的，在 site.yaml 的“重要名称”中写上它",
            en: "`\(wrong)` is all but one character `\(right)` / "
                + "write `\(right)`; if it is another name, list it under `names` in site.yaml",
            mended: entry(body: fine))
    }

    private static let figures = [
        RuleCase(
            .countWrong, entry(body: "▸共4项◂：\n\n- 甲\n- 乙\n  续\n- 丙\n\n完。"), zh: "写的是“共4项”，下面列了 3 个 / 核对数目和所列的内容",
            en: "`共4项`: 4 are declared, 3 follow / check the number and what is listed",
            mended: entry(body: "共3项：\n\n- 甲\n- 乙\n\n- 丙\n\n完。")),
        RuleCase(
            .countWrong, entry(body: "低保对象▸共三户◂5人。\n\n| 序号 | 户主 |\n|---|---|\n| 1 | 甲 |\n| 2 | 乙 |\n| | 合计 |"),
            zh: "写的是“共三户”，下面列了 2 个 / 核对数目和所列的内容",
            en: "`共三户`: 3 are declared, 2 follow / check the number and what is listed",
            mended: entry(
                body:
                    "低保对象共3户2人。\n\n| 序号 | 户主 |\n|---|---|\n| 1 | 甲 |\n| 2 | 乙 |\n\n共收到申请12件：\n\n| 类别 | 件数 |\n|---|---|\n| 甲 | 12 |"
            )),
        RuleCase(
            .figureImpossible, entry(body: "分别下降0%、▸400%◂、161%"),
            zh: "下降不可能超过 100%，这里写的是 400% / 核对数字：是不是上升，或者把倍数写成了百分数",
            en: "nothing falls by more than 100%, as 400% says / check the figure: did it rise, or is it a factor?",
            mended: entry(body: "下降40.5%，减少到120%，增长400%")),
        RuleCase(
            .figureImpossible, entry(body: "工资▸1.774万元◂，专款1,299万元"),
            zh: "“1.774万元”有三位小数，像是把千分位的逗号写成了小数点 / 核对金额",
            en: "`1.774万元` has three decimals: a comma may have become a point / check the amount",
            mended: entry(body: "工资1.774万元，专款12.99万元\n\n12.34万元，1,299万元")),
    ]

    private static let damage: [RuleCase] = [
        ("办事指南5条▸,,◂城建信息30条", "办事指南5条,城建信息30条"), ("上网信息▸不，◂信息不上网", "来不，是不，要不，信息"),
        ("审批后由局办公室▸统一。◂", "标准统一。由局办公室统一发布。"), ("▸了《2009年年度报告》◂，", "公布了《2009年年度报告》"),
        ("保障人民群众▸的民利◂", "保障农民利益、人民利益"), ("▸网站客服◂:0990-5550100", "政府网站客服电话"),
        ("▸浏览次数◂：35", "浏览量35次，“我要纠错”栏目"), ("印发▸?关于深化改革的通知?◂（甲）", "可以?如何办理?"),
        ("“只跑一次▸〞◂", "“只跑一次”"), ("“主任▸“◂负责人”", "“主任”“负责人”"), ("根据民发▸〔2016◂)115号", "根据民发〔2016〕115号"),
        ("一是▸，，◂二是", "一是，二是，，，"),
    ].map { text, fine in damaged(text, fine) }

    private static func damaged(_ text: String, _ fine: String) -> RuleCase {
        let quoted = text.split(separator: "▸").last.map { $0.prefix { $0 != "◂" } } ?? ""
        // Of a title without its verb the first characters are enough.
        let shown = quoted.hasPrefix("了《") ? "了《" : String(quoted)
        let marked = quoted.hasPrefix("了《") ? "▸了《◂2009年年度报告》，" : text
        return RuleCase(
            .textDamaged, entry(body: marked), zh: "“\(shown)”处的文字残缺或混入了别的内容 / 对照原文补全，或删去多余的部分",
            en: "the text is damaged at `\(shown)` / compare it with the original, and mend or remove it",
            mended: entry(body: fine))
    }

    private static let hidden = ["0007", "0085", "200B", "202E", "2028", "AD", "FEFF", "3164"].map { code in
        let character = UInt32(code, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
        let name = code == "AD" ? "U+00AD" : "U+\(code)"
        return RuleCase(
            .characterHidden, entry(body: "正▸\(character)◂文"), zh: "这里有看不见的字符 \(name) / 删去它：把前后几个字重新打一遍",
            en: "an invisible character \(name) stands here / remove it: type the characters around it anew",
            mended: entry(body: "正文 👨‍👩‍👧 “—…”"))
    }

    private static let rare = [("𠮷", "20BB7"), ("𬱖", "2CC56"), ("\u{31350}", "31350")].map { text, code in
        RuleCase(
            .characterRare, entry(body: "张▸\(text)◂元"),
            zh: "“\(text)”（U+\(code)）是不少字体没有的生僻字，可能显示、印成空框 / 在打印用的电脑上看一眼张贴页；缺字的，装上收有扩展区汉字的字体",
            en: "`\(text)` (U+\(code)) is a rare character that many fonts lack: it may come out as an empty box / "
                + "look at the sheet on the computer that prints it; where it is missing install a font with the CJK extensions",
            mended: entry(body: "张䶮㛃🙂元"))
    }

    private static let lost = ["\u{FFFD}", "锟斤拷", "\u{E5E5}", "\u{F8C7}", "\u{F0001}", "\u{10FFFD}"].map { text in
        RuleCase(
            .characterLost, entry(body: "张▸\(text)◂"),
            zh: "“\(text)”是乱码，或别的电脑显示不出的字 / 对照原文重新输入；生僻字用国家标准 GB 18030 已收的编码",
            en: "`\(text)` is garbled, or a character that other computers cannot show / "
                + "type it anew from the original; rare characters have a code in GB 18030",
            mended: entry(body: "张䶮㛃！，"))
    }

    private static let variants = [
        variant(
            "▸⽂◂件", "“⽂”是部首符号，看着像汉字，却搜不到", "`⽂` is a radical that looks like a character, and is not found by search",
            "文件⿰"),
        variant(
            "▸\u{F90A}◂额", "“\u{F90A}”是兼容汉字，与通行的同一个字编码不同",
            "`\u{F90A}` is a compatibility ideograph: its usual form has another code", "金额﨎"),
        variant("a▸\u{0304}◂", "字母与它的附加符号是分开的两个字符", "a letter and its mark are two characters here", "ā，Ͱ，①"),
        variant("か▸\u{3099}◂", "字母与它的附加符号是分开的两个字符", "a letter and its mark are two characters here", "が"),
    ]

    private static func variant(_ text: String, _ zh: String, _ en: String, _ fine: String) -> RuleCase {
        RuleCase(
            .characterVariant, entry(body: text), zh: "\(zh) / 用输入法重新输入这个字", en: "\(en) / type the character anew",
            mended: entry(body: fine))
    }

    private static let lines = [
        RuleCase(
            .lineEnds, entry(fence: "▸◂\u{FEFF}---"), zh: "文件以字节顺序标记（BOM）开头 / 另存为 UTF-8（无 BOM）",
            en: "the file begins with a byte order mark / save it as UTF-8 without a mark", mended: entry()),
        RuleCase(
            .lineEnds, entry(body: "正文。\u{0D}续。", fence: "▸◂---"),
            zh: "换行用了回车符（CR 或 CRLF） / 编辑器中把换行改为 LF；用 git 的，在 .gitattributes 中写“* text=auto eol=lf”",
            en: "lines end with a carriage return (CR or CRLF) / "
                + "let the editor end lines with LF; with git, write `* text=auto eol=lf` into .gitattributes",
            mended: entry()),
    ]

    static let all = names + figures + damage + hidden + lost + rare + variants + lines

    @Test(arguments: all.indices)
    func rule(index: Int) { Self.all[index].check() }

    @Test("Of a folder from Windows the note is told once")
    func gathered() {
        let files = (1...8).map {
            entry("索引号: QX-2026-10\($0)", file: "content/entries/n\($0).md", body: "正文。\u{0D}续。")
        }
        let text = SiteText(files.joined(), over: baseSite)
        #expect(
            CheckedText(text).findings.map { "\($0.place.file) \($0.message.en)" } == [
                "content/entries/n1.md lines end with a carriage return (CR or CRLF); so do 7 other files"
            ])
    }
}
