/// What a file carries along unseen, and whoever downloads it can see.
package enum AttachmentTrace: Hashable, Comparable, Sendable {
    /// Where a picture was taken (GPS).
    case place
    /// Who took it.
    case author
    /// The serial number of the camera or lens: the same in every picture of one person.
    case serialNumber
    /// By its name.
    case hiddenSheet(String)
    case hiddenRows
    case hiddenSlide
    case hiddenText
    case comments
    /// Insertions and deletions that nobody has accepted.
    case trackedChanges
    /// The properties of a document name who wrote it.
    case writer
    /// They name who saved it last.
    case editor
}
