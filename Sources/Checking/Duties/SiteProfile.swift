package import Disclosure
package import Text

/// What `site.yaml` asks of a site beyond what holds everywhere.
package struct SiteProfile: Sendable {
    package var catalogue = CatalogueProfile()
    package var services: [ServiceProfile] = []
    /// 重要名称: names that must not be written with one character wrong.
    package var names: [String] = []
    package var counting = CountingRule.civilCode
    package var masking = MaskingPolicy()

    package init() {}
}

/// What is asked of the tables of a catalogue (目录要求).
package struct CatalogueProfile: Sendable {
    /// What each row has to give; `nil` asks for what the national tables give, in the columns that a table has.
    package var needs: Set<Need>?
    /// Levels that a path must have at least; 1 asks for nothing.
    package var levels = 1
    /// Names that must stand on the topmost level, such as 四项制度 (the Yunnan rules for catalogues).
    package var top: [PlacedName] = []
    /// Names of channels beside those of the national table.
    package var channels: Set<String> = []

    package init() {}

    /// A column that must not be empty.
    package enum Need: String, CaseIterable, Sendable {
        case limit, basis, body, channels

        /// The columns that the national tables have for every item (基层政务公开标准目录).
        package static let usual: Set<Need> = [.limit, .basis, .body]

        var english: String {
            switch self {
            case .limit: "a time limit"
            case .basis: "a legal basis"
            case .body: "a responsible body"
            case .channels: "channels"
            }
        }

        var chinese: String {
            switch self {
            case .limit: "公开时限"
            case .basis: "公开依据"
            case .body: "公开主体"
            case .channels: "公开渠道"
            }
        }
    }
}

/// A name of `site.yaml` with the place where it is written.
package struct PlacedName: Hashable, Sendable {
    package let text: String
    package let place: Place
}

/// What the service items (办事事项) of a unit must state.
package struct ServiceProfile: Sendable {
    /// Code or name of the unit for which it holds, and those below it; `nil`: for every unit.
    package var unit: PlacedName?
    /// Codes, names or paths of the items.
    package var items: [PlacedName] = []
    package var fields: [ServiceField] = []
}
