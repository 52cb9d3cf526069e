import Testing

@testable import Drafting

/// What typing at a list comes to.
@Suite struct NarrowingTests {
    private let items = Narrowing([
        .init(code: "A-1", label: "财政预决算/部门预算", name: "部门预算"),
        .init(code: "A-2", label: "财政预决算/部门决算", name: "部门决算"),
        .init(code: "B-1", label: "社会救助/最低生活保障/审核信息", name: "审核信息"),
        .init(code: "B-2", label: "社会救助/临时救助/审核审批信息", name: "审核审批信息"),
        .init(code: "12", label: "村务公开/财务收支", name: "财务收支", others: ["Accounts"]),
    ])

    @Test(
        arguments: [
            ("预算", [0]), ("算", [0, 1]), ("审核", [2, 3]), ("社会 审批", [3]), ("社会救助/审核信息", [2]),
            // A name that is the whole of what was typed comes before those that hold it.
            ("审核信息", [2]),
            ("信息", [2, 3]), ("财", [4, 0, 1]),
            // Full-width letters and capitals are no others.
            ("ａｃｃ", [4]), ("ACCOUNTS", [4]),
        ] as [(String, [Int])])
    func wordsNarrow(answer: String, left: [Int]) {
        var choice = items
        #expect(choice.take(answer) == .narrowed)
        #expect(choice.left == left)
    }

    @Test func numbersPickWhatIsShownAndCodesWhatTheyName() {
        var choice = items
        #expect(choice.take("2") == .chosen(1))
        #expect(choice.take("A-2") == .chosen(1))
        // A code is a code, also where it looks like a number.
        #expect(choice.take("12") == .chosen(4))
        #expect(choice.take("9") == .noSuchNumber(9))
        #expect(choice.take("0") == .noSuchNumber(0))
        #expect(choice.take("社会") == .narrowed)
        #expect(choice.take("２") == .chosen(3))
    }

    @Test func whatFitsNothingThatIsLeftBeginsAnew() {
        var choice = items
        #expect(choice.take("社会") == .narrowed)
        #expect(choice.take("部门决算") == .narrowed)
        #expect(choice.left == [1])
        #expect(choice.take("没有这一项") == .nothing)
        #expect(choice.left == [1])
        #expect(choice.take("") == .chosen(1))
    }

    @Test func anEmptyAnswerTakesNothingAmongSeveral() {
        var choice = items
        #expect(choice.take("  ") == .narrowed)
        #expect(choice.left.count == 5)
        #expect(choice.take("、") == .nothing)
    }
}
