/// Finds any number of words in a text at once (Aho and Corasick, 1975): one table look-up for each byte,
/// whatever the number of words.
public struct WordMatcher: Sendable {
    /// Bytes that no word holds share a class, so that the table stays small.
    private var classes: [UInt8]
    private var classCount: Int
    /// Next state for each state and class, while the automaton is built.
    private var next: [Int32] = []
    /// The same as it is walked: where the next state's row begins, and as its complement where words end
    /// in that state, so that a byte costs two look-ups and no more.
    private var table: [Int32] = []
    /// For each state the word that ends there, or -1.
    private var words: [Int32]
    /// For each state the nearest shorter suffix at which a word ends, or 0.
    private var shorter: [Int32]
    private var lengths: [Int]
    private var beginnings: WordBeginnings

    /// States that a matcher may have: 4 bytes for each and each class of bytes.
    public static let stateLimit = 100_000

    /// - Parameter patterns: words as bytes. Empty ones are never found; of equal ones the first is. What
    ///   goes beyond `stateLimit` is left out.
    public init(_ patterns: [[UInt8]]) {
        classes = Array(repeating: 0, count: 256)
        var count = 1
        for byte in patterns.joined() where classes[Int(byte)] == 0 && count < 256 {
            classes[Int(byte)] = UInt8(count)
            count += 1
        }
        classCount = count
        next = Array(repeating: 0, count: count)
        words = [-1]
        shorter = [0]
        beginnings = WordBeginnings(of: patterns)
        lengths = patterns.map(\.count)
        for (number, pattern) in patterns.enumerated() { add(pattern, number: Int32(number)) }
        connect()
        table = next.map { state in
            let row = state * Int32(count)
            return words[Int(state)] >= 0 || shorter[Int(state)] != 0 ? ~row : row
        }
        next = []
    }

    /// Calls `body` for each place where a word ends, with the word's number and its bytes.
    public func forEachMatch(in bytes: Span<UInt8>, _ body: (_ word: Int, _ range: Range<Int>) -> Void) {
        let (classes, table) = (classes.span, table.span)
        var row = 0
        var index = 0
        while index < bytes.count {
            if row == 0, beginnings.isPassedOver(in: bytes, at: index) {
                index += 3
                continue
            }
            // Neither index can be out of bounds: there are 256 classes, and the table holds only rows of
            // its own. Checking both took a third of the time.
            let found = unsafe table[unchecked: row &+ Int(unsafe classes[unchecked: Int(bytes[index])])]
            row = Int(found < 0 ? ~found : found)
            index += 1
            if found < 0 { tell(endingIn: row / classCount, at: index, body) }
        }
    }

    private func tell(endingIn state: Int, at end: Int, _ body: (_ word: Int, _ range: Range<Int>) -> Void) {
        var state = words[state] >= 0 ? state : Int(shorter[state])
        while state != 0 {
            let word = Int(words[state])
            body(word, end - lengths[word]..<end)
            state = Int(shorter[state])
        }
    }
}

extension WordMatcher {
    private mutating func add(_ pattern: [UInt8], number: Int32) {
        guard !pattern.isEmpty, words.count + pattern.count <= WordMatcher.stateLimit else { return }
        var state = 0
        for byte in pattern {
            let edge = state * classCount + Int(classes[Int(byte)])
            if next[edge] == 0 {
                next[edge] = Int32(words.count)
                next += Array(repeating: 0, count: classCount)
                words.append(-1)
                shorter.append(0)
            }
            state = Int(next[edge])
        }
        if words[state] < 0 { words[state] = number }
    }

    /// Turns the tree into an automaton, in order of depth: an edge that is missing goes where the longest
    /// proper suffix goes.
    private mutating func connect() {
        var suffixes = Array(repeating: 0, count: words.count)
        var queue = (0..<classCount).map { Int(next[$0]) }.filter { $0 != 0 }
        var position = 0
        while position < queue.count {
            let state = queue[position]
            position += 1
            let suffix = suffixes[state]
            shorter[state] = words[suffix] >= 0 ? Int32(suffix) : shorter[suffix]
            for byteClass in 0..<classCount {
                let edge = state * classCount + byteClass
                let beyond = next[suffix * classCount + byteClass]
                if next[edge] == 0 {
                    next[edge] = beyond
                } else {
                    suffixes[Int(next[edge])] = Int(beyond)
                    queue.append(Int(next[edge]))
                }
            }
        }
    }
}
