/// What a statement begins or ends with that another of the same text may contradict.
enum StatementSign: String, CaseIterable, Sendable {
    /// 全年公开信息7215条，其中依申请公开10条.
    case part = "其中"
    /// 变更之日起20日内, 更新的20个工作日内.
    case within = "日内"
    /// 截至2026年6月30日.
    case until = "截至"
    case deadline = "截止"
    /// 活动开始的15个工作日前.
    case ahead = "个工作日前"
    /// 2025年12月20日至2026年12月20日.
    case from = "日至"
    /// 2026年度.
    case year = "年度"
    /// “六项制度”.
    case quote = "”"
    /// 《常州市人民政府公报》.
    case title = "》"
    case innerTitle = "〉"
    /// 规划动态、规划编制、政策法规等九个专栏.
    case andSo = "等"
}
