import Glibc
import Testing

@testable import Formats

/// Reads symbols back with `zbarimg`, where it is installed.
@Suite(.serialized) struct QRReadingTests {
    @Test func readersReadWhatIsWritten() throws {
        guard system("command -v zbarimg >/dev/null") == 0 else {
            return print("QR reading test: no zbarimg here; nothing read.")
        }
        let folder = "/tmp/bulletin-qr-\(getpid())"
        try #require(mkdir(folder, 0o700) == 0)
        var count = 0
        for level in QRLevel.allCases {
            for text in texts(level) {
                let symbol = try qrCode(Array(text.utf8), level: level)
                #expect(read(symbol, folder: folder) == text, "\(level), \(text.utf8.count) bytes")
                count += 1
            }
        }
        #expect(rmdir(folder) == 0)
        print("QR reading test: read \(count) symbols.")
    }

    /// A text for each version, bytes and alphanumeric, and Chinese.
    private func texts(_ level: QRLevel) -> [String] {
        let address = "https://www.example.gov.cn/zwgk/entries/11990107MB1234567X-202504-00017.html?edition=2&sheet=1#"
        let long = String(repeating: address, count: 3)
        let bytes = QRVersion.all.map { String(long.prefix($0.dataCount(level) - 3)) }
        let letters = QRVersion.all.map { String(long.uppercased().filter { $0.isLetter }.prefix($0.dataCount(level))) }
        return bytes + letters + ["政务公开", "HTTPS://EXAMPLE.GOV.CN/Q/202504-00017"]
    }

    private func read(_ symbol: QRCode, folder: String) -> String? {
        let (image, answer) = (folder + "/symbol.pgm", folder + "/answer")
        defer {
            unlink(image)
            unlink(answer)
        }
        guard write(picture(of: symbol), to: image) else { return nil }
        guard system("zbarimg -q --raw \(image) > \(answer) 2>/dev/null") == 0 else { return nil }
        guard let file = fopen(answer, "r") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer.prefix(max(0, count - 1)), as: UTF8.self)
    }

    /// A grey picture (PGM), six dots a module, with the quiet zone.
    private func picture(of symbol: QRCode) -> [UInt8] {
        let scale = 6
        let side = (symbol.size + 2 * QRCode.quietZone) * scale
        var out = Array("P5 \(side) \(side) 255\n".utf8)
        for y in 0..<side {
            for x in 0..<side {
                let isDark = symbol.module(x / scale - QRCode.quietZone, y / scale - QRCode.quietZone)
                out.append(x < QRCode.quietZone * scale || !isDark ? 255 : 0)
            }
        }
        return out
    }

    private func write(_ bytes: [UInt8], to path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        defer { fclose(file) }
        return bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count
    }
}
