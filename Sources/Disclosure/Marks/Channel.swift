/// A way by which information reaches people (公开渠道和载体).
package struct Channel: Hashable, Sendable {
    /// The boxes of the national table, in its order; everything else is `other`.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case website = "政府网站"
        case gazette = "政府公报"
        case newMedia = "两微一端"
        case conference = "发布会/听证会"
        case broadcast = "广播电视"
        case paper = "纸质媒体"
        case readingPoint = "公开查阅点"
        case serviceCentre = "政务服务中心"
        case serviceStation = "便民服务站"
        case onSite = "入户/现场"
        case board = "社区/企事业单位/村公示栏(电子屏)"
        case push = "精准推送"
        case other = "其他"
    }

    package let kind: Kind
    /// The name as printed.
    package let name: String

    package init(_ name: String) {
        self.name = name
        kind = Channel.knownKind(of: name) ?? .other
    }

    /// The kind whose name, or a variant met in real tables, this is; `nil` for an unknown name.
    static func knownKind(of name: String) -> Kind? {
        let plain = plainForm(name).filter { !"_—".contains($0) }
        if let kind = variants[plain] { return kind }
        if plain.hasPrefix("其他") || plain.hasPrefix("其它") { return .other }
        return plain.holds(anyOf: ["公示栏", "公开栏", "电子屏"]) ? .board : nil
    }

    private static let variants: [String: Kind] = [
        "政府网站": .website, "政府网": .website, "政府门户网站": .website, "门户网站": .website, "网站": .website,
        "政府公报": .gazette, "公报": .gazette,
        "两微一端": .newMedia, "一微一端": .newMedia, "政务新媒体": .newMedia, "微信公众号": .newMedia,
        "发布会/听证会": .conference, "发布会听证会": .conference, "发布会": .conference, "听证会": .conference,
        "广播电视": .broadcast, "广播": .broadcast, "电视": .broadcast,
        "纸质媒体": .paper, "纸质载体": .paper, "报刊": .paper,
        "公开查阅点": .readingPoint, "查阅点": .readingPoint,
        "政务服务中心": .serviceCentre, "行政服务中心": .serviceCentre,
        "便民服务站": .serviceStation, "便民服务中心": .serviceStation,
        "入户/现场": .onSite, "入户": .onSite, "现场": .onSite,
        "精准推送": .push,
    ]

    /// Names by which text without any separator is cut, longest first where one begins another.
    static let cuttingNames: [String] = [
        "政府网站", "政府公报", "两微一端", "一微一端", "发布会/听证会", "发布会听证会", "广播电视", "纸质媒体", "纸质载体",
        "公开查阅点", "政务服务中心", "行政服务中心", "便民服务站", "入户/现场", "社区/企事业单位/村公示栏(电子屏)",
        "社区/企事业单位/村公示栏", "精准推送", "其他",
    ]
}
