import Files
import Publishing

/// The output folder, looked at while sources are read. Whoever wants to know takes part in what is left of it.
struct SurveyBeside: Sendable {
    private let surveying: Pending<OutputSurveying?>
    private let part: Pending<Void>

    init(of output: String, by beside: Beside) {
        let surveying = beside.run { OutputSurveying(of: output) }
        self.surveying = surveying
        part = beside.run { surveying.value?.takePart() }
    }

    /// What the folder holds; `nil` where no build has left a whole manifest.
    var value: OutputSurvey? {
        guard let surveying = surveying.value else { return nil }
        surveying.takePart()
        part.value
        return surveying.survey
    }
}
