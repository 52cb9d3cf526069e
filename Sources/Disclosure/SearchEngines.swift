extension Entry {
    /// Whether search engines may keep the page of the entry, as far as its dates say on `date`; what the
    /// page shows at all is `standing(in:on:)`'s to say.
    ///
    /// What is no longer in force and notices that were taken down stay readable here, where their state
    /// stands beside them; a copy in a search engine would outlive both. Parts about persons end with the
    /// notice, so a page that has such parts is never given to those who keep copies.
    package func isForSearchEngines(on date: CivilDate) -> Bool {
        guard personalParts.isEmpty, validity(on: date) != .expired else { return false }
        return posting.map { date <= $0.period.until } ?? true
    }
}
