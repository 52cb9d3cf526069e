/// The plate of a vehicle (GA 36-2018) that the digit at `offset` belongs to: province, letter, and five
/// letters or digits, six for electric vehicles; a point or space may follow the letter.
///
/// - Parameter start: nothing before this offset is looked at.
func plateRange(in bytes: [UInt8], digitAt offset: Int, from start: Int) -> Range<Int>? {
    var first = offset
    while first > start, offset - first < 7, isPlateSign(bytes[first - 1]) { first -= 1 }
    // Without a point the letter of the prefecture stands in the same run.
    for lead in [first, first + 1] where lead >= start && lead <= offset {
        guard let head = plateHead(in: bytes, before: lead, from: start) else { continue }
        var end = lead
        var digits = 0
        while end < bytes.count, end - lead < 7, isPlateSign(bytes[end]) {
            if bytes[end] &- 0x30 < 10 { digits += 1 }
            end += 1
        }
        if (end - lead == 5 || end - lead == 6), digits >= 2 { return head..<end }
    }
    return nil
}

/// The beginning of a province and letter that end right before `offset`, or before a point there.
private func plateHead(in bytes: [UInt8], before offset: Int, from start: Int) -> Int? {
    var letter = offset - 1
    for mark in ["·", "•", "．", ".", " "] where letter >= mark.utf8.count {
        let begin = offset - mark.utf8.count
        if bytes[begin..<offset].elementsEqual(mark.utf8) { letter = begin - 1 }
    }
    guard letter - 3 >= start, bytes[letter] &- 0x41 < 26, bytes[letter] != UInt8(ascii: "I") else { return nil }
    let province = Array(bytes[letter - 3..<letter])
    return plateProvinces.contains(province) ? letter - 3 : nil
}

private func isPlateSign(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x41 < 26 && byte != UInt8(ascii: "I") && byte != UInt8(ascii: "O")
}

private let plateProvinces = Set("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新".unicodeScalars.map { Array(String($0).utf8) })
