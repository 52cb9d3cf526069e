package import Composing
package import Mustache

/// The files of `layouts/assets/` as layouts name them: `{{root}}{{assets.style-css}}`.
///
/// Layouts name a file, never its address, because style sheets and scripts have an address made from
/// their content (`Address.asset`); a name that no file has is a finding, not a page without style.
package struct AssetNames: Sendable {
    package let shape: RecordShape
    package let record: Record

    package static let none = AssetNames([])

    /// - Parameter assets: the files with their addresses; of two that come to one name the first counts.
    package init(_ assets: [CopiedFile]) {
        var seen: Set<String> = []
        let named = assets.map { (name: AssetNames.name(of: $0.file), address: $0.address) }
            .filter { seen.insert($0.name).inserted }
        shape = RecordShape(
            "Assets", named.map { Field($0.name, .text, zh: "地址，前面要加 root", en: "Address; put `root` before it") })
        record = Record(shape, named.map { .text($0.address) })
    }

    /// `layouts/assets/icons/seal.svg` is called `icons-seal-svg`: a point would mean a part of a record.
    private static func name(of file: String) -> String {
        String(
            decoding: file.utf8.dropFirst("layouts/assets/".utf8.count).map { byte in
                byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") ? UInt8(ascii: "-") : byte
            }, as: UTF8.self)
    }
}
