import Disclosure
import Findings
import Text

/// `index-reused`: an entry bears a number that the register gave to another one, which need not be there any more.
///
/// Another one was produced on another day; where the register has no days, it had another title.
func checkRegister(_ readings: [EntryReading], _ context: CheckContext, _ collector: inout FindingCollector) {
    guard !context.register.numbers.isEmpty else { return }
    for reading in readings {
        guard let entry = reading.entry, let holder = context.register.numbers[ExactText(entry.index)],
            !holder.isSame(as: entry)
        else { continue }
        let day = holder.produced.map { Words(zh: "（\($0) 生成）", en: ", produced on \($0)") } ?? Words(zh: "", en: "")
        let (zh, en) = holder.title.isEmpty ? ("另一个条目", "another entry") : ("“\(holder.title)”", "`\(holder.title)`")
        collector.report(
            .indexReused, at: reading.places.index, zh: "登记簿上，索引号“\(entry.index)”属于\(zh)\(day.zh)",
            en: "in the register, `\(entry.index)` belongs to \(en)\(day.en)",
            mend: Words(
                zh: "给这个条目编新号；是同一个条目的，把生成日期改回登记的日期",
                en: "give this entry a new number; if it is the same entry, restore its produced date"))
    }
}

extension Register.Holder {
    fileprivate func isSame(as entry: Entry) -> Bool {
        if let produced { return produced == entry.dates.produced }
        return title.isEmpty || areExactlyEqual(title, entry.title)
    }
}
