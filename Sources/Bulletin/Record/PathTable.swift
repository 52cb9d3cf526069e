import Text

/// Values by path, in the order of the bytes of the paths.
///
/// A record holds what it knows of the files of a site in the order of their listing, and the next build asks for it
/// in that order: dictionaries of as many paths took longer to make than everything else that it does where nothing
/// has changed.
struct PathTable<Value: Sendable>: Sendable {
    /// The bytes that hold the paths.
    private var storage: [UInt8]
    private var paths: [Range<Int>] = []
    private(set) var values: [Value] = []

    /// - Parameter storage: bytes that hold the paths which are going to be added.
    init(storage: [UInt8] = []) { self.storage = storage }

    init(_ pairs: [(path: String, value: Value)]) {
        self.init()
        reserve(pairs.count)
        for number in bytewiseOrder(of: pairs.map(\.path)) { append(pairs[number].path, pairs[number].value) }
    }

    private init(storage: [UInt8], paths: [Range<Int>], values: [Value]) {
        self.storage = storage
        self.paths = paths
        self.values = values
    }

    /// A table of the same paths, which both share.
    func mapValues<Other>(_ transform: (Value) -> Other) -> PathTable<Other> {
        PathTable<Other>(storage: storage, paths: paths, values: values.map(transform))
    }

    var count: Int { values.count }
    var isEmpty: Bool { values.isEmpty }

    mutating func reserve(_ count: Int) {
        paths.reserveCapacity(count)
        values.reserveCapacity(count)
    }

    /// Adds a value behind all others. Gives false for a path that does not stand behind theirs.
    @discardableResult
    mutating func append(_ path: String, _ value: Value) -> Bool {
        let start = storage.count
        storage.append(contentsOf: path.utf8)
        return append(pathAt: start..<storage.count, value)
    }

    /// Adds a value whose path is in the storage already.
    @discardableResult
    mutating func append(pathAt range: Range<Int>, _ value: Value) -> Bool {
        if let last = paths.last, !precedes(last, storage.span.extracting(range)) { return false }
        paths.append(range)
        values.append(value)
        return true
    }

    subscript(path: String) -> Value? { index(of: path).map { values[$0] } }

    /// The number of a path among all.
    ///
    /// - Parameter expected: where it is looked for first.
    func index(of path: String, expected: Int = 0) -> Int? {
        let path = path.utf8Span.span
        if expected < paths.count, isEqual(paths[expected], path) { return expected }
        var (low, high) = (0, paths.count)
        while low < high {
            let middle = (low + high) / 2
            if precedes(paths[middle], path) { low = middle + 1 } else { high = middle }
        }
        return low < paths.count && isEqual(paths[low], path) ? low : nil
    }

    func path(_ number: Int) -> String { String(decoding: storage[paths[number]], as: UTF8.self) }

    func filter(_ isKept: (_ path: String) -> Bool) -> PathTable {
        var kept = PathTable(storage: storage)
        for number in paths.indices where isKept(path(number)) { kept.append(pathAt: paths[number], values[number]) }
        return kept
    }

    private func isEqual(_ range: Range<Int>, _ path: Span<UInt8>) -> Bool {
        guard range.count == path.count else { return false }
        return isEqualBytewise(storage.span.extracting(range), path)
    }

    private func precedes(_ range: Range<Int>, _ path: Span<UInt8>) -> Bool {
        precedesBytewise(storage.span.extracting(range), path)
    }
}
