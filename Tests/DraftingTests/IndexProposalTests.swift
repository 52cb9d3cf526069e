import Bulletin
import Disclosure
import Testing

@testable import Drafting

/// The number that a new entry gets.
@Suite struct IndexProposalTests {
    private static let town = "11990199MB09000173"
    private static let village = "54990199MB09200188"

    @Test(
        arguments: [
            // The first of a month; then the next; another unit's numbers are its own.
            (["{uscc}/{YYYY}{MM}-{serial:5}"], [], "\(town)/202611-00001"),
            (["{uscc}/{YYYY}{MM}-{serial:5}"], ["\(town)/202611-00007"], "\(town)/202611-00008"),
            (["{uscc}/{YYYY}{MM}-{serial:5}"], ["\(village)/202611-00007"], "\(town)/202611-00001"),
            (["{uscc}/{YYYY}{MM}-{serial:5}"], ["\(town)/202610-00007"], "\(town)/202611-00001"),
            // An office that counts on through the months goes on counting.
            (
                ["{uscc}/{YYYY}{MM}-{serial:5}"], ["\(town)/202609-00003", "\(town)/202610-00004"],
                "\(town)/202611-00005"
            ),
            (
                ["{uscc}/{YYYY}{MM}-{serial:5}"], ["\(town)/202609-00001", "\(town)/202610-00001"],
                "\(town)/202611-00001"
            ),
            // The organisation code is characters 9 to 17.
            (["{org}-{YYYY}-{serial}"], ["MB0900017-2026-9"], "MB0900017-2026-10"),
            (["GK{YYYY}{MM}{DD}{serial:3}"], [], "GK20261120001"),
            // Used up: the next pattern, or nothing.
            (["{YYYY}-{serial:1}", "B{YYYY}-{serial:3}"], ["2026-9"], "B2026-001"),
            (["{YYYY}-{serial:1}"], ["2026-9"], nil),
            (["{YYYY}{MM}"], ["202611"], nil),
            // What the unit wrote last stands for free text, else its code.
            (["{text}/{YYYY}-{serial:2}"], [], "T/2026-01"),
            (["{text}/{YYYY}-{serial:2}"], ["党政/2026-04"], "党政/2026-05"),
            // Without a pattern the last number goes on.
            ([], ["1-1"], "1-2"), ([], ["A009"], "A010"), ([], [], "T-2026-001"),
        ] as [([String], [String], String?)])
    func theNextNumber(patterns: [String], numbers: [String], next: String?) throws {
        let desk = try smallDesk(patterns: patterns, numbers: numbers)
        let day = try #require(CivilDate(iso: "2026-11-20"))
        let proposal = IndexProposal(desk: desk, unit: UnitID(0), produced: day)
        #expect(proposal.number() == next)
    }

    @Test func aUnitWithoutACodeGetsThatOfTheOneAboveIt() throws {
        let desk = try smallDesk(patterns: ["{uscc}-{serial:2}"], numbers: [])
        let day = try #require(CivilDate(iso: "2026-11-20"))
        #expect(IndexProposal(desk: desk, unit: UnitID(1), produced: day).number() == "\(Self.town)-01")
    }

    /// A serial at the end of what a number can hold ends the count, and nothing else.
    @Test func serialsOfAnyLength() throws {
        let day = try #require(CivilDate(iso: "2026-11-20"))
        for numbers in [["\(Int.max)"], ["99999999999999999999999"], ["-1", "--", ""]] {
            let desk = try smallDesk(patterns: ["{serial}"], numbers: numbers)
            #expect(IndexProposal(desk: desk, unit: UnitID(0), produced: day).number() != numbers[0])
        }
    }
}
