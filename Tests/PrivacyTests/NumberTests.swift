import Privacy
import Testing
import Text

@Suite struct NumberTests {
    /// Numbers in every way of writing, in the surroundings they were found in: all are found, none is shown.
    @Test func plantedNumbersAreFound() {
        var count = 0
        for (kind, form) in plantedForms() {
            for (before, after) in surroundings {
                let found = personalData(in: Array((before + form + after).utf8))
                #expect(found.map(\.kind) == [kind], "\(before)\(form)\(after)")
                #expect(
                    found.first?.range == before.utf8.count..<(before + form).utf8.count, "\(before)\(form)\(after)")
                #expect(found.first.map { $0.masked.contains("**") } ?? false)
                count += 1
            }
        }
        #expect(count >= 1000)
    }

    private let surroundings = [
        ("", ""), ("张三，", "，石桥村"), ("| 1 | 张三 | ", " | 600 |"), ("1,张三,", ",600.00"), ("身份证号：", "。"), ("（", "）"),
        ("\"", "\"\r\n"), ("李四 ", "\n王五"), ("编号1、", "、2"),
    ]

    private func plantedForms() -> [(PersonalDatum.Kind, String)] {
        var numbers = PlantedNumbers(seed: 11)
        var forms: [(PersonalDatum.Kind, String)] = []
        for _ in 0..<8 {
            let identity = numbers.identity18()
            let mobile = numbers.mobile()
            forms += [identity, identity.lowercased(), PlantedNumbers.fullWidth(identity)].map {
                (.identityNumber18, $0)
            }
            for separator in [" ", "\u{3000}", "\u{A0}", "-", "－", "  "] {
                forms.append((.identityNumber18, PlantedNumbers.cut(identity, [6, 8, 4], separator)))
                forms.append((.mobileNumber, PlantedNumbers.cut(mobile, [3, 4, 4], separator)))
            }
            forms.append((.identityNumber18, PlantedNumbers.cut(identity, [6, 4, 4, 4], " ")))
            forms.append((.identityNumber18, PlantedNumbers.cut(identity, [17, 1], " ")))
            forms.append((.identityNumber15, numbers.identity15()))
            forms += [mobile, PlantedNumbers.fullWidth(mobile)].map { (.mobileNumber, $0) }
            let card = numbers.card(19)
            forms += [card, numbers.card(16)].map { (.bankCard, $0) }
            forms.append((.bankCard, PlantedNumbers.cut(card, [4, 4, 4, 4, 3], " ")))
        }
        return forms
    }

    /// What an office writes every day, made by rule.
    @Test func lookAlikesAreNotReported() {
        var numbers = PlantedNumbers(seed: 12)
        var count = 0
        for _ in 0..<25 {
            for form in lookAlikes(&numbers) {
                let found = personalData(in: Array("关于\(form)的说明".utf8))
                #expect(found.isEmpty, "\(form): \(found)")
                count += 1
            }
        }
        #expect(count >= 500)
    }

    private func lookAlikes(_ numbers: inout PlantedNumbers) -> [String] {
        let identity = numbers.identity18()
        let wrongCheck = String(identity.dropLast()) + (identity.hasSuffix("5") ? "6" : "5")
        return [
            "2026-11-\(10 + numbers.next(20))", "202611\(10 + numbers.next(20))", "2026年1\(numbers.next(3))月",
            "11990107MB0\(numbers.digits(5))XA/202611-\(numbers.digits(5))",
            "437-079-201601-\(numbers.digits(6))", "0990-5550\(numbers.digits(3))", "（0990）5550\(numbers.digits(3))",
            "9133010\(numbers.digits(2))MA2\(numbers.digits(5))K", "12345",
            "400-\(numbers.digits(3))-\(numbers.digits(4))",
            "\(numbers.digits(3)),\(numbers.digits(3)),\(numbers.digits(3)).00元", "1\(numbers.digits(10)).56元",
            "13\(numbers.digits(9))元", "0.1\(numbers.digits(17))", "978-7-\(numbers.digits(4))-\(numbers.digits(4))-1",
            "QQ：13\(numbers.digits(9))", "138****\(numbers.digits(4))", "35*************\(numbers.digits(3))",
            "2020-330100-48-01-\(numbers.digits(6))", "青政发〔2026〕13\(numbers.digits(9))号",
            "京公网安备 1101010200\(numbers.digits(4))号", "202611201030\(numbers.digits(5))",
            "https://www.example.gov.cn/art/13\(numbers.digits(9)).html", wrongCheck,
            "9\(numbers.digits(15))", "1\(numbers.next(3))\(numbers.digits(9))",
        ].filter { form in
            // Chance may make a check digit right.
            !(form.utf8.count == 18 && form.utf8.allSatisfy { $0 &- 48 < 10 }
                && PlantedNumbers.checkDigit(String(form.prefix(17))) == form.suffix(1))
        }
    }

    /// Each line: the text, and what is found in it, as kind and masked form.
    @Test func nastyCases() {
        let cases: [(String, [String])] = [
            ("11010119900307451X", []),
            ("110101199003074514", ["identityNumber18 11****************"]),
            ("身份证110101199003074511", ["identityNumber18 11****************"]),
            ("身份证号：11010119900307451x。", ["identityNumber18 11****************"]),
            ("110101199002304517", []), ("990101199003074516", []),
            ("110101199003074514110101199003074514", []),
            ("110101199003074514 13800138000", ["identityNumber18 11****************", "mobileNumber 13*********"]),
            (
                "110101199003074514、110101199003074514",
                ["identityNumber18 11****************", "identityNumber18 11****************"]
            ),
            (
                "张三-110101199003074514-13800138000.jpg",
                ["identityNumber18 11****************", "mobileNumber 13*********"]
            ),
            ("ID110101199003074514", ["identityNumber18 11****************"]),
            ("MB110101199003074514", []), ("110101199003074514A", []),
            ("='110101199003074514'", ["identityNumber18 11****************"]),
            ("110101199003074514.00", ["identityNumber18 11****************"]),
            ("１１０１０１　１９９００３０７　４５１４", ["identityNumber18 １１****************"]),
            ("110101\u{200B}199003074514", ["identityNumber18 11****************"]),
            ("110101--199003074514", []), ("110-101-199003-074514", []), ("110101\n199003074514", []),
            ("110101\t199003074514", []),
            ("+86 13800138000", ["mobileNumber 13*********"]), ("+8613800138000", ["mobileNumber 13*********"]),
            ("8613800138000", []),
            ("86-138-0013-8000", ["mobileNumber 13*********"]), ("0990-13800138000", ["mobileNumber 13*********"]),
            ("1 13800138000 2", ["mobileNumber 13*********"]), ("tel:13800138000", ["mobileNumber 13*********"]),
            ("1 3 8 0 0 1 3 8 0 0 0", ["mobileNumber 13*********"]),
            ("138.0013.8000", []), ("13800138000.5", []), ("a13800138000", []), ("13800138000b", []),
            ("1990-01-01 123", []), ("4100 2200 3300 4400", []),
            ("6222 0212 3456 7890 128", ["bankCard 62*****************"]),
            ("6222021234567890128", ["bankCard 62*****************"]),
            ("6222021234567890129", []),
            ("110101900307451", ["identityNumber15 11*************"]), ("110101901307451", []),
            ("税号110101900307451", []),
            ("京A12345", ["plate 京A*****"]), ("京A·12345号车", ["plate 京A*****"]), ("京AD12345", ["plate 京A******"]),
            ("京ICP备12345678号", []), ("粤B2-20090059", []), ("川A", []), ("京A123456789", []),
        ]
        for (text, expected) in cases {
            let found = personalData(in: Array(text.utf8)).map { "\($0.kind) \($0.masked)" }
            #expect(found == expected, "\(text)")
        }
    }

    @Test func placesAndContacts() {
        let text = "监督电话：0990-5550101、13800138000\n张三 13900139000\n"
        let found = personalData(in: Array(text.utf8))
        #expect(found.map { "\($0.span.line):\($0.span.column)+\($0.span.length)" } == ["1:31+11", "2:8+11"])
        #expect(found.map(\.isBesideContactWord) == [true, false])
    }

    @Test func hiddenTextKeepsItsLength() {
        let text = "张三 110101199003074514，１３８００１３８０００，9:00—17:00，京A12345"
        let hidden = hidingPersonalData(in: Array(text.utf8))
        #expect(hidden.count == text.utf8.count)
        #expect(
            String(decoding: hidden, as: UTF8.self)
                == "张三 11****************，１３***************************，9:00—17:00，京A12345")
        #expect(hidingPersonalData(in: "索引号“110101199003074514”") == "索引号“11****************”")
    }

    /// Each would take long in quadratic time.
    @Test func hostileInputIsLinear() {
        let count = 10_000
        for piece in [
            "1", "1 ", "1-", "13800138000 ", "１", "１　", "*1", "1*", "京A", "110101 ", "0\u{200B}", "\u{FF11}\u{BC}",
        ] {
            let bytes = Array(String(repeating: piece, count: count).utf8)
            _ = personalData(in: bytes)
            _ = maskedNumbers(in: bytes)
        }
        var noise = PlantedNumbers(seed: 3)
        let bytes = (0..<20_000).map { _ in [0xEF, 0xBC, 0x90, 0x31, 0x20, 0x2D, 0xFF, 0x0A][noise.next(8)] as UInt8 }
        _ = personalData(in: bytes)
        _ = maskedNumbers(in: bytes)
    }

    /// A number may begin and end anywhere among words of eight bytes.
    @Test func everyOffsetIsSeen() {
        for before in 0..<20 {
            for after in 0..<20 {
                let text =
                    String(repeating: "。", count: before / 3) + String(repeating: "a", count: before % 3) + "，"
                    + "１３８００１３８０００" + String(repeating: "，", count: after)
                #expect(personalData(in: Array(text.utf8)).count == 1, "\(before) \(after)")
            }
        }
    }
}
