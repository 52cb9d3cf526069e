import Text

/// What a fixed page is for: the parts that a disclosure platform must have, 指南、制度、年报
/// (国办公开办函〔2019〕61号; the fourth, 法定主动公开内容, is the catalogue), and the accessibility statement.
package enum PagePart: String, CaseIterable, Sendable {
    case guide
    case rules
    case annualReport = "annual-report"
    case accessibility

    /// The word for it in `种类`.
    package var chinese: String {
        switch self {
        case .guide: "指南"
        case .rules: "制度"
        case .annualReport: "年报"
        case .accessibility: "无障碍"
        }
    }

    /// The part of that name, in either language.
    package init?(named name: String) {
        guard let part = PagePart.allCases.first(where: { $0.rawValue == name || $0.chinese == name }) else {
            return nil
        }
        self = part
    }

    /// The part that a page's title shows, for pages that do not say.
    package init?(title: String) {
        if title.hasSuffix("信息公开指南") {
            self = .guide
        } else if title.hasSuffix("信息公开制度") {
            self = .rules
        } else if holds(title, "信息公开") && (title.hasSuffix("年度报告") || title.hasSuffix("年报")) {
            self = .annualReport
        } else {
            return nil
        }
    }
}
