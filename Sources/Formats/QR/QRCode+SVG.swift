internal import Text

extension QRCode {
    /// Light modules that a reader needs around the symbol (ISO/IEC 18004, 6.3.8).
    package static let quietZone = 4

    /// The symbol as an SVG image of one path, black on white, with its quiet zone; a module is one unit.
    ///
    /// `label` is what is read out in its place; it is escaped here.
    package func svg(label: String) -> [UInt8] {
        let side = size + 2 * QRCode.quietZone
        var out: [UInt8] = []
        out.append(contentsOf: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(side) \(side)\"".utf8)
        out.append(contentsOf: " shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"".utf8)
        out.appendEscaped(label)
        out.append(contentsOf: "\"><path fill=\"#fff\" d=\"M0 0h\(side)v\(side)H0z\"/><path fill=\"#000\" d=\"".utf8)
        for y in 0..<size { appendRow(y, to: &out) }
        out.append(contentsOf: "\"/></svg>".utf8)
        return out
    }

    /// A bar for each run of dark modules.
    private func appendRow(_ y: Int, to out: inout [UInt8]) {
        var x = 0
        while x < size {
            let start = x
            while module(x, y) { x += 1 }
            if x > start {
                let length = x - start
                out.append(
                    contentsOf: "M\(start + QRCode.quietZone) \(y + QRCode.quietZone)h\(length)v1h-\(length)z".utf8)
            }
            x += 1
        }
    }
}
