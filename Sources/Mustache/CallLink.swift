import Text

/// A call that does not go down into the data. Routines are named by their numbers.
struct CallLink {
    let from: Int
    let to: Int
    let name: String
    let place: Place
}

extension TemplateCompiler {
    /// Reports the first call, by place, among those that lead back to themselves without going down
    /// into the data.
    mutating func reportEndlessCalls() {
        let leading = trimmed(links, from: \.from, to: \.to)
        let circling = trimmed(leading, from: \.to, to: \.from)
        if let first = circling.min(by: { $0.place < $1.place }) {
            report(.endlessPartial(first.name), at: first.place)
        }
    }

    /// The links from whose end links lead on for ever, in linear time (Kahn's algorithm).
    private func trimmed(
        _ links: [CallLink], from start: KeyPath<CallLink, Int>, to end: KeyPath<CallLink, Int>
    ) -> [CallLink] {
        var leaving = Array(repeating: 0, count: queue.count)
        var arriving: [[Int]] = Array(repeating: [], count: queue.count)
        for link in links {
            leaving[link[keyPath: start]] += 1
            arriving[link[keyPath: end]].append(link[keyPath: start])
        }
        var ended = leaving.indices.filter { leaving[$0] == 0 }
        while let routine = ended.popLast() {
            for caller in arriving[routine] {
                leaving[caller] -= 1
                if leaving[caller] == 0 { ended.append(caller) }
            }
        }
        return links.filter { leaving[$0[keyPath: end]] > 0 }
    }
}
