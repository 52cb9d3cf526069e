/// Whom an item is for (公开对象).
package enum Audience: Hashable, Sendable {
    /// 全社会.
    case everyone
    /// 特定群众, by name; empty where the table only ticks the column.
    case group(String)
    /// 内部, 校内, 院内: staff only.
    case `internal`

    /// Reads the words of a cell or of an entry's head; `nil` for an empty text.
    package init?(reading text: String) {
        let name = singleLine(text)
        switch plainForm(text) {
        case "": return nil
        case "全社会", "社会", "社会公众", "公众", "everyone", "public": self = .everyone
        case "内部", "校内", "院内", "本单位", "内部人员", "internal": self = .internal
        default: self = .group(name)
        }
    }

    package func name(in language: Language) -> String {
        switch (self, language) {
        case (.everyone, .simplifiedChinese): "全社会"
        case (.everyone, .english): "everyone"
        case (.internal, .simplifiedChinese): "内部"
        case (.internal, .english): "internal"
        case (.group(let name), .simplifiedChinese): name.isEmpty ? "特定群体" : name
        case (.group(let name), .english): name.isEmpty ? "a particular group" : name
        }
    }
}
