import Disclosure
import Mustache

/// The accessibility statement (无障碍声明): what was tested, and what the site itself says.
struct AccessibilityMatter {
    let record: AccessibilityRecord
    /// The site's own words; empty without a page of its own.
    let body: [UInt8]
}

/// One kind of page with what was found.
struct TestedPage {
    let page: AccessibilityRecord.PageKind
    let words: PageWords
}

let testedPageSchema = Schema<TestedPage>(
    "TestedPage",
    [
        text("name", zh: "页面种类", en: "Kind of page") { $0.words["checked-" + $0.page.name] },
        texts("outcomes", zh: "各项结果，次序同 looks", en: "Outcomes, in the order of `looks`") { tested in
            tested.page.outcomes.map { tested.words["outcome-" + $0.rawValue] }
        },
    ])

let accessibilityPageSchema = pageSchema(
    "AccessibilityPage",
    [
        html("body", zh: "站点自己的说明，没有的为空", en: "The site's own words; empty without them", \.matter.body),
        flag("own-words", zh: "站点是否有自己的说明", en: "Whether the site has words of its own") { !$0.matter.body.isEmpty },
        flag("tested", zh: "是否检测过", en: "Whether anything was tested") { !$0.matter.record.pages.isEmpty },
        flag("these-layouts", zh: "检测的是否就是本站现用的版式", en: "Whether the tested layouts are those of this site") {
            $0.matter.record.isOfTheseLayouts
        },
        text("tested-on", zh: "检测日期", en: "Day of the test", \.matter.record.date),
        text("browser", zh: "检测所用的浏览器", en: "Browser of the test", \.matter.record.browser),
        text("checker", zh: "检测所用的规则", en: "Rules of the test", \.matter.record.rules),
        number("passed", zh: "通过的项数", en: "Checks that passed") { $0.matter.record.passed },
        number("failed", zh: "未通过的项数", en: "Checks that failed") { $0.matter.record.failed },
        number("not-tested", zh: "未检测的项数", en: "Checks that were not made") { $0.matter.record.notTested },
        texts("looks", zh: "各项检测的名称", en: "Names of the checks") { page in
            AccessibilityRecord.looks.map { page.frame.site.words["look-" + $0] }
        },
        list("pages", of: "TestedPage", zh: "各种页面的检测结果", en: "What was found of each kind of page") { page in
            page.matter.record.pages.map {
                testedPageSchema.record(of: TestedPage(page: $0, words: page.frame.site.words))
            }
        },
    ] as [Schema<Page<AccessibilityMatter>>.Entry])
