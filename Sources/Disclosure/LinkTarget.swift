/// Where a link or picture in a body leads, found when the site was checked.
package enum LinkTarget: Hashable, Sendable {
    /// A heading of the same page; the fragment with its `#`.
    case here(fragment: String)
    /// Another entry, by its position in `SiteModel.entries`.
    case entry(Int, fragment: String)
    /// A fixed page, by its position in `SiteModel.pages`.
    case page(Int, fragment: String)
    /// A file beside an entry or page, by its path relative to the site folder.
    case file(String)
    /// Nothing: the build has been refused, or a preview shows it as it is.
    case nowhere
}
