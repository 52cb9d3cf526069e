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
        guard let excess = policy.excess(of: number, in: bytes) else { continue }
        report(excess, of: number, at: Place(file: file, span: number.span), &collector)
    }
}

extension AttachmentCheck {
    /// The same in a part of an attachment, or in all of it.
    mutating func checkMasking(in part: AttachmentPart, isWhole: Bool, by policy: MaskingPolicy) {
        guard !policy.isEmpty else { return }
        for number in maskedNumbers(in: part.text) {
            guard let excess = policy.excess(of: number, in: part.text), counts(.maskingPolicy) else { continue }
            let place = isWhole ? Place(file: path, span: number.span) : Place(file: path)
            report(excess, of: number, at: place, part: part.name, &collector)
        }
    }
}

/// - Parameter part: of an attachment; empty where the place says where the number stands.
private func report(
    _ excess: MaskingExcess, of number: MaskedNumber, at place: Place, part: String = "",
    _ collector: inout FindingCollector
) {
    let (kind, most) = (excess.kind.name, shownParts(first: excess.most.first, last: excess.most.last))
    let here = number.shownParts
    let there =
        part.isEmpty ? Words(zh: "在这里", en: "here") : Words(zh: "在附件的 \(part) 里", en: "in the attachment's \(part)")
    collector.report(
        .maskingPolicy, at: place, zh: "\(kind.zh)\(there.zh)露出\(here.zh)，本站规定只露出\(most.zh)",
        en: "\(kind.en) shows \(here.en) \(there.en); the site lets it show \(most.en)",
        mend: Words(zh: "把多露出的几位也用 * 遮盖", en: "mask the other digits too, with *"))
}

/// That a number shows more than the site lets it.
private struct MaskingExcess {
    let kind: MaskedNumber.Kind
    let most: MaskingPolicy.Shown
}

extension MaskingPolicy {
    fileprivate func excess(of number: MaskedNumber, in bytes: [UInt8]) -> MaskingExcess? {
        let kind = number.kind(in: bytes)
        guard let most = self[kind], number.prefix.count > most.first || number.suffix.count > most.last else {
            return nil
        }
        return MaskingExcess(kind: kind, most: most)
    }

    private subscript(kind: MaskedNumber.Kind) -> Shown? {
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
