package import Findings

/// A rule by its name. Names are part of the interface: `site.yaml` and entries refer to them, and
/// every one has a page under `docs/rules/`.
package enum Rule: String, CaseIterable, Sendable {
    // The folder and its files.
    case fileUnreadable = "file-unreadable"
    case encoding = "encoding"
    case siteMissing = "site-missing"
    case valueMalformed = "value-malformed"
    case tableHeadMissing = "table-head-missing"
    case tableMalformed = "table-malformed"
    /// What layouts ask for; reported by the stage that reads them.
    case layout = "layout"
    case layoutUnused = "layout-unused"

    // The catalogue's tables.
    case catalogueHeadMissing = "catalogue-head-missing"
    case catalogueRowUnnamed = "catalogue-row-unnamed"
    case catalogueDuplicatePath = "catalogue-duplicate-path"
    case catalogueDuplicateCode = "catalogue-duplicate-code"
    case catalogueLimitBlank = "catalogue-limit-blank"
    case catalogueLimitUnparsed = "catalogue-limit-unparsed"
    case catalogueIncomplete = "catalogue-incomplete"
    case catalogueDepth = "catalogue-depth"
    case channelUnknown = "channel-unknown"

    // The head of an entry.
    case headMissing = "head-missing"
    case headSyntax = "head-syntax"
    case keyUnknown = "key-unknown"
    case keyMissing = "key-missing"
    case dateMalformed = "date-malformed"

    // What the head refers to.
    case itemUnknown = "item-unknown"
    case itemNotLeaf = "item-not-leaf"
    case itemAmbiguous = "item-ambiguous"
    case unitUnknown = "unit-unknown"
    case boardUnknown = "board-unknown"
    case noticeRuleUnknown = "notice-rule-unknown"
    case relationUnknown = "relation-unknown"
    case stepUnknown = "step-unknown"

    // Numbers and dates.
    case indexMalformed = "index-malformed"
    case indexDuplicate = "index-duplicate"
    case indexReused = "index-reused"
    case documentMalformed = "document-malformed"
    case datesOrder = "dates-order"
    case publishedLate = "published-late"
    case calendarUnknown = "calendar-unknown"
    case noticeShort = "notice-short"
    case noticeInterrupted = "notice-interrupted"
    case reviewMissing = "review-missing"
    case reviewOrder = "review-order"
    case reviewSamePerson = "review-same-person"
    case unitCodeWrong = "unit-code-wrong"
    case changeMissing = "change-missing"
    case elementMissing = "element-missing"
    case serviceIncomplete = "service-incomplete"
    case periodMissing = "period-missing"
    case relationCircle = "relation-circle"
    case relationTime = "relation-time"
    case resultMissing = "result-missing"
    case interpretationMissing = "interpretation-missing"
    case followUpMissing = "follow-up-missing"
    case stageMissing = "stage-missing"
    case columnStale = "column-stale"
    case columnEmpty = "column-empty"
    case publishingBurst = "publishing-burst"
    case publishingSilence = "publishing-silence"

    // The words and figures of the text.
    case words = "words"
    case placeholder = "placeholder"
    case daysClaimed = "days-claimed"
    case sumWrong = "sum-wrong"
    case balanceWrong = "balance-wrong"
    case countWrong = "count-wrong"
    case figureImpossible = "figure-impossible"
    case nameSlip = "name-slip"
    case textDamaged = "text-damaged"
    case textRepeated = "text-repeated"
    case contradiction = "contradiction"
    case punctuation = "punctuation"
    case characterHidden = "character-hidden"
    case characterVariant = "character-variant"
    case characterLost = "character-lost"
    case characterRare = "character-rare"
    case lineEnds = "line-ends"

    // The body, its links and files.
    case linkBroken = "link-broken"
    case linkRefused = "link-refused"
    case attachmentMissing = "attachment-missing"
    case attachmentRefused = "attachment-refused"
    case attachmentUnused = "attachment-unused"
    case fileName = "file-name"
    case imageText = "image-text"
    case rawHTML = "raw-html"
    case footnote = "footnote"
    case personalUnknown = "personal-unknown"
    case personalKept = "personal-kept"
    case tableUneven = "table-uneven"
    case tableWide = "table-wide"
    case bodyTooLarge = "body-too-large"
    case outputCollision = "output-collision"

    // Personal information.
    case personalNumber = "personal-number"
    case personalMobile = "personal-mobile"
    case personalWords = "personal-words"
    case maskingDiffers = "masking-differs"
    case maskingPolicy = "masking-policy"
    case attachmentTraces = "attachment-traces"
    case attachmentAuthor = "attachment-author"
    case attachmentUnreadable = "attachment-unreadable"
    case attachmentType = "attachment-type"
}

extension Rule {
    package var defaultSeverity: Severity {
        switch self {
        case .publishedLate, .calendarUnknown, .documentMalformed, .rawHTML, .footnote: .warning
        case .tableUneven, .tableWide: .warning
        case .elementMissing, .relationTime, .resultMissing, .interpretationMissing: .warning
        case .placeholder, .daysClaimed, .sumWrong, .balanceWrong, .noticeInterrupted: .warning
        case .periodMissing: .note
        case .catalogueDepth, .reviewOrder, .reviewSamePerson, .unitCodeWrong, .serviceIncomplete: .warning
        case .followUpMissing, .stageMissing, .columnStale, .columnEmpty, .personalKept: .warning
        case .countWrong, .figureImpossible, .nameSlip, .textDamaged, .characterHidden: .warning
        case .characterVariant, .characterLost, .fileName, .imageText, .layoutUnused: .warning
        case .catalogueIncomplete, .channelUnknown, .publishingBurst, .publishingSilence: .note
        case .lineEnds, .attachmentUnused, .attachmentAuthor, .textRepeated, .punctuation, .characterRare: .note
        case .contradiction, .maskingPolicy: .warning
        case .personalWords, .maskingDiffers, .attachmentUnreadable, .attachmentTraces: .warning
        case .catalogueRowUnnamed, .catalogueDuplicatePath, .catalogueLimitBlank: .warning
        case .catalogueLimitUnparsed: .note
        default: .error
        }
    }

    /// Whether neither `site.yaml` nor an entry may relax the rule: where it is broken there is no table,
    /// no entry or no page of its own to go on with, or what must not be seen would be. A build that went
    /// on would leave a notice out, or show too much, without a word.
    package var isBinding: Bool {
        switch self {
        case .fileUnreadable, .encoding, .siteMissing, .valueMalformed, .tableHeadMissing, .layout: true
        case .catalogueHeadMissing, .catalogueDuplicateCode: true
        case .headMissing, .headSyntax, .keyUnknown, .keyMissing, .dateMalformed: true
        case .itemUnknown, .itemNotLeaf, .itemAmbiguous, .unitUnknown: true
        case .indexDuplicate, .outputCollision, .bodyTooLarge, .personalUnknown: true
        default: false
        }
    }

    /// What the rule holds an office to, in one line, for lists of rules.
    package var summary: Words {
        switch self {
        case .fileUnreadable: Words(zh: "文件应能读取", en: "A file can be read")
        case .encoding: Words(zh: "文本文件应为 UTF-8 编码", en: "Text files are UTF-8")
        case .siteMissing: Words(zh: "应有 site.yaml 并写明名称和主办单位", en: "site.yaml exists and names the site and its body")
        case .valueMalformed: Words(zh: "各键的值应符合规定的形式", en: "Values have the form that their key asks for")
        case .tableHeadMissing: Words(zh: "表格应有必需的列", en: "Tables have the columns they need")
        case .tableMalformed: Words(zh: "表格应为规范的 CSV", en: "Tables are well-formed CSV")
        case .layout: Words(zh: "版式应能读懂", en: "Layouts can be understood")
        case .layoutUnused: Words(zh: "版式文件和用词应有用处", en: "Layouts and words are used")
        case .catalogueHeadMissing: Words(zh: "公开目录应有写明事项名称的表头", en: "Catalogues have heads that name items")
        case .catalogueRowUnnamed: Words(zh: "公开目录的每一行应有事项名称", en: "Each row of a catalogue names an item")
        case .catalogueDuplicatePath: Words(zh: "公开目录的事项不应重名", en: "Items of a catalogue have paths of their own")
        case .catalogueDuplicateCode: Words(zh: "公开目录的编码不得重复", en: "Codes of a catalogue are used once")
        case .catalogueLimitBlank: Words(zh: "公开时限的数字应填写", en: "Numbers of time limits are filled in")
        case .catalogueLimitUnparsed: Words(zh: "公开时限应能读懂", en: "Time limits are understood")
        case .catalogueIncomplete:
            Words(zh: "公开目录的事项应写明时限、依据、主体", en: "Items of a catalogue give their limit, basis and body")
        case .catalogueDepth: Words(zh: "公开目录的级数应符合要求", en: "Catalogues have the levels that are asked for")
        case .channelUnknown: Words(zh: "公开渠道应是已知的名称", en: "Channels have known names")
        case .headMissing: Words(zh: "条目应以两行 --- 之间的头部开始", en: "An entry begins with a head between two lines ---")
        case .headSyntax: Words(zh: "头部应按规定的格式书写", en: "The head is written in the accepted form")
        case .keyUnknown: Words(zh: "头部只用规定的键", en: "The head uses known keys only")
        case .keyMissing: Words(zh: "必填项应填写", en: "Required keys are filled in")
        case .dateMalformed: Words(zh: "日期应写作 2025-02-10", en: "Dates are written 2025-02-10")
        case .itemUnknown: Words(zh: "公开事项应在公开目录中", en: "The item is in the catalogue")
        case .itemNotLeaf: Words(zh: "条目应归入最末级事项", en: "An entry belongs to a last-level item")
        case .itemAmbiguous: Words(zh: "公开事项应能唯一确定", en: "The item is clear")
        case .unitUnknown: Words(zh: "公开主体应在单位表中", en: "The unit is in the table of units")
        case .boardUnknown: Words(zh: "公开栏应在公开栏表中", en: "The board is in the table of boards")
        case .noticeRuleUnknown: Words(zh: "公示期规则应在规则表中", en: "The notice rule is in the table of rules")
        case .relationUnknown: Words(zh: "关联的条目应存在", en: "Entries referred to exist")
        case .stepUnknown: Words(zh: "步骤的去向应是其中的步骤", en: "Steps lead to steps of their list")
        case .indexMalformed: Words(zh: "索引号应符合规则", en: "Index numbers follow the pattern")
        case .indexDuplicate: Words(zh: "索引号不得重复", en: "Index numbers are used once")
        case .indexReused: Words(zh: "登记过的索引号不得另作他用", en: "Registered index numbers are not given away again")
        case .documentMalformed: Words(zh: "文号应写作 机关代字〔年份〕顺序号", en: "Document numbers have their standard form")
        case .datesOrder: Words(zh: "日期先后应合理", en: "Dates are in a possible order")
        case .publishedLate: Words(zh: "应在公开时限内发布", en: "Entries are published within the time limit")
        case .calendarUnknown: Words(zh: "计算工作日应有当年的日历", en: "Working days are counted inside the calendar")
        case .noticeShort: Words(zh: "公示期不得短于规定", en: "Notice periods are not shorter than their rule")
        case .noticeInterrupted: Words(zh: "扣除中断后公示期不得短于规定", en: "Notices hang long enough, interruptions left out")
        case .reviewMissing: Words(zh: "应先审查后公开", en: "Entries are reviewed before they are published")
        case .reviewOrder: Words(zh: "审查各环节应先后有序", en: "Steps of the review follow one another")
        case .reviewSamePerson: Words(zh: "须由两人办理的审查环节不得由一人包办", en: "Steps that need two persons are not done by one")
        case .unitCodeWrong: Words(zh: "单位的统一社会信用代码应正确", en: "Credit codes of units pass their check")
        case .changeMissing: Words(zh: "改版应附更改说明", en: "A new edition says what changed")
        case .elementMissing: Words(zh: "条目应写明事项的各项公开要素", en: "Entries state the elements of their item")
        case .serviceIncomplete: Words(zh: "办事事项应写明要求的各项内容", en: "Service items state what is asked of them")
        case .periodMissing: Words(zh: "定期公开的事项应每期都有条目", en: "Items with a rhythm have an entry for each period")
        case .relationCircle: Words(zh: "条目之间的关联不得成环", en: "Relations between entries run in no circle")
        case .relationTime: Words(zh: "后续条目不应早于它所承接的条目", en: "What follows an entry is not older than it")
        case .resultMissing: Words(zh: "招标、采购公告应有结果", en: "Calls for tenders come to a result")
        case .interpretationMissing: Words(zh: "规范性文件应有解读", en: "Policy documents are interpreted")
        case .followUpMissing: Words(zh: "应有后续的条目应按期有后续", en: "What must come after an entry has come")
        case .stageMissing: Words(zh: "项目公开不应缺环节", en: "Projects leave out no stage")
        case .columnStale: Words(zh: "栏目应按期更新", en: "Columns are updated in time")
        case .columnEmpty: Words(zh: "栏目不应空白", en: "Columns are not empty")
        case .publishingBurst: Words(zh: "不应集中补发旧信息", en: "Old information is not published in bulk")
        case .publishingSilence: Words(zh: "公开不应长期中断", en: "Units do not fall silent")
        case .words: Words(zh: "不得有严重错字", en: "Texts hold no grave wrong words")
        case .placeholder: Words(zh: "不得遗留未填的内容", en: "No placeholders are left in")
        case .daysClaimed: Words(zh: "写明的天数应与起止日期相符", en: "Numbers of days agree with the dates beside them")
        case .sumWrong: Words(zh: "表格的合计应等于各行之和", en: "Totals of tables are the sums of their rows")
        case .balanceWrong: Words(zh: "期初余额加收入减支出应等于期末余额", en: "Opening plus income less outgo is closing")
        case .countWrong: Words(zh: "写明的数目应与所列的相符", en: "Declared numbers agree with the list beneath")
        case .figureImpossible: Words(zh: "数字应在可能的范围内", en: "Figures are possible")
        case .nameSlip: Words(zh: "重要名称不得写错", en: "Important names are written right")
        case .textDamaged: Words(zh: "不得有残缺、错乱的文字", en: "Texts are whole")
        case .textRepeated: Words(zh: "同一篇文章不应重复大段文字", en: "Texts say a thing once")
        case .contradiction: Words(zh: "同一篇文章前后说法应一致", en: "Texts agree with themselves")
        case .punctuation: Words(zh: "汉字之间应用全角标点", en: "Chinese text has Chinese punctuation")
        case .characterHidden: Words(zh: "文字中不得有看不见的字符", en: "Texts hold no hidden characters")
        case .characterVariant: Words(zh: "文字应用通行的编码", en: "Characters have their usual code")
        case .characterLost: Words(zh: "文字中不得有丢失的字符", en: "No characters are lost")
        case .characterRare: Words(zh: "生僻字应在打印前看过", en: "Rare characters are looked at before they are printed")
        case .lineEnds: Words(zh: "换行和文件开头应一致", en: "Lines end alike, and files begin with their text")
        case .linkBroken: Words(zh: "站内链接应有目标", en: "Internal links have a target")
        case .linkRefused: Words(zh: "链接只用允许的协议", en: "Links use allowed schemes")
        case .attachmentMissing: Words(zh: "附件应存在", en: "Attachments exist")
        case .attachmentRefused: Words(zh: "附件的类型、大小应在允许范围内", en: "Attachments are of allowed type and size")
        case .attachmentUnused: Words(zh: "条目旁的文件应有条目使用", en: "Files beside entries are used")
        case .fileName: Words(zh: "文件名应在各种系统上都可用", en: "File names work on every system")
        case .imageText: Words(zh: "图片应有替代文字", en: "Pictures have alternative text")
        case .rawHTML: Words(zh: "正文不用 HTML 代码", en: "Bodies hold no raw HTML")
        case .footnote: Words(zh: "脚注应成对出现", en: "Footnotes have a mark and a text")
        case .personalUnknown: Words(zh: "个人信息部分应能按期撤下", en: "Personal parts can be taken down in time")
        case .personalKept: Words(zh: "公示期满，名单应撤下", en: "Lists of persons end with the notice period")
        case .tableUneven: Words(zh: "表格每行的格数应一致", en: "Rows of a table have as many cells as its head")
        case .tableWide: Words(zh: "张贴的表格应排得进纸张", en: "Tables that hang find room on paper")
        case .bodyTooLarge: Words(zh: "正文应在可处理的大小之内", en: "Bodies are of a size that can be handled")
        case .outputCollision: Words(zh: "两个页面不得同一地址", en: "No two pages share an address")
        case .personalNumber:
            Words(zh: "不得公开公民身份号码、银行卡号", en: "No identity or bank card numbers are published")
        case .personalMobile: Words(zh: "不得公开个人手机号码", en: "No mobile numbers of persons are published")
        case .personalWords:
            Words(zh: "名单中不写健康、未成年人、住址等情况", en: "Lists tell no health, minority or addresses of persons")
        case .maskingDiffers: Words(zh: "同一号码的遮盖方式应一致", en: "A number is masked one way everywhere")
        case .maskingPolicy:
            Words(zh: "号码只露出本站规定的几位", en: "Masked numbers show the digits that the site lets them show")
        case .attachmentAuthor: Words(zh: "文档属性不带编写人姓名", en: "Documents do not name who typed them")
        case .attachmentTraces:
            Words(zh: "附件不带拍摄地点、修订、批注和隐藏的内容", en: "Attachments carry no hidden content and no place of taking")
        case .attachmentUnreadable:
            Words(zh: "不能检查的附件应声明已核对", en: "Attachments that cannot be looked into are declared as checked")
        case .attachmentType: Words(zh: "附件内容应与扩展名相符", en: "Attachments are what their names say")
        }
    }
}

extension Rule {
    /// Every name, for "did you mean".
    static var allNames: [String] { allCases.map(\.rawValue) }

    static let areListed = Words(zh: "规则见 docs/rules/，每条规则一页", en: "docs/rules/ has a page for each rule")
}
