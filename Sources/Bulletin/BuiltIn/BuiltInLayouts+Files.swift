extension BuiltInLayouts {
    static let files: [(path: String, text: String)] = []
}
