import Files
import Formats
import Testing

@testable import Publishing

/// What sealing costs. Runs when `BULLETIN_BENCH` is set; means something in release builds only.
@Suite(.serialized, .enabled(if: CurrentProcess.environmentVariable("BULLETIN_BENCH") != nil)) struct SealSpeedTests {
    @Test func hashing() {
        let bytes = (0..<64 << 20).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let best = (0..<3).map { _ in clock { _ = SHA256.digest(of: bytes) } }.min() ?? 1
        print("SHA-256: \(Double(bytes.count) / Double(best) * 1000) MB/s")
    }

    @Test func sealing() throws {
        let count = 10_000
        try withScratch { root in
            for round in ["all files", "no file", "one file"] {
                let publisher = try Publisher(root: root)
                for index in 0..<count {
                    let text = round == "one file" && index == 7 ? "changed" : String(repeating: "字", count: 3000)
                    try publisher.write("web/\(index % 100)/\(index).html", Array(text.utf8))
                }
                try publisher.seal(threads: CurrentProcess.processorCount)
                let seal = try #require(try publisher.finish().seal)
                print("\(round): \(seal.read) of \(seal.files) read, \(Double(seal.nanoseconds) / 1e6) ms")
            }
            let folder = try Folder(root)
            let time = try clock { _ = try verify(folder, threads: CurrentProcess.processorCount) }
            print("verifying: \(Double(time) / 1e6) ms")
        }
    }

    /// Nanoseconds.
    private func clock(_ work: () throws -> Void) rethrows -> Int64 {
        let start = SystemClock.nanoseconds
        try work()
        return SystemClock.nanoseconds - start
    }
}
