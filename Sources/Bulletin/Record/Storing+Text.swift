import Disclosure
import Findings
import Markdown
import Text

extension CivilDate: Storable {
    func store(to writer: inout ByteWriter) { writer.write(Int(dayNumber)) }
    init(from reader: inout ByteReader) throws(DamagedRecord) { self.init(dayNumber: try reader.int()) }
}

extension TextSpan: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(Int(line))
        writer.write(Int(column))
        writer.write(Int(length))
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(line: try reader.int(), column: try reader.int(), length: try reader.int())
    }
}

extension Place: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(file)
        writer.write(span)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(file: try reader.text(), span: try reader.value())
    }
}

extension Words: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(zh)
        writer.write(en)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(zh: try reader.text(), en: try reader.text())
    }
}

extension Finding: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(rule)
        writer.write(severity.rawValue)
        writer.write(place)
        writer.write(message)
        writer.write(remedy)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let rule = try reader.text()
        guard let severity = Severity(rawValue: try reader.int()) else { throw DamagedRecord() }
        self.init(
            rule: rule, severity: severity, place: try reader.value(), message: try reader.value(),
            remedy: try reader.optional())
    }
}

extension Heading: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(level)
        writer.write(text)
        writer.write(anchor)
        writer.write(span)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let (level, text) = (try reader.int(), try reader.text())
        self.init(level: level, text: text, anchor: try reader.text(likely: text), span: try reader.value())
    }
}

extension Hole: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(offset)
        writer.write(kind.number)
        writer.write(destination)
        writer.write(label)
        writer.write(span)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let offset = try reader.int()
        guard let kind = Kind(number: try reader.int()) else { throw DamagedRecord() }
        self.init(
            offset: offset, kind: kind, destination: try reader.text(), label: try reader.text(),
            span: try reader.value())
    }
}

extension Hole.Kind {
    fileprivate var number: Int {
        switch self {
        case .link: 0
        case .image: 1
        case .figure: 2
        }
    }

    fileprivate init?(number: Int) {
        switch number {
        case 0: self = .link
        case 1: self = .image
        case 2: self = .figure
        default: return nil
        }
    }
}
