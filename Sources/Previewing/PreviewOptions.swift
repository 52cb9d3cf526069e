package import Disclosure
package import Files
package import Findings

/// How a preview was asked for.
package struct PreviewOptions: Sendable {
    package let folder: Folder
    /// The day to show first; `nil` for today.
    package let date: CivilDate?
    package let language: ReportLanguage
    package let editor: EditorLink
    /// The site folder from the root of the file system, for links to an editor.
    let path: String

    package init(folder: Folder, date: CivilDate?, language: ReportLanguage, editor: EditorLink) {
        self.folder = folder
        self.date = date
        self.language = language
        self.editor = editor
        path = folder.absolutePath
    }
}
