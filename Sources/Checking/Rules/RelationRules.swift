import Disclosure
import Findings
import Text

/// `relation-circle` and `relation-time`: what corrects, replaces, follows or results from an entry comes
/// after it.
///
/// - Parameter readings: in the order of their files.
func checkRelationOrder(_ readings: [EntryReading], _ collector: inout FindingCollector) {
    guard let graph = SuccessionGraph(readings) else { return }
    checkTimes(graph, &collector)
    for circle in graph.circles() {
        guard let last = circle.last else { continue }
        let numbers = (circle.map { graph.entries[$0.from].index } + [graph.entries[last.to].index])
            .joined(separator: " → ")
        collector.report(
            .relationCircle, at: last.place, zh: "条目的关联首尾相接：\(numbers)", en: "relations run in a circle: \(numbers)",
            mend: Words(
                zh: "后发布的条目指向先发布的；删去其中一条关联", en: "a later entry refers to an earlier one: remove one of the relations"))
    }
}

private func checkTimes(_ graph: SuccessionGraph, _ collector: inout FindingCollector) {
    for link in graph.links.joined() {
        let (later, earlier) = (graph.entries[link.from], graph.entries[link.to])
        guard later.dates.published < earlier.dates.published else { continue }
        collector.report(
            .relationTime, at: link.place,
            zh: "本条目（\(later.dates.published) 发布）早于它所关联的 \(earlier.index)（\(earlier.dates.published) 发布）",
            en:
                "this entry, published on \(later.dates.published), is older than \(earlier.index), published on \(earlier.dates.published)",
            mend: Words(zh: "核对两个条目的发布日期，以及关联的方向", en: "check the dates of both, and which of them refers to the other")
        )
    }
}

/// Which entry comes after which: an arrow from the later to the earlier.
private struct SuccessionGraph {
    struct Link {
        let from: Int
        let to: Int
        let place: Place
    }

    /// In the order of their files.
    let entries: [Entry]
    /// By the entry they start from.
    let links: [[Link]]

    /// Relations that say "after": an interpretation may be out before its document, a part before its
    /// whole.
    private static let kinds: Set<RelationKind> = [.corrects, .replaces, .follows, .resultOf]

    /// `nil` where no entry comes after another.
    init?(_ readings: [EntryReading]) {
        let entries = readings.compactMap(\.entry)
        guard entries.contains(where: { $0.relations.contains { SuccessionGraph.kinds.contains($0.kind) } }) else {
            return nil
        }
        let numbers = Dictionary(
            entries.enumerated().map { (ExactText($1.index), $0) }, uniquingKeysWith: { first, _ in first })
        links = entries.enumerated().map { number, entry in
            entry.relations.filter { SuccessionGraph.kinds.contains($0.kind) }.compactMap { relation in
                numbers[ExactText(relation.target)].map {
                    Link(from: number, to: $0, place: Place(file: entry.file, span: relation.span))
                }
            }
        }
        self.entries = entries
    }

    /// A circle for each arrow that closes one in a walk over all entries; in each, every link goes on
    /// where the one before it ends.
    func circles() -> [[Link]] {
        var states = Array(repeating: State.new, count: entries.count)
        var found: [[Link]] = []
        for start in entries.indices where states[start] == .new {
            walk(from: start, &states, &found)
        }
        return found
    }

    private enum State { case new, open, done }

    /// Depth first without recursion: chains may be as long as there are entries.
    private func walk(from start: Int, _ states: inout [State], _ found: inout [[Link]]) {
        var path: [Link] = []
        var next: [(entry: Int, link: Int)] = [(start, 0)]
        states[start] = .open
        while let (entry, number) = next.last {
            guard number < links[entry].count else {
                states[entry] = .done
                next.removeLast()
                _ = path.popLast()
                continue
            }
            next[next.count - 1].link += 1
            let link = links[entry][number]
            switch states[link.to] {
            case .new:
                states[link.to] = .open
                path.append(link)
                next.append((link.to, 0))
            case .open:
                let begin = path.firstIndex { $0.from == link.to } ?? path.endIndex
                found.append(path[begin...] + [link])
            case .done: break
            }
        }
    }
}
