/// What stands in one slot of a record.
package enum Value: Sendable {
    /// The record says nothing about the name: the lookup goes on in the outer records. A list that
    /// may be empty is `.list([])`, never absent, or a tree would find its parent's children.
    case absent
    /// The name is known and holds nothing: writes nothing, and is false in sections.
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    /// Bytes that are HTML already.
    case html([UInt8])
    case record(Record)
    case list([Record])
    case texts([String])
}

extension Value {
    /// Whether a section on the value is written. Empty text is false, because a layout has no other
    /// way to ask; a number is true, also zero, because zero is something to say.
    var isTrue: Bool {
        switch self {
        case .absent, .null: false
        case .flag(let isSet): isSet
        case .number, .record: true
        case .text(let text): !text.isEmpty
        case .html(let bytes): !bytes.isEmpty
        case .list(let records): !records.isEmpty
        case .texts(let texts): !texts.isEmpty
        }
    }

    /// Whether a field of that kind may hold the value.
    func fits(_ kind: FieldKind) -> Bool {
        switch (self, kind) {
        case (.absent, _), (.null, _), (.flag, .flag), (.number, .number), (.text, .text), (.html, .html): true
        case (.record, .record), (.list, .list), (.texts, .texts): true
        default: false
        }
    }
}
