import Composing
import Disclosure
import Mustache

/// A project as lists of projects show it.
struct DossierView {
    let dossier: Dossier
    let site: SiteView

    var whole: EntryView { site.entry(dossier.whole) }
    /// What was published last.
    var latest: EntryView? {
        dossier.entries.min().map(site.entry)
    }
}

/// A stage of a project.
struct DossierStageView {
    let stage: Dossier.Stage
    let site: SiteView
}

let dossierStageSchema = Schema<DossierStageView>(
    "DossierStage",
    [
        text("name", zh: "阶段名称，即公开事项", en: "Name of the stage: its item") {
            $0.site.model.catalogue[$0.stage.item].name
        },
        text("address", zh: "事项页面地址，前面要加 root", en: "Address of the item's page; put `root` before it") {
            Address.item($0.site.model.catalogue[$0.stage.item])
        },
        list("entries", of: "EntryRow", zh: "本阶段的条目，早的在前", en: "Entries of the stage, oldest first") { view in
            view.stage.entries.map { view.site.row($0) }
        },
    ])

let dossierSchema = Schema<DossierView>(
    "Dossier",
    [
        text("title", zh: "项目名称", en: "Name of the project", \.whole.title),
        text("address", zh: "项目页面地址，前面要加 root", en: "Address of its page; put `root` before it") {
            Address.dossier($0.whole.entry)
        },
        number("count", zh: "条目数", en: "Entries") { $0.dossier.entries.count },
        text("unit", zh: "公开主体", en: "Unit") { $0.site.model.units[$0.whole.entry.unit].name },
        text("began", zh: "最早的生成日期", en: "Date of the first entry") { view in
            view.dossier.entries.map { view.site.model.entries[$0].dates.produced }.min()?.description ?? ""
        },
        record("latest", of: "EntryRow", zh: "最近发布的条目", en: "The entry that was published last") { view in
            view.latest.map(entryRowSchema.record(of:))
        },
        list("stages", of: "DossierStage", zh: "各阶段，依开始的先后", en: "Stages in the order in which they began") { view in
            view.dossier.stages.map { dossierStageSchema.record(of: DossierStageView(stage: $0, site: view.site)) }
        },
    ])

let dossierPageSchema = pageSchema(
    "DossierPage",
    [
        record("dossier", of: "Dossier", zh: "项目", en: "The project") { dossierSchema.record(of: $0.matter) },
        record("whole", of: "EntryRow", zh: "项目本身的条目", en: "The entry that is the whole") {
            entryRowSchema.record(of: $0.matter.whole)
        },
    ] as [Schema<Page<DossierView>>.Entry])

let dossiersPageSchema = pageSchema(
    "DossiersPage",
    [
        list("dossiers", of: "Dossier", zh: "各项目，新发布的在前", en: "Projects, newest first") { page in
            let site = page.frame.site
            return site.selection.dossiers.dossiers.map {
                dossierSchema.record(of: DossierView(dossier: $0, site: site))
            }
        }
    ] as [Schema<Page<Void>>.Entry])
