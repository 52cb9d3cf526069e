import Composing
import Disclosure
import Mustache

/// A sheet as its check code names it: an entry in one of its editions.
struct CodeView {
    /// What a person with the sheet in hand has to know.
    enum State {
        /// The sheet is the latest, and hangs by right.
        case current
        /// It is to be put up later.
        case upcoming
        /// The notice period is over.
        case ended
        /// A later edition of the same entry has taken its place.
        case superseded
        /// Another entry has taken the place of this one.
        case replaced
        /// What it says is no longer in force.
        case expired
        case withdrawn
        /// Withdrawn because it was annulled by law (依法撤销).
        case annulled
    }

    let entry: EntryView
    let edition: Int

    var code: CheckCode { CheckCode(index: entry.entry.index, edition: edition) }
    var words: PageWords { entry.words }

    /// The gravest comes first: an annulled sheet is annulled, whatever its edition.
    var state: State {
        if entry.standing == .tombstone {
            return entry.entry.withdrawal?.reason == .annulled ? .annulled : .withdrawn
        }
        if edition < entry.entry.edition { return .superseded }
        if replacement != nil { return .replaced }
        if entry.entry.validity(on: entry.date) == .expired { return .expired }
        guard let period = entry.period else { return .current }
        if period.from > entry.date { return .upcoming }
        return period.until < entry.date ? .ended : .current
    }

    /// The name of the state, and what it means for the sheet, as the words of pages have them.
    var stateWords: (name: String, meaning: String) {
        let stem: String =
            switch state {
            case .current: "code-current"
            case .upcoming: "code-upcoming"
            case .ended: "code-ended"
            case .superseded: "code-superseded"
            case .replaced: "code-replaced"
            case .expired: "code-expired"
            case .withdrawn: "code-withdrawn"
            case .annulled: "code-annulled"
            }
        return (words[stem], words[stem + "-text"])
    }

    /// The newest entry that says it replaces this one.
    var replacement: EntryView? { latest(.replaces) }

    /// The newest entry that says it corrects this one.
    var correction: EntryView? { latest(.corrects) }

    private func latest(_ kind: RelationKind) -> EntryView? {
        (entry.site.selection.incoming[entry.number] ?? []).filter { $0.kind == kind }
            .map { entry.site.entry($0.from) }.filter { $0.standing == .shown }.min { $0.number < $1.number }
    }
}

/// Codes that begin with one sign.
struct CodeGroup {
    let sign: String
    /// Address of the page that lists them; empty where this page does.
    let address: String
    let codes: [CodeView]
    let count: Int
}

extension SiteRenderer {
    func renderCheckCode(
        _ view: SiteView, _ number: EntryNumber, edition: Int, address: String, into bytes: inout [UInt8]
    ) {
        let code = CodeView(entry: view.entry(number), edition: edition)
        let trail = [Link(label: view.words["check-codes"], address: Address.checkCodes)]
        let frame = Frame(
            site: view, address: address, title: view.words["check-code"] + " " + code.code.grouped, trail: trail)
        templates.checkCode.render(checkCodePageSchema.record(of: Page(frame: frame, matter: code)), into: &bytes)
    }

    /// The list of codes, whole or of one first sign: nobody types a code into a page that works without
    /// scripts, so codes are looked up as in a register.
    func renderCheckCodes(_ view: SiteView, sign: UInt8?, address: String, into bytes: inout [UInt8]) {
        let title = view.words["check-codes"]
        let own = sign.map { String(Character(Unicode.Scalar($0))) }
        let trail = own == nil ? [] : [Link(label: title, address: Address.checkCodes)]
        let frame = Frame(
            site: view, address: address, title: own.map { "\(title) \($0)…" } ?? title, trail: trail)
        let matter = view.codeGroups(of: sign)
        templates.checkCodes.render(checkCodesPageSchema.record(of: Page(frame: frame, matter: matter)), into: &bytes)
    }
}

extension SiteView {
    fileprivate func codeGroups(of wanted: UInt8?) -> [CodeGroup] {
        let isWhole = wanted != nil || selection.codesStandOnOnePage
        return selection.signsOfCodes.filter { wanted == nil || wanted == $0 }.map { sign in
            let holders = selection.codes.filter { $0.code.text.utf8.first == sign }
            return CodeGroup(
                sign: String(Character(Unicode.Scalar(sign))), address: isWhole ? "" : Address.checkCodes(sign: sign),
                codes: isWhole ? holders.map { CodeView(entry: entry($0.entry), edition: $0.edition) } : [],
                count: holders.count)
        }
    }
}
