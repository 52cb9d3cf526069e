package import Text

/// What one leaf row of a catalogue asks. Texts are as printed, however little was understood of them.
package struct Duty: Sendable {
    /// 序号, as printed; it repeats and has gaps in real tables.
    package var sequence = ""
    package var elements: [ContentElement] = []
    /// 公开内容(要素), as printed.
    package var elementsText = ""
    /// 公开依据.
    package var basis = ""
    /// 公开时限.
    package var limit = TimeLimit(text: "", clauses: [])
    /// 公开主体, as printed.
    package var body = ""
    package var channels = ChannelList.none
    /// 公开对象; empty where the table does not say.
    package var audiences: [Audience] = []
    /// 公开方式; empty where the table does not say, two where it ticks both.
    package var manners: [Manner] = []
    /// 公开层级; empty where the table does not say.
    package var levels: [Level] = []
    /// 公示期规则: code of a notice rule; empty where the table has none.
    package var noticeRule = ""
    /// 张贴页样式: what else than a notice entries under the item are printed as, unless they say it themselves.
    package var sheetForms: [SheetForm] = []
    /// Columns that the tool does not know, with their heads, in the order of the table. Empty cells are
    /// left out.
    package var extra: [Column] = []
    package var place: Place

    package init(place: Place) {
        self.place = place
    }

    package struct Column: Hashable, Sendable {
        package let head: String
        package let value: String

        package init(head: String, value: String) {
            self.head = head
            self.value = value
        }
    }
}
