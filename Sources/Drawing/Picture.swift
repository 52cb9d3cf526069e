internal import Text

/// What a picture is called, and what is read out in its place.
package struct PictureWords: Sendable {
    /// Unique on its page, a name as HTML has them.
    package let id: String
    package let title: String
    /// What the picture shows, in a sentence.
    package let description: String

    package init(id: String, title: String, description: String) {
        self.id = id
        self.title = title
        self.description = description
    }
}

/// An inline SVG picture in the making. Everything is drawn in the colour of the text around it, so that it
/// is right in the dark and in high contrast; a style sheet may say more by class.
struct Picture {
    let width: Int
    private(set) var height = 0
    private var marks: [UInt8] = []

    init(width: Int) {
        self.width = width
    }

    mutating func reach(_ bottom: Int) { height = max(height, bottom) }

    mutating func rectangle(
        x: Int, y: Int, width: Int, height: Int, corner: Int = 0, class name: String
    ) {
        let round = corner > 0 ? " rx=\"\(corner)\"" : ""
        write("<rect class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"\(round)/>")
        reach(y + height + 1)
    }

    /// A path as SVG writes it, made of numbers only.
    mutating func path(_ commands: String, class name: String) {
        write("<path class=\"\(name)\" d=\"\(commands)\"/>")
    }

    /// - Parameter anchor: `start`, `middle` or `end`: what of the text stands at `x`.
    mutating func text(
        _ text: String, x: Int, y: Int, size: Int, anchor: String = "start", class name: String
    ) {
        write("<text class=\"\(name)\" x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" text-anchor=\"\(anchor)\">")
        marks.appendEscaped(text)
        write("</text>")
        reach(y + size / 2)
    }

    private mutating func write(_ text: String) { marks.append(contentsOf: text.utf8) }

    /// The whole picture: read out as one image, by its title and description.
    func finished(_ words: PictureWords, class name: String) -> [UInt8] {
        var svg: [UInt8] = []
        func write(_ text: String) { svg.append(contentsOf: text.utf8) }
        write("<svg class=\"\(name)\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-labelledby=\"")
        svg.appendEscaped("\(words.id)-title \(words.id)-desc")
        write("\"><title id=\"")
        svg.appendEscaped(words.id + "-title")
        write("\">")
        svg.appendEscaped(words.title)
        write("</title><desc id=\"")
        svg.appendEscaped(words.id + "-desc")
        write("\">")
        svg.appendEscaped(words.description)
        write("</desc>")
        svg += marks
        write("</svg>")
        return svg
    }
}
