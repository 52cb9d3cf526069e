import Findings
import Privacy
import Text

/// `masking-policy`: a masked number shows digits that the site does not let it show (遮盖 of site.yaml).
///
/// Hiding more than that is nobody's harm.
func checkMasking(
    _ numbers: [MaskedNumber], in bytes: [UInt8], file: String, by policy: MaskingPolicy,
    _ collector: inout FindingCollector
) {
    guard !policy.isEmpty else { return }
    for number in numbers {
        let kind = number.kind(in: bytes)
        guard let shown = policy[kind], number.prefix.count > shown.first || number.suffix.count > shown.last else {
            continue
        }
        let (here, most) = (number.shownParts, shownParts(first: shown.first, last: shown.last))
        collector.report(
            .maskingPolicy, at: Place(file: file, span: number.span),
            zh: "\(kind.name.zh)在这里露出\(here.zh)，本站规定只露出\(most.zh)",
            en: "\(kind.name.en) shows \(here.en) here; the site lets it show \(most.en)",
            mend: Words(zh: "把多露出的几位也用 * 遮盖", en: "mask the other digits too, with *"))
    }
}

/// The same in a CSV file that pages draw as a table.
package func checkMasking(
    in bytes: [UInt8], file: String, by policy: MaskingPolicy, _ collector: inout FindingCollector
) {
    guard !policy.isEmpty else { return }
    checkMasking(maskedNumbers(in: bytes), in: bytes, file: file, by: policy, &collector)
}

extension MaskingPolicy {
    fileprivate subscript(kind: MaskedNumber.Kind) -> Shown? {
        switch kind {
        case .identity: identity
        case .mobile: mobile
        case .card: card
        }
    }
}

extension MaskedNumber.Kind {
    fileprivate var name: Words {
        switch self {
        case .identity: Words(zh: "公民身份号码", en: "the identity number")
        case .mobile: Words(zh: "手机号码", en: "the mobile number")
        case .card: Words(zh: "银行卡号", en: "the number of the bank card")
        }
    }
}
