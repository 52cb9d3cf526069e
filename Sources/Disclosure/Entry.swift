package import Text

/// One disclosure (公开条目): what a Markdown file with its head says, checked.
///
/// Holds what lists, rules and sheets need; the body is kept elsewhere. An immutable class and not a
/// struct: it has some twenty fields with storage of their own, and copying them in sorting and listing
/// cost a tenth of a check of 10,000 entries.
package final class Entry: Sendable {
    /// Path of the file, relative to the site folder.
    package let file: String
    /// Address-safe form of the index number; the entry's page is `entries/<slug>.html`.
    package let slug: String

    package let title: String
    package let summary: String
    package let keywords: [String]
    package let item: ItemID
    package let unit: UnitID
    package let office: String
    /// 索引号: never changed, never used twice.
    package let index: String
    /// 文号, such as `青政发〔2025〕3号`; empty where the entry is no document.
    package let document: String

    package let dates: EntryDates
    package let posting: Posting?
    package let manner: Manner
    package let audience: Audience
    package let channels: [String]
    package let review: [ReviewStep]
    package let elements: [StatedElement]
    package let relations: [Relation]
    /// 1 for what was first published.
    package let edition: Int
    package let change: String
    package let withdrawal: Withdrawal?
    package let contact: String
    package let attachments: [Attachment]
    /// Headings of the body whose parts end with the notice period.
    package let personalParts: [String]
    package let isDraft: Bool
    /// What it is printed as besides a notice.
    package let sheetForms: [SheetForm]
    /// 步骤: how a service is got, step by step; empty where the head does not say.
    package let steps: [ProcedureStep]
    /// 暂无: the entry is a dated statement that under its item there is nothing to disclose.
    package let statesNothing: Bool

    package init(
        file: String, slug: String, title: String, summary: String, keywords: [String], item: ItemID, unit: UnitID,
        office: String, index: String, document: String, dates: EntryDates, posting: Posting?, manner: Manner,
        audience: Audience, channels: [String], review: [ReviewStep], elements: [StatedElement],
        relations: [Relation], edition: Int, change: String, withdrawal: Withdrawal?, contact: String,
        attachments: [Attachment], personalParts: [String], isDraft: Bool, sheetForms: [SheetForm] = [],
        steps: [ProcedureStep] = [], statesNothing: Bool = false
    ) {
        self.file = file
        self.slug = slug
        self.title = title
        self.summary = summary
        self.keywords = keywords
        self.item = item
        self.unit = unit
        self.office = office
        self.index = index
        self.document = document
        self.dates = dates
        self.posting = posting
        self.manner = manner
        self.audience = audience
        self.channels = channels
        self.review = review
        self.elements = elements
        self.relations = relations
        self.edition = edition
        self.change = change
        self.withdrawal = withdrawal
        self.contact = contact
        self.attachments = attachments
        self.personalParts = personalParts
        self.isDraft = isDraft
        self.sheetForms = sheetForms
        self.steps = steps
        self.statesNothing = statesNothing
    }
}

extension Entry {
    /// The same entry with fewer attachments.
    package func with(attachments: [Attachment]) -> Entry {
        Entry(
            file: file, slug: slug, title: title, summary: summary, keywords: keywords, item: item, unit: unit,
            office: office, index: index, document: document, dates: dates, posting: posting, manner: manner,
            audience: audience, channels: channels, review: review, elements: elements, relations: relations,
            edition: edition, change: change, withdrawal: withdrawal, contact: contact, attachments: attachments,
            personalParts: personalParts, isDraft: isDraft, sheetForms: sheetForms, steps: steps,
            statesNothing: statesNothing)
    }
}

/// The different dates of an entry. Produced and published are told apart throughout: time limits
/// run from one to the other.
package struct EntryDates: Hashable, Sendable {
    /// 生成日期: the information came to be.
    package var produced: CivilDate
    /// 变更日期: it last changed.
    package var changed: CivilDate?
    /// 发布日期: it was put before people.
    package var published: CivilDate
    /// 施行日期 and 失效日期: what it says is in force from and until.
    package var effective: CivilDate?
    package var expires: CivilDate?
    /// 活动日期: the meeting, hearing or start of work before which the entry had to be out.
    package var event: CivilDate?

    package init(
        produced: CivilDate, changed: CivilDate? = nil, published: CivilDate, effective: CivilDate? = nil,
        expires: CivilDate? = nil, event: CivilDate? = nil
    ) {
        self.produced = produced
        self.changed = changed
        self.published = published
        self.effective = effective
        self.expires = expires
        self.event = event
    }
}

/// A notice that hangs (公示): its period and where.
package struct Posting: Sendable {
    package let period: NoticePeriod
    /// Codes of the boards named by the entry; empty: every board that takes its unit.
    package let boards: [String]
    /// Who receives objections, and how.
    package let objections: String
    /// Times in which it did not hang, in the order of the head.
    package let interruptions: [Interruption]
    /// Objections that came in.
    package let received: ObjectionRecord

    package init(
        period: NoticePeriod, boards: [String], objections: String, interruptions: [Interruption] = [],
        received: ObjectionRecord = .unstated
    ) {
        self.period = period
        self.boards = boards
        self.objections = objections
        self.interruptions = interruptions
        self.received = received
    }
}

/// One step of the review chain (公开审查): Article 17 of the 政府信息公开条例 asks for a review before
/// publication.
package struct ReviewStep: Hashable, Sendable {
    package let step: String
    package let by: String
    package let on: CivilDate?
    package let opinion: String

    package init(step: String, by: String, on: CivilDate?, opinion: String) {
        self.step = step
        self.by = by
        self.on = on
        self.opinion = opinion
    }
}

/// An element stated in the head and not as a heading of the body.
package struct StatedElement: Hashable, Sendable {
    package let name: String
    package let text: String

    package init(name: String, text: String) {
        self.name = name
        self.text = text
    }
}

/// How one entry stands to another.
package enum RelationKind: String, CaseIterable, Sendable {
    case corrects
    case replaces
    case interprets
    case follows
    case resultOf = "result-of"
    case partOf = "part-of"
}

package struct Relation: Hashable, Sendable {
    package let kind: RelationKind
    /// Index number of the other entry.
    package let target: String
    package let span: TextSpan

    package init(kind: RelationKind, target: String, span: TextSpan) {
        self.kind = kind
        self.target = target
        self.span = span
    }
}

/// Why an entry was taken down (撤下), from a fixed list: the reason is shown in public and must not
/// itself tell what was taken down.
package enum WithdrawalReason: String, CaseIterable, Sendable {
    case periodOver = "公示期满"
    case inError = "信息有误"
    case noLongerInForce = "文件失效"
    case annulled = "依法撤销"
    case personalInformation = "个人信息保护"
    case duplicate = "重复发布"
}

package struct Withdrawal: Hashable, Sendable {
    package let on: CivilDate
    package let reason: WithdrawalReason
    package let note: String

    package init(on: CivilDate, reason: WithdrawalReason, note: String) {
        self.on = on
        self.reason = reason
        self.note = note
    }
}

package struct Attachment: Hashable, Sendable {
    /// Path of the file, relative to the site folder.
    package let file: String
    package let title: String
    /// Bytes.
    package let size: Int
    /// 核对: the words with which a person declares that what no program can look into was looked through for
    /// personal information; empty where nobody did.
    package let checked: String

    package init(file: String, title: String, size: Int, checked: String = "") {
        self.file = file
        self.title = title
        self.size = size
        self.checked = checked
    }
}
