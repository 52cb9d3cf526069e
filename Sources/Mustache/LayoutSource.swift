/// One layout file as it was read.
package struct LayoutSource: Sendable {
    /// The name by which `{{>name}}` and `{{<name}}` call it.
    package let name: String
    /// The path that problems name.
    package let file: String
    package let bytes: [UInt8]

    package init(name: String, file: String, bytes: [UInt8]) {
        self.name = name
        self.file = file
        self.bytes = bytes
    }
}

/// What becomes of names that the data does not have.
package enum LayoutMode: Sendable {
    /// Each is a problem.
    case strict
    /// They write nothing, as the Mustache specification demands of context misses.
    case lenient
}
