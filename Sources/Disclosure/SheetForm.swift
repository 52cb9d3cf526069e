/// What else than a notice an entry is printed as (张贴页样式).
package enum SheetForm: String, CaseIterable, Sendable {
    /// 上墙办事指南: hangs for good, on every board that takes the unit, in large type.
    case plate = "办事指南"
    /// 便民卡: eight to a sheet of A4, to cut and hand out.
    case card = "便民卡"

    /// The name in English, as heads may give it.
    package var english: String {
        switch self {
        case .plate: "plate"
        case .card: "card"
        }
    }

    package init?(reading text: String) {
        guard let form = SheetForm.allCases.first(where: { $0.rawValue == text || $0.english == text }) else {
            return nil
        }
        self = form
    }
}
