/// A language that the tool and the generated site speak. The raw value is its BCP 47 tag.
package enum Language: String, Sendable, CaseIterable {
    case simplifiedChinese = "zh-Hans"
    case english = "en"
}
