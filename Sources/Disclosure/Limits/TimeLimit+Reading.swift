extension TimeLimit {
    /// Reads the sentence of a catalogue. Never fails: what is not understood is a clause that says so.
    ///
    /// Sentences longer than 2000 characters are not read: no limit is, and reading takes time in
    /// proportion to length times words known.
    package init(reading text: String) {
        let plain = plainForm(text)
        guard plain.unicodeScalars.count <= 2000 else {
            self.init(text: text, clauses: [.unparsed(text)])
            return
        }
        var clauses: [Clause] = []
        var openTrigger = ""
        for part in plain.split(whereSeparator: { ",;。".contains($0) }) {
            let clause = openTrigger + part
            openTrigger = ""
            if ClauseReader.isTriggerOnly(clause) {
                openTrigger = clause
                continue
            }
            for limit in ClauseReader(clause).limits() where !clauses.contains(limit) { clauses.append(limit) }
        }
        if !openTrigger.isEmpty { clauses.append(.unparsed(openTrigger)) }
        // A sentence of remarks only sets no limit that anybody could check.
        if clauses.isEmpty, !plain.isEmpty { clauses = [.unparsed(singleLine(text))] }
        self.init(text: text, clauses: clauses, yieldsToOtherLaw: plain.holds("另有规定"))
    }
}
