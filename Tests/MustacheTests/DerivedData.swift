@testable import Mustache

/// Shapes and a record made from an example's JSON: a shape is named by its path, its fields are the
/// union over all elements of a list. What is no object at the root, or a list in a list, becomes a
/// record whose field `.` holds it.
struct DerivedData {
    private var shapes: [(name: String, fields: [Field])] = []

    static func derive(_ json: JSON) -> (shapes: ShapeSet, record: Record) {
        var derived = DerivedData()
        let root = isObject(json) ? json : .object([(".", json)])
        derived.note([root], path: "root")
        let set = ShapeSet(derived.shapes.map { RecordShape($0.name, $0.fields) })
        return (set, record(root, path: "root", in: set))
    }

    private static func isObject(_ json: JSON) -> Bool { if case .object = json { true } else { false } }

    private mutating func note(_ objects: [JSON], path: String) {
        var names: [String] = []
        for name in objects.flatMap(\.members).map(\.name) where !names.contains(name) { names.append(name) }
        let fields = names.map { name in
            let values = objects.compactMap { $0[name] }
            return Field(name, kind(of: values, path: path + "/" + name), zh: "", en: "")
        }
        shapes.append((path, fields))
    }

    private mutating func kind(of values: [JSON], path: String) -> FieldKind {
        let lists = values.compactMap(\.list)
        if !lists.isEmpty {
            let elements = lists.flatMap { $0 }.map(Self.boxed)
            guard elements.allSatisfy(Self.isObject) else { return .texts }
            note(elements, path: path)
            return .list(path)
        }
        if values.contains(where: Self.isObject) {
            note(values.filter(Self.isObject), path: path)
            return .record(path)
        }
        switch values.first {
        case .flag?: return .flag
        case .number(let digits)?: return Int(digits) == nil ? .text : .number
        case .null?, .text?, .list?, .object?, nil: return .text
        }
    }

    private static func boxed(_ json: JSON) -> JSON {
        if case .list = json { .object([(".", json)]) } else { json }
    }

    private static func record(_ json: JSON, path: String, in set: ShapeSet) -> Record {
        let shape = set[path] ?? RecordShape(path, [])
        var builder = RecordBuilder(shape)
        for field in shape.fields {
            guard let member = json[field.name] else { continue }
            builder.set(field.name, value(member, kind: field.kind, in: set))
        }
        return builder.record
    }

    private static func value(_ json: JSON, kind: FieldKind, in set: ShapeSet) -> Value {
        switch (json, kind) {
        case (.flag(let flag), _): .flag(flag)
        case (.text(let text), _): .text(text)
        case (.number(let digits), .number): Int(digits).map(Value.number) ?? .null
        case (.number(let digits), _): .text(digits)
        case (.list(let elements), .list(let shape)): .list(elements.map { record(boxed($0), path: shape, in: set) })
        case (.list(let elements), _): .texts(elements.map(written))
        case (.object, .record(let shape)): .record(record(json, path: shape, in: set))
        case (.null, _), (.object, _): .null
        }
    }

    private static func written(_ json: JSON) -> String {
        switch json {
        case .text(let text), .number(let text): text
        case .null, .flag, .list, .object: ""
        }
    }
}
