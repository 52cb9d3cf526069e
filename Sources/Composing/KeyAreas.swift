package import Disclosure

extension SiteModel {
    /// The items that `site.yaml` names as key areas (重点领域), in its order; those that the catalogue does
    /// not have are left out.
    package var keyAreas: [ItemID] {
        site.keyAreas.compactMap { catalogue.keyArea($0.name) }
    }
}
