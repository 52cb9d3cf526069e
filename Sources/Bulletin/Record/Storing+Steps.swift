import Disclosure

extension ProcedureStep: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(name)
        writer.write(by)
        writer.write(limit)
        writer.write(note)
        writer.write(ways)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        self.init(
            name: try reader.text(), by: try reader.text(), limit: try reader.text(), note: try reader.text(),
            ways: try reader.values())
    }
}

extension ProcedureStep.Way: Storable {
    func store(to writer: inout ByteWriter) {
        writer.write(answer)
        writer.write(target ?? -1)
    }

    init(from reader: inout ByteReader) throws(DamagedRecord) {
        let answer = try reader.text()
        let target = try reader.int()
        self.init(answer: answer, target: target < 0 ? nil : target)
    }
}
