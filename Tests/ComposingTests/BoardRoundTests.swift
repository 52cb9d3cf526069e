import Disclosure
import Testing

@testable import Composing

/// The day's round at a board: what goes up, what comes down, what an office finds that was closed.
@Suite struct BoardRoundTests {
    private let entries = [
        entry("thursday", posted: ("2026-05-07", "2026-05-20")), entry("friday", posted: ("2026-05-08", "2026-05-20")),
        entry("saturday", posted: ("2026-05-09", "2026-05-20")), entry("sunday", posted: ("2026-05-10", "2026-05-20")),
        entry("till-thursday", posted: ("2026-04-02", "2026-05-07")),
        entry("till-saturday", posted: ("2026-04-02", "2026-05-09")),
        entry("till-sunday", posted: ("2026-04-02", "2026-05-10")),
        entry("village", unit: SmallModel.village, posted: ("2026-05-08", "2026-05-20")),
        entry("elsewhere", posted: ("2026-05-08", "2026-05-20"), boards: ["V"]),
        entry("later", posted: ("2026-05-15", "2026-05-20")), entry("much-later", posted: ("2026-05-16", "2026-05-20")),
    ]

    private func round(_ day: String, board: Int = 0) -> [String: [String]] {
        let model = SmallModel(entries: entries).on(day)
        let round = Selection(of: model, in: .everyone).round(on: model.boards[board], in: model)
        let names = { (numbers: [EntryNumber]) in numbers.map { model.entries[$0].index } }
        return [
            "up": names(round.putUp), "down": names(round.takeDown), "hanging": names(round.hanging),
            "coming": names(round.coming),
        ]
    }

    @Test func onAFridayItIsTheWorkOfOneDay() {
        #expect(
            round("2026-05-08") == [
                "up": ["friday", "village"], "down": ["till-thursday"],
                "hanging": ["thursday", "till-saturday", "till-sunday"], "coming": ["saturday", "sunday", "later"],
            ])
    }

    /// 9 May is a Saturday that is worked.
    @Test func aWorkedSaturdayHasARoundOfItsOwn() {
        #expect(round("2026-05-09")["up"] == ["saturday"])
        #expect(round("2026-05-09")["down"] == [])
    }

    /// After the Sunday, Monday's round holds what began or ended since Saturday.
    @Test func mondayFindsWhatTheRestBrought() {
        #expect(round("2026-05-11")["up"] == ["sunday"])
        #expect(round("2026-05-11")["down"] == ["till-saturday", "till-sunday"])
    }

    @Test func aNoticeHangsWhereItSays() {
        #expect(round("2026-05-08", board: 1)["up"] == ["village", "elsewhere"])
    }

    @Test func aNoticeOfOneDayIsPutUpAndTakenDown() {
        let model = { SmallModel(entries: [entry("one", posted: ("2026-05-08", "2026-05-08"))]).on($0) }
        let round = { (day: String) in
            Selection(of: model(day), in: .everyone).round(on: model(day).boards[0], in: model(day))
        }
        #expect(round("2026-05-08").putUp == [0])
        #expect(round("2026-05-09").takeDown == [0])
        #expect(round("2026-05-11").takeDown == [])
    }

    /// Past the calendar nobody knows when the office was last open: the day before is taken.
    @Test func pastTheCalendarTheDayBeforeIsTaken() {
        let model = SmallModel(entries: [
            entry("up", posted: ("2027-06-07", "2027-06-20")), entry("down", posted: ("2027-06-01", "2027-06-06")),
            entry("before", posted: ("2027-06-01", "2027-06-05")),
        ]).on("2027-06-07")
        let selection = Selection(of: model, in: .everyone)
        // Nothing of this is published later than the day.
        #expect(selection.round(on: model.boards[0], in: model).putUp == [0])
        #expect(selection.round(on: model.boards[0], in: model).takeDown == [1])
    }

    /// What was withdrawn still hangs on the wall until somebody takes it down.
    @Test(
        arguments: [
            ("2026-05-07", "2026-05-08", [0]),
            ("2026-05-07", "2026-05-07", []),  // Yesterday's round has seen to it.
            ("2026-05-08", "2026-05-08", [0]),  // It may have been put up that morning.
            ("2026-05-09", "2026-05-08", []),  // It never hung.
        ])
    func whatWasWithdrawnIsTakenDown(from: String, withdrawn: String, takenDown: [EntryNumber]) {
        let model = SmallModel(entries: [entry("gone", posted: (from, "2026-05-20"), withdrawn: withdrawn)])
            .on("2026-05-08")
        let selection = Selection(of: model, in: .everyone)
        #expect(selection.hanging(on: model.boards[0], in: model) == [])
        #expect(selection.round(on: model.boards[0], in: model).takeDown == takenDown)
    }
}
