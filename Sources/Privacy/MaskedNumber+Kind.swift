extension MaskedNumber {
    /// What the number was before it was masked.
    package enum Kind: Hashable, Sendable {
        case identity
        case mobile
        case card
    }

    /// What the words before it say, else what its length and digits make of it: stars are not always counted, so
    /// that an identity number may seem to be shorter or longer than it is.
    ///
    /// - Parameter bytes: those in which it was found.
    package func kind(in bytes: [UInt8]) -> Kind {
        if isMobileNumber { return .mobile }
        let context = LineContext(bytes: bytes, range: range)
        if context.isAfter(NumberWords.identity, reach: 30) { return .identity }
        if context.isAfter(NumberWords.bank, reach: 30) { return .card }
        // Cards have 16 to 19 digits, and most begin with 62; no code of a province does.
        return prefix.hasPrefix("62") && length >= 16 && length != 18 || length == 16 || length == 19
            ? .card : .identity
    }
}
