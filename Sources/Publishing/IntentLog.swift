import Files

/// The intents of this build, added to `.bulletin/intents` before the files they speak of, and those
/// that killed builds left there.
struct IntentLog: ~Copyable {
    /// From builds that did not end; empty as a rule.
    let inherited: [Intent]
    private let output: OutputFolder
    private var file: Descriptor?
    private var nextNumber: UInt64
    private var failure: FileProblem?

    private static let path = OutputPath.reserved + "/intents"

    /// Reads what is there and cuts off a torn end, behind which new records could not be read.
    init(_ output: OutputFolder) throws(FileProblem) {
        self.output = output
        let bytes = try output.readIfPresent(IntentLog.path) ?? []
        let (intents, length) = Intent.decode(bytes)
        if length < bytes.count {
            let whole = IntentLog.path + ".new"
            _ = try output.create(whole, bytes.span.extracting(..<length), existing: .emptied)
            try output.rename(whole, to: IntentLog.path)
        }
        inherited = intents
        nextNumber = intents.map(\.number).max().map { $0 &+ 1 } ?? 0
    }

    /// Notes that `path` is about to be created or replaced; gives the number of its temporary name.
    mutating func note(_ path: String, _ hash: ContentHash) throws(FileProblem) -> UInt64 {
        // Behind a record that was cut short, later ones would be lost.
        if let failure { throw failure }
        let intent = Intent(path: path, hash: hash, number: nextNumber)
        do throws(FileProblem) {
            try append(intent.encoded())
        } catch {
            failure = error
            throw error
        }
        nextNumber &+= 1
        return intent.number
    }

    /// Forgets all intents: the manifest speaks for their files now.
    mutating func clear() throws(FileProblem) {
        file = nil
        try output.removeFile(IntentLog.path)
    }

    private mutating func append(_ bytes: [UInt8]) throws(FileProblem) {
        if file == nil { file = try output.openForAppending(IntentLog.path) }
        switch file {
        case .some(let open): try output.append(bytes.span, to: open)
        case .none: break
        }
    }
}
