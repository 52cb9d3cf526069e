package import Text

/// What `site.yaml` says: the site as a whole, complete and checked, with defaults filled in.
package struct Site: Sendable {
    package var name: String
    /// Full official name of the body that answers for the site (主办单位).
    package var body: String
    package var description: String
    /// Address where `output/web` will stand, ending in `/`. Used only where a standard needs a
    /// whole address (feeds, sitemap, canonical links); `nil` leaves those out or relative.
    package var baseURL: String?
    package var language: Language
    /// Minutes east of UTC; used once, to know what day it is.
    package var zoneOffset: Int
    package var supervision: String
    package var contact: Contact
    package var filing: Filing
    package var licence: Licence
    /// Whether the main part of each page is written by itself too, for portals that include it.
    package var fragments: Bool
    package var indexPatterns: [String]
    /// English names of the keys that each entry must have.
    package var required: [String]
    /// Steps of the review chain that each entry must have passed, in order.
    package var review: [String]
    /// Rows of a list page.
    package var pageSize: Int
    /// File name endings that attachments may have, lower case, without the dot.
    package var attachmentTypes: [String]
    /// Largest attachment, in bytes.
    package var attachmentLimit: Int
    /// 汇编: booklets of chosen entries.
    package var booklets: [Booklet]
    /// Items of the catalogue that the site sets forth as key areas (重点领域).
    package var keyAreas: [KeyArea]
    /// Where errors are reported (纠错): an address of the web, in which `{title}`, `{index}` and `{address}`
    /// are filled in; empty: by e-mail to the contact.
    package var corrections: String

    package init(name: String, body: String) {
        self.name = name
        self.body = body
        description = ""
        baseURL = nil
        language = .simplifiedChinese
        zoneOffset = 8 * 60
        supervision = ""
        contact = Contact()
        filing = Filing()
        licence = Licence()
        fragments = false
        indexPatterns = []
        required = Site.requiredByDefault
        review = []
        pageSize = 20
        attachmentTypes = Site.typesByDefault
        attachmentLimit = 50 << 20
        booklets = []
        keyAreas = []
        corrections = ""
    }

    /// What the founding documents ask of every entry (类别、标题、索引号、生成时间、责任单位), and the
    /// day it was published.
    package static let requiredByDefault = ["title", "item", "unit", "index", "produced", "published"]

    package static let typesByDefault = [
        "csv", "doc", "docx", "jpeg", "jpg", "ofd", "pdf", "png", "svg", "txt", "webp", "xls", "xlsx", "zip",
    ]
}

/// A key area, by the code, name or path of its item.
package struct KeyArea: Hashable, Sendable {
    package let name: String
    package let place: Place

    package init(name: String, place: Place) {
        self.name = name
        self.place = place
    }
}

/// How to reach the office for disclosure: the fields that Article 12 of the 政府信息公开条例 names.
package struct Contact: Hashable, Sendable {
    package var office = ""
    package var address = ""
    package var postcode = ""
    package var phone = ""
    package var fax = ""
    package var email = ""
    package var hours = ""

    package init() {}
}

/// Numbers that the foot of a government page carries (《政府网站发展指引》, 底部功能区).
package struct Filing: Hashable, Sendable {
    /// 网站标识码, ten characters.
    package var siteCode = ""
    package var icp = ""
    package var police = ""

    package init() {}
}

/// Under which terms what is disclosed may be used again (使用许可): stated in feeds, data and their catalogue.
package struct Licence: Hashable, Sendable {
    package var name = ""
    /// Address of the full terms.
    package var url = ""
    /// The terms in the office's own words.
    package var statement = ""

    package init() {}

    package var isStated: Bool { !name.isEmpty || !url.isEmpty || !statement.isEmpty }
    /// What a reader is told in one line.
    package var text: String { statement.isEmpty ? name : statement }
}
