package import Text

/// Something wrong with a layout, at its place. Words for people are made by whoever shows it.
package struct LayoutProblem: Hashable, Sendable {
    package let place: Place
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        /// No record in scope has the name. For a dotted name, `name` ends with the part that failed
        /// and `inScope` holds the names that would have been known there; nearest first.
        case unknownName(String, nearest: String?, inScope: [String])
        /// `{{name}}` on a flag, a record or a list: there is nothing to write.
        case unprintable(String, FieldKind)
        case unknownPartial(String, nearest: String?)
        case unknownParent(String, nearest: String?)
        /// A block is given to a parent that has no such block, nor have its own parents and partials.
        case unknownBlock(String, parent: String, nearest: String?, declared: [String])
        /// A parent is given the same block twice.
        case repeatedBlock(String)
        /// Inside a parent tag only blocks count; what stands there would be lost.
        case outsideBlock
        /// An opening delimiter without its closing one.
        case unclosedTag
        /// A tag without a name, or with a name that has blanks or empty parts in it.
        case badName(String)
        /// A `{{=… …=}}` that is not two delimiters of 1 to 16 bytes.
        case badDelimiters(String)
        /// `{{>*name}}`: names that come from the data are not part of the language here.
        case dynamicName(String)
        case unclosedSection(String)
        /// A closing tag where another element is open.
        case mismatchedClose(String, expected: String)
        /// A closing tag where nothing is open.
        case strayClose(String)
        /// Sections nested deeper than `LayoutParser.maximumDepth`.
        case tooDeep
        /// A partial or parent that calls itself without descending into the data.
        case endlessPartial(String)
        /// Partials, parents and blocks multiply past every use.
        case tooLarge
        /// The caller asked for a template that is not among the files.
        case unknownTemplate(String, nearest: String?)
        /// The caller asked for a shape that is not in the set.
        case unknownShape(String, nearest: String?)
    }

    package init(place: Place, kind: Kind) {
        self.place = place
        self.kind = kind
    }
}

/// All problems of a compilation, ordered by place; never empty.
package struct LayoutProblems: Error, Sendable {
    package let problems: [LayoutProblem]
}
