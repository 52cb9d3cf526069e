import Disclosure
import Testing
import Text

@testable import Rendering

/// The catalogue in the official columns.
@Suite struct CatalogueTableTests {
    private let layout = """
        {{#rows}}
        {{sequence}}|{{#group}}{{name}} ×{{rows}}{{/group}}|{{name}}|{{elements}}|{{limit}}|{{audiences}}|{{manners}}|{{levels}}
        {{/rows}}
        """

    private func catalogue() -> Catalogue {
        var builder = CatalogueBuilder()
        let place = Place(file: "c.csv")
        func add(_ path: [String], _ code: String, _ change: (inout Duty) -> Void) {
            var duty = Duty(place: place)
            change(&duty)
            _ = builder.add(path.map { ($0, place) }, code: code, duty: duty)
        }
        add(["财政", "预算", "部门预算"], "1") { duty in
            duty.sequence = "7"
            duty.elementsText = "收支总表；说明"
            duty.limit = TimeLimit(text: "批复后20日内", clauses: [])
            duty.audiences = [.everyone, .group("人大代表")]
            duty.manners = [.proactive, .onRequest]
            duty.levels = [Level("县级"), Level("乡级")]
        }
        add(["财政", "决算"], "2") { _ in }
        add(["财政", "预算", "政府预算", "调整"], "3") { $0.levels = [Level("县级")] }
        return builder.finished()
    }

    /// First-level items in the order in which the table first names them, each with all its rows.
    @Test func rowsStandByFirstLevelItem() throws {
        var site = SmallRendering()
        site.catalogue = catalogue()
        site.layouts = ["catalogue-table": layout]
        let outputs = try site.outputs()
        let path = try #require(outputs.keys.first { $0.hasPrefix("web/catalogue/") })
        #expect(
            outputs[path] == """
                7|预算 ×2|部门预算|收支总表；说明|批复后20日内|everyonelist-comma人大代表|主动公开list-commaon-request|县级list-comma乡级
                2||政府预算/调整|||||县级
                3|决算 ×1|决算|||||

                """)
    }
}
