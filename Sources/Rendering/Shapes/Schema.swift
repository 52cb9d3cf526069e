package import Mustache

/// One kind of record that layouts see: each field beside the function that fills it, so that shape,
/// documentation and values cannot drift apart.
package struct Schema<Source>: Sendable {
    package typealias Entry = (field: Field, value: @Sendable (Source) -> Value)

    package let shape: RecordShape
    private let getters: [@Sendable (Source) -> Value]

    package init(_ name: String, _ entries: [Entry]) {
        shape = RecordShape(name, entries.map(\.field))
        getters = entries.map(\.value)
    }

    package func record(of source: Source) -> Record {
        Record(shape, getters.map { $0(source) })
    }
}

/// Text that layouts write escaped; empty text is false in a section.
func text<Source>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> String
) -> Schema<Source>.Entry {
    (Field(name, .text, zh: zh, en: en), { .text(value($0)) })
}

func html<Source>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> [UInt8]
) -> Schema<Source>.Entry {
    (Field(name, .html, zh: zh, en: en), { .html(value($0)) })
}

func number<Source>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> Int
) -> Schema<Source>.Entry {
    (Field(name, .number, zh: zh, en: en), { .number(value($0)) })
}

/// A number that some records do not have: it writes nothing there, and a section on it is left out.
func number<Source>(
    _ name: String, zh: String, en: String, ifAny value: @escaping @Sendable (Source) -> Int?
) -> Schema<Source>.Entry {
    (Field(name, .number, zh: zh, en: en), { value($0).map(Value.number) ?? .null })
}

func flag<Source>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> Bool
) -> Schema<Source>.Entry {
    (Field(name, .flag, zh: zh, en: en), { .flag(value($0)) })
}

func texts<Source>(
    _ name: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> [String]
) -> Schema<Source>.Entry {
    (Field(name, .texts, zh: zh, en: en), { .texts(value($0)) })
}

/// A record of another shape; `nil` is false in a section.
func record<Source>(
    _ name: String, of shape: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> Record?
) -> Schema<Source>.Entry {
    (Field(name, .record(shape), zh: zh, en: en), { value($0).map { .record($0) } ?? .null })
}

func list<Source>(
    _ name: String, of shape: String, zh: String, en: String, _ value: @escaping @Sendable (Source) -> [Record]
) -> Schema<Source>.Entry {
    (Field(name, .list(shape), zh: zh, en: en), { .list(value($0)) })
}
