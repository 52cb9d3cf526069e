/// How information is disclosed (公开方式): Art. 13 of the 政府信息公开条例, and not at all by Arts 14-16.
package enum Manner: String, Hashable, Sendable, CaseIterable {
    case proactive
    case onRequest = "on-request"
    case withheld

    /// Reads 主动公开, 依申请, 不予公开 and their English names; `nil` for other words.
    package init?(reading text: String) {
        switch plainForm(text) {
        case "主动", "主动公开", "proactive": self = .proactive
        case "依申请", "依申请公开", "on-request", "onrequest": self = .onRequest
        case "不予公开", "不公开", "withheld": self = .withheld
        default: return nil
        }
    }

    package func name(in language: Language) -> String {
        switch (self, language) {
        case (.proactive, .simplifiedChinese): "主动公开"
        case (.onRequest, .simplifiedChinese): "依申请公开"
        case (.withheld, .simplifiedChinese): "不予公开"
        case (.proactive, .english): "proactive"
        case (.onRequest, .english): "on request"
        case (.withheld, .english): "withheld"
        }
    }
}
