import Publishing

extension SiteBuilder {
    /// Ends the writing, and before that seals, where that is wanted.
    ///
    /// Before finishing, not after: so the list belongs to the build, under the same lock and in the same
    /// manifest, and a first build shows it together with the files it speaks of.
    func seal(andFinish publisher: Publisher) throws(PublishingProblem) -> PublishingSummary {
        if seals { try publisher.seal(threads: threads) }
        return try publisher.finish()
    }
}

extension BuildReport {
    /// The stages with sealing apart from the one that it was done in.
    package var stages: [Timing] {
        guard let seal = publishing.seal,
            let place = timings.lastIndex(where: { $0.stage == "write" || $0.stage == "keep" })
        else { return timings }
        var stages = timings
        let whole = stages[place]
        stages[place] = Timing(stage: whole.stage, nanoseconds: whole.nanoseconds - seal.nanoseconds)
        stages.insert(Timing(stage: "seal", nanoseconds: seal.nanoseconds), at: place + 1)
        return stages
    }
}
