enum BuiltInStarter {
    static let files: [(path: String, text: String)] = []
}
