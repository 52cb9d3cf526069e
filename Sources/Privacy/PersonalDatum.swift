package import Text

/// A number found in a text that points to a person.
package struct PersonalDatum: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// 公民身份号码 of GB 11643: 18 characters with a check digit.
        case identityNumber18
        /// The number of 15 digits that it replaced.
        case identityNumber15
        case mobileNumber
        case bankCard
        /// 机动车号牌.
        case plate
    }

    package let kind: Kind
    /// Where it stands, in bytes; what separates its digits is included.
    package let range: Range<Int>
    package let span: TextSpan
    /// What may be shown of it: its first two characters, and a star for each other. Never the value.
    package let masked: String
    /// Whether the same line calls what follows a contact (联系电话, 值班手机): a number meant to be called.
    /// Whether it is meant for the public is for the caller to say.
    package let isBesideContactWord: Bool
}
