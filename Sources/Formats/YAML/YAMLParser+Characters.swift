import Text

/// Characters are checked once for the whole document, so that the structure need not think of them.
extension YAMLParser {
    /// Records invalid UTF-8 and the characters outside `c-printable` (YAML 1.2.2, section 5.1), as well
    /// as byte order marks inside the text. NEL, LS and PS are ordinary characters in YAML 1.2.
    mutating func checkCharacters() {
        let start = position
        if let invalid = firstInvalidUTF8(in: bytes, range: start..<end) {
            recordCharacter(.invalidUTF8, at: invalid.lowerBound, length: invalid.count)
        }
        let bytes = bytes
        var offset = start
        while offset < end {
            let byte = bytes[offset]
            // Most characters of a Chinese text are three bytes, and none of those can be at fault.
            if byte > 0xC2, byte != 0xEF {
                offset += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                continue
            }
            if byte < 0x20 || byte > 0x7E, let found = forbiddenCharacter(at: offset, byte) {
                recordCharacter(.controlCharacter(found.scalar), at: offset, length: found.length)
                guard problems.count < YAMLParser.problemLimit else { return }
            }
            offset += 1
        }
    }

    private func forbiddenCharacter(at offset: Int, _ first: UInt8) -> (scalar: Unicode.Scalar, length: Int)? {
        switch first {
        case .tab, .lineFeed, .carriageReturn:
            return nil
        case 0xC2:
            let second = byte(at: offset + 1)
            return (0x80...0x9F).contains(second) && second != 0x85 ? (Unicode.Scalar(second), 2) : nil
        case 0xEF:
            switch (byte(at: offset + 1), byte(at: offset + 2)) {
            case (0xBB, 0xBF): return ("\u{FEFF}", 3)
            case (0xBF, 0xBE): return ("\u{FFFE}", 3)
            case (0xBF, 0xBF): return ("\u{FFFF}", 3)
            default: return nil
            }
        case 0..<0x20, 0x7F:
            return (Unicode.Scalar(first), 1)
        default:
            return nil
        }
    }

    /// Records a problem anywhere in the document; lines are counted only when there is one. The limit on
    /// problems bounds the work.
    private mutating func recordCharacter(_ kind: YAMLProblem.Kind, at offset: Int, length: Int) {
        var start = (line: line, offset: lineStart)
        for index in lineStart..<offset where bytes[index].isBreak {
            let isHalf = bytes[index] == .carriageReturn && byte(at: index + 1) == .lineFeed && index + 1 < end
            if !isHalf { start = (start.line + 1, index + 1) }
        }
        record(
            YAMLProblem(kind, at: TextSpan(line: start.line, column: offset - start.offset + 1, length: length)))
    }
}
