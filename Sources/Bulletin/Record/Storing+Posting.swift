import Disclosure

extension Interruption: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(from)
        writer.write(until)
        writer.write(reason)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(from: try reader.value(), until: try reader.value(), reason: try reader.text())
    }
}

extension Objection: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(on)
        writer.write(matter)
        writer.write(answer)
        writer.write(answered)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(
            on: try reader.value(), matter: try reader.text(), answer: try reader.text(),
            answered: try reader.optional())
    }
}

extension ObjectionRecord: Storable {
    func store(to writer: inout ByteWriter) {
        switch self {
        case .unstated: writer.write(0)
        case .noneCame: writer.write(1)
        case .listed(let objections):
            writer.write(2)
            writer.write(objections)
        }
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        switch try reader.int() {
        case 0: self = .unstated
        case 1: self = .noneCame
        case 2: self = .listed(try reader.values())
        default: throw DamagedRecord()
        }
    }
}
