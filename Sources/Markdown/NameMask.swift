/// Tells the hidden part of a name or address from emphasis.
///
/// Offices hide the given name, its middle or its last character with stars: 王*国, 张**, 李小*. Such a run
/// stands right after a surname, and what follows it begins something new: punctuation, a space, the line's
/// end, or a function word. Emphasis that begins within a sentence is followed by its own content instead.
enum NameMask {
    /// One star in the middle of a name: after a surname, with one character of the given name after it and
    /// then an end (王*国、). Where a function word follows (王*国和李*英), another masked name must too.
    static func isInsideName(_ run: StarRun) -> Bool {
        guard run.length == 1, Characters.isHan(run.next), endsSurname(run.before) || endsShortWord(run.before)
        else { return false }
        let following = run.after[1]
        if endsSurname(run.before) {
            if following == "*" { return run.after[2] == "*" }
            return isEnd(following) || (isFunctionWord(following) && run.hasMaskedCompanion)
        }
        return isSeparator(following)
    }

    /// Stars for the whole given name or its last character (张**、 王小*，), or in the middle of a name.
    static func isName(_ run: StarRun) -> Bool {
        guard run.length <= 3, Characters.isHan(run.previous) else { return false }
        if endsName(run.before) {
            return isEnd(run.next) || (isFunctionWord(run.next) && run.hasMaskedCompanion)
        }
        return endsShortWord(run.before) && isSeparator(run.next)
    }

    /// Stars before a single unit of an address, after an ideograph: 镇**村**组, 街道**路*号.
    static func isAddressPart(_ run: StarRun) -> Bool {
        guard run.length <= 4, Characters.isHan(run.previous), let next = run.next, addressUnits.contains(next)
        else { return false }
        let following = run.after[1]
        return following == "*" || Characters.isDigit(following) || isEnd(following)
    }

    /// Whether a text that ends so (nearest character first) ends with a known surname.
    static func endsSurname(_ before: Neighbours) -> Bool {
        guard let last = before[0] else { return false }
        let earlier = before[1]
        if let earlier, compoundEnds.contains(last), compoundSurnames.contains([earlier, last]) { return true }
        if last == "于", let earlier, wordsBeforeYu.contains(earlier) { return false }
        return surnames.contains(last)
    }

    /// Whether it ends with a surname, or with one and the first character of a given name.
    static func endsName(_ before: Neighbours) -> Bool {
        if endsSurname(before) { return true }
        return Characters.isHan(before[0]) && endsSurname(before.dropFirst())
            && !Characters.isHan(before[2])
    }

    /// Whether it ends with a word of one or two ideographs, all that stands between two marks or ends: a
    /// name, though of a surname that is not listed.
    private static func endsShortWord(_ before: Neighbours) -> Bool {
        guard Characters.isHan(before[0]) else { return false }
        let length = !Characters.isHan(before[1]) ? 1 : !Characters.isHan(before[2]) ? 2 : 3
        return length <= 2 && before[length] != "*"
    }

    /// What comes after a name's end: nothing, a space, punctuation other than an opening mark (but a bracket
    /// with particulars may follow a name), a letter or digit.
    private static func isEnd(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        if scalar == "*" || scalar == "`" || scalar == "_" { return false }
        if scalar == "（" || scalar == "(" { return true }
        if Characters.isPunctuation(scalar) { return !Characters.isOpening(scalar) }
        return Characters.isSpace(scalar) || scalar.value < 0x80
    }

    /// What separates the names of a list.
    private static func isSeparator(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return true }
        switch scalar {
        case "、", "，", "；", "。", ",", ";", "）", ")": return true
        default: return Characters.isSpace(scalar)
        }
    }

    private static func isFunctionWord(_ scalar: Unicode.Scalar?) -> Bool {
        scalar.map(functionWords.contains) ?? false
    }

    private static let functionWords = IdeographSet("和与及或同等的为在由系因已经向自从被将以其之共对把是有家户女")

    private static let addressUnits = IdeographSet("省市县区镇乡村社组队路街巷弄号栋幢楼层室户年月日")

    /// The surnames most in use (Ministry of Public Security, report on names of 2020, and the list of the
    /// census of 1982), without those that are common last characters of words.
    private static let surnames = IdeographSet(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅\
        钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙贺陶顾毛郝龚邵万钱严覃武莫孔汤倪温康施牛樊葛邢\
        齐易乔伍庞颜庄聂章鲁岳翟申欧耿詹阮鲍骆裴霍翁柳甄祁樊邬褚卞蒲闫殷俞柯卓焦巩霍晏蔺
        """)

    private static let compoundSurnames: [[Unicode.Scalar]] = [
        "欧阳", "上官", "司马", "诸葛", "夏侯", "司徒", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "端木",
        "东方", "南宫", "独孤", "轩辕", "钟离", "淳于", "澹台", "公冶", "宗政", "濮阳", "单于", "太史", "申屠", "呼延",
    ].map { Array($0.unicodeScalars) }

    private static let compoundEnds = IdeographSet("阳官马葛侯徒甫迟孙容狐文木方宫孤辕离于台冶政史屠延")

    /// 关于, 对于, 由于 and the like are words, not people of the name 于.
    private static let wordsBeforeYu = IdeographSet("关对由鉴至基在等处位属限用")
}
