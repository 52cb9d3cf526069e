package import Disclosure

/// The duties of a site that are data: what its tables say, resolved against its catalogue and its units.
package struct SiteDuties: Sendable {
    package var profile = SiteProfile()
    package var reviewChains: [ReviewChain] = []
    package var followUps: [FollowUp] = []
    package var processes: [ProjectProcess] = []
    package var freshness: [FreshnessRule] = []
    /// Service profiles with the items and units that they hold for.
    var services: [(items: Set<ItemID>, units: Set<UnitID>?, fields: [ServiceField])] = []

    package init() {}
}

/// Who does what before an entry is published (审查链), for the units that it holds for.
package struct ReviewChain: Sendable {
    package let name: String
    /// `nil`: for every unit without a chain of its own.
    package let units: Set<UnitID>?
    /// In order.
    package var steps: [Step]

    package struct Step: Sendable {
        package let name: String
        /// Steps that another person must have done.
        package let otherThan: [String]
    }
}

/// What must come after entries of some items (后续公开).
package struct FollowUp: Sendable {
    /// What is to come, in the words of the table: 中标结果.
    package let name: String
    package let items: Set<ItemID>
    package let relations: [RelationKind]
    package let limit: DayCount
    package let basis: String
}

/// The stages that a project goes through in public (公开环节), in order.
package struct ProjectProcess: Sendable {
    package let name: String
    package var stages: [Stage]

    package struct Stage: Sendable {
        package let name: String
        package let items: Set<ItemID>
        package let isOptional: Bool
    }
}
