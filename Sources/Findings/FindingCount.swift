/// `2 个错误，1 个警告`.
package func count(_ findings: [Finding], _ language: ReportLanguage) -> String {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let notes = findings.count - errors - warnings
    switch language {
    case .chinese:
        let parts = [(errors, "个错误"), (warnings, "个警告"), (notes, "个提示")].filter { $0.0 > 0 }
        return parts.isEmpty ? "没有发现问题" : parts.map { "\($0) \($1)" }.joined(separator: "，")
    case .english:
        let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
        return parts.isEmpty
            ? "nothing found" : parts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
