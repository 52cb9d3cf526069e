/// A run of stars and its neighbours, and what the rules make of it.
///
/// The rules, in the order in which they are tried (`docs/decisions/markdown-emphasis.md` has the reasons):
///
/// 1. *Flanking.* As CommonMark 0.30, section 6.2, with the change of commonmark-spec PR 839: beside a wide
///    character (East Asian width W or F) punctuation does not keep a run from opening or closing.
/// 2. *Numbers.* A run with an ASCII letter or digit on both sides, one of them a digit, masks:
///    `138****1234`, `闽A**123`, `3*4`. So does a run of three or more after a digit, or of four or more
///    beside a digit or wide character, unless it ends a run that is open.
/// 3. *Names in the middle.* One star after a surname and before the last character of the name
///    (`王*国、`) masks, even where a run is open.
/// 4. *Ends.* A run that can close and finds an open run of its length is that run's end. One that is longer
///    than the open run, after a name, is a mask and then the end: `**张*、李***`.
/// 5. *Names.* A run that stands like the hidden part of a name masks, see `NameMask`. So does one in an
///    address, before a single unit of it: `**村**组**号`.
/// 6. *Beginnings.* Any other run that can open waits for its end.
///
/// A mask's stars become characters that only look like stars. Any other run is left to libcmark, with a
/// shield beside it where rule 1 and libcmark differ.
struct StarRun {
    struct Open {
        let length: Int
    }

    let length: Int
    /// Up to four characters before the run, nearest first.
    let before: Neighbours
    /// Up to four characters after it, nearest first.
    let after: Neighbours
    /// Whether a run of the same length masked earlier in the paragraph, or comes later in the line after a
    /// known surname.
    let hasMaskedCompanion: Bool

    var previous: Unicode.Scalar? { before[0] }
    var next: Unicode.Scalar? { after[0] }

    private var touchesWide: Bool {
        Characters.isWideCharacter(previous) || Characters.isWideCharacter(next)
    }

    var canOpen: Bool {
        guard !Characters.isSpace(next) else { return false }
        return touchesWide || !Characters.isPunctuation(next) || Characters.isSpace(previous)
            || Characters.isPunctuation(previous)
    }

    var canClose: Bool {
        guard !Characters.isSpace(previous) else { return false }
        return touchesWide || !Characters.isPunctuation(previous) || Characters.isSpace(next)
            || Characters.isPunctuation(next)
    }

    /// On which side a letter must stand for libcmark to let the run open and close: where it touches a wide
    /// character and has punctuation on exactly one side.
    var shieldedSide: Side? {
        guard touchesWide, !Characters.isSpace(previous), !Characters.isSpace(next) else { return nil }
        switch (Characters.isPunctuation(previous), Characters.isPunctuation(next)) {
        case (true, false): return .before
        case (false, true): return .after
        default: return nil
        }
    }

    enum Side {
        case before
        case after
    }

    /// Rule 2, the part that no open run changes.
    var isInsideNumber: Bool {
        Characters.isASCIILetterOrDigit(previous) && Characters.isASCIILetterOrDigit(next)
            && (Characters.isDigit(previous) || Characters.isDigit(next))
    }

    /// Rule 2, the part that gives way to an open run.
    var isBesideNumber: Bool {
        if length >= 3, Characters.isDigit(previous) { return true }
        guard length >= 4 else { return false }
        return Characters.isDigit(next) || Characters.isWideCharacter(previous) && Characters.isWord(previous)
    }
}

extension Rewriter {
    /// Rewrites the run of stars at `start` as the rules of `StarRun` say; gives the offset after it.
    mutating func rewriteRun(at start: Int, in range: Range<Int>) -> Int {
        var end = start
        while end < range.upperBound, source[end] == UInt8(ascii: "*") { end += 1 }
        let run = starRun(start..<end, in: range)
        switch decide(run) {
        case .markup:
            if let side = run.shieldedSide {
                flush(to: side == .before ? start : end)
                write(Sentinel.shield)
            }
        case .mask:
            maskLengths |= 1 << UInt64(min(run.length, 63))
            makeLiteral(start..<end)
        case .maskThenEnd(let length): makeLiteral(start..<end - length)
        }
        return end
    }

    private enum Decision {
        case markup
        case mask
        /// The last stars, so many, end an open run; those before them mask.
        case maskThenEnd(Int)
    }

    private mutating func decide(_ run: StarRun) -> Decision {
        if run.isInsideNumber { return .mask }
        if NameMask.isInsideName(run) { return .mask }
        if run.canClose, let open = openRuns.lastIndex(where: { $0.length == run.length }) {
            openRuns.removeSubrange(open...)
            return .markup
        }
        let isMask = run.isBesideNumber || NameMask.isName(run) || NameMask.isAddressPart(run)
        if run.canClose, let open = openRuns.last, open.length < run.length,
            isMask || NameMask.endsName(run.before)
        {
            openRuns.removeLast()
            return .maskThenEnd(open.length)
        }
        if isMask { return .mask }
        if run.canOpen, openRuns.count < 64 { openRuns.append(StarRun.Open(length: run.length)) }
        return .markup
    }

    private func starRun(_ run: Range<Int>, in range: Range<Int>) -> StarRun {
        let bytes = source.span
        var before = Neighbours()
        var index = run.lowerBound
        while before.count < 4,
            let scalar = Characters.scalar(in: bytes, before: index, start: range.lowerBound)
        {
            before.append(scalar)
            index -= UTF8.width(scalar)
        }
        var after = Neighbours()
        index = run.upperBound
        while after.count < 4, let scalar = Characters.scalar(in: bytes, at: index, end: range.upperBound) {
            after.append(scalar)
            index += UTF8.width(scalar)
        }
        return StarRun(
            length: run.count, before: before, after: after,
            hasMaskedCompanion: maskLengths >> UInt64(min(run.count, 63)) & 1 == 1
                || hasMaskedCompanion(length: run.count, from: run.upperBound, end: range.upperBound))
    }

    /// Whether the next run of the same length follows a known surname. Looks 64 bytes ahead: the names of a
    /// list stand close together.
    private func hasMaskedCompanion(length: Int, from start: Int, end: Int) -> Bool {
        let last = min(end, start + 64)
        var index = start
        while let star = source.firstOffset(of: UInt8(ascii: "*"), in: index..<last) {
            index = star
            while index < end, source[index] == UInt8(ascii: "*") { index += 1 }
            guard index - star == length else { continue }
            var before = Neighbours()
            var offset = star
            while before.count < 3, let scalar = Characters.scalar(in: source.span, before: offset, start: start) {
                before.append(scalar)
                offset -= UTF8.width(scalar)
            }
            return NameMask.endsSurname(before)
        }
        return false
    }
}
