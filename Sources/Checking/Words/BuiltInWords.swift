import Findings

extension WrongWord {
    /// Slips that inspections count as grave (严重表述错误, 国办秘函〔2019〕19号): names of the state, its bodies and
    /// its policies. None of them stands inside a right word. Names of persons change and belong into a
    /// site's own list.
    static let builtIn: [WrongWord] = [
        WrongWord("中华人民共合国", right: "中华人民共和国"),
        WrongWord("中华人民共和过", right: "中华人民共和国"),
        WrongWord("中华人民大和国", right: "中华人民共和国"),
        WrongWord("中华人名共和国", right: "中华人民共和国"),
        WrongWord("中化人民共和国", right: "中华人民共和国"),
        WrongWord("中共人民共和国", right: "中华人民共和国"),
        WrongWord("中国共产觉", right: "中国共产党"),
        WrongWord("中国共产常", right: "中国共产党"),
        WrongWord("攻府", right: "政府"),
        WrongWord("人民正府", right: "人民政府"),
        WrongWord("人名政府", right: "人民政府"),
        WrongWord("人民整府", right: "人民政府"),
        WrongWord("人名法院", right: "人民法院"),
        WrongWord("人民检查院", right: "人民检察院"),
        WrongWord("人民代表大回", right: "人民代表大会"),
        WrongWord("人名代表大会", right: "人民代表大会"),
        WrongWord("中央证治局", right: "中央政治局"),
        WrongWord("国务员", right: "国务院"),
        WrongWord("习进平", right: "习近平"),
        WrongWord("习近乎", right: "习近平"),
        WrongWord("社会主意", right: "社会主义"),
        WrongWord("社会注意核心", right: "社会主义核心"),
        WrongWord("扫黑险恶", right: "扫黑除恶"),
        WrongWord("扫黑出恶", right: "扫黑除恶"),
        WrongWord("扫黑徐恶", right: "扫黑除恶"),
        WrongWord("反腐倡联", right: "反腐倡廉"),
        WrongWord("反腐倡谦", right: "反腐倡廉"),
        WrongWord("党风联政", right: "党风廉政"),
        WrongWord("脱贫功坚", right: "脱贫攻坚"),
        WrongWord("脱贫攻艰", right: "脱贫攻坚"),
        WrongWord("乡村震兴", right: "乡村振兴"),
        WrongWord("乡村真兴", right: "乡村振兴"),
        WrongWord("伟人民服务", right: "为人民服务"),
        WrongWord("一国量制", right: "一国两制"),
        WrongWord("台弯省", right: "台湾省"),
        WrongWord("齐齐哈市", right: "齐齐哈尔市", severity: .warning),
        WrongWord("秸杆", right: "秸秆", severity: .warning),
        // What character recognition makes of 原则 and 部署.
        WrongWord("原那么", right: "原则", severity: .warning),
        WrongWord("部暑", right: "部署", severity: .warning),
        WrongWord("快速反响", right: "快速反应", severity: .warning),
        WrongWord("政务效劳", right: "政务服务", severity: .warning),
        WrongWord("公共效劳", right: "公共服务", severity: .warning),
        WrongWord("执行、管理、效劳", right: "执行、管理、服务", severity: .warning),
    ]
}
