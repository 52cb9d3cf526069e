import Testing

@testable import Formats

/// Whole symbols, as an encoder of other make (python-qrcode) draws them in the same mask.
@Suite struct QRKnownSymbolTests {
    @Test func alphanumericSymbol() throws {
        let expected = """
            #######....#..#######
            #.....#.##..#.#.....#
            #.###.#..#.##.#.###.#
            #.###.#.#####.#.###.#
            #.###.#.##.#..#.###.#
            #.....#..#..#.#.....#
            #######.#.#.#.#######
            ........##.##........
            .#.####.##..###.##.#.
            #.####.#....####.###.
            ..#.#.##...#..##.....
            #.##.#...#.##...##...
            ##.########.###.#####
            ........#...#..#.#...
            #######..##..##..####
            #.....#.#.#..#..#.###
            #.###.#.##.#..#...###
            #.###.#.#.###...#.#..
            #.###.#..#....#....##
            #.....#.###..###..##.
            #######..#.#.......#.
            """
        #expect(try drawn("HELLO WORLD", .quartile) == expected)
    }

    @Test func byteSymbol() throws {
        let expected = """
            #######.#.##..#######
            #.....#..##.#.#.....#
            #.###.#...###.#.###.#
            #.###.#.#..#..#.###.#
            #.###.#.#####.#.###.#
            #.....#.##..#.#.....#
            #######.#.#.#.#######
            ........#............
            #...#.###.#.######..#
            ###.##....#.#.#..##.#
            #.######.#..##.#.#..#
            .....#.....##.#.###.#
            #.#..##.##.#.#.#.#..#
            ........#.#.#...##.#.
            #######.####......###
            #.....#..###.##.#.#..
            #.###.#.##..##.......
            #.###.#..##.#.#.#####
            #.###.#..#####.#.....
            #.....#....#..##.##..
            #######.##.#....#.#.#
            """
        #expect(try drawn("政务公开", .medium) == expected)
    }

    private func drawn(_ text: String, _ level: QRLevel) throws -> String {
        let symbol = try qrCode(Array(text.utf8), level: level)
        return (0..<symbol.size).map { y in
            String((0..<symbol.size).map { symbol.module($0, y) ? "#" : "." })
        }.joined(separator: "\n")
    }
}
