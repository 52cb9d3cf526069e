/// One of the fifteen things that guides to services state: the union of what the offices of the field list
/// (办事依据、办事程序、所需材料……), each with the names that they use for it.
package enum ServiceField: String, CaseIterable, Sendable {
    case name = "事项名称"
    case basis = "依据"
    case body = "职责"
    case staff = "人员"
    case scope = "范围和对象"
    case conditions = "条件"
    case materials = "材料"
    case procedure = "程序"
    case time = "时限"
    case standard = "服务标准"
    case fees = "收费"
    case promise = "承诺"
    case discipline = "纪律"
    case result = "结果"
    case supervision = "监督渠道"

    /// The field that a name stands for; `nil` for none of them.
    package init?(named name: String) {
        guard let field = ServiceField.allCases.first(where: { $0.rawValue == name || $0.english == name }) else {
            return nil
        }
        self = field
    }

    package var english: String {
        switch self {
        case .name: "name"
        case .basis: "basis"
        case .body: "body"
        case .staff: "staff"
        case .scope: "scope"
        case .conditions: "conditions"
        case .materials: "materials"
        case .procedure: "procedure"
        case .time: "time"
        case .standard: "standard"
        case .fees: "fees"
        case .promise: "promise"
        case .discipline: "discipline"
        case .result: "result"
        case .supervision: "supervision"
        }
    }

    /// Headings and elements that state the field, also as part of a longer name: 办理时限, 所需材料清单.
    var synonyms: [String] {
        switch self {
        case .name: ["事项名称", "服务项目", "项目名称", "标题"]
        case .basis: ["依据", "法律依据", "政策依据", "政策法规"]
        case .body: ["职责", "办理机构", "实施机构", "受理机构", "办理部门", "办理单位", "责任单位"]
        case .staff: ["人员", "经办人", "责任人", "负责人", "联系人"]
        case .scope: ["范围", "对象", "适用"]
        case .conditions: ["条件", "资格"]
        case .materials: ["材料", "资料", "手续", "证件"]
        case .procedure: ["程序", "流程", "步骤", "办理方式"]
        case .time: ["时限", "期限", "办理时间"]
        case .standard: ["标准", "规范"]
        case .fees: ["收费", "费用"]
        case .promise: ["承诺"]
        case .discipline: ["纪律"]
        case .result: ["结果", "证照", "送达"]
        case .supervision: ["监督", "投诉", "举报"]
        }
    }
}
