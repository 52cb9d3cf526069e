import Disclosure
import Text

/// An option of a command.
struct OptionSpecification: Sendable {
    let name: String
    /// What stands for its value in help; `nil` for a flag.
    let value: String?
    let zh: String
    let en: String

    init(_ name: String, value: String? = nil, zh: String, en: String) {
        self.name = name
        self.value = value
        self.zh = zh
        self.en = en
    }
}

/// A slip on the command line.
enum ArgumentProblem: Error, Hashable {
    case unknownOption(String, nearest: String?)
    case missingValue(String)
    case unexpectedValue(String)
    case tooManyArguments(String)
    case badDate(String)
    case badValue(option: String, value: String, allowed: [String])
    case badShard(String, most: Int)
    /// Two options of which one rules out the other.
    case notTogether(String, String)
    /// An option that means nothing without the other.
    case onlyTogether(String, String)
}

/// What was given on the command line, sorted out against a command's options.
struct Arguments {
    private(set) var operands: [String] = []
    private var values: [String: String] = [:]
    private var flags: Set<String> = []

    /// `--option value`, `--option=value`, `--flag`, and `--` before operands that begin with a dash.
    init(_ words: some Collection<String>, options: [OptionSpecification], operands limit: Int) throws(ArgumentProblem)
    {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            guard word != "--" else {
                operands += rest
                break
            }
            guard word.hasPrefix("-"), word.count > 1 else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let option = options.first(where: { $0.name == parts[0] }) else {
                throw .unknownOption(parts[0], nearest: nearestName(to: parts[0], in: options.map(\.name)))
            }
            if option.value == nil {
                guard parts.count == 1 else { throw .unexpectedValue(option.name) }
                flags.insert(option.name)
            } else if parts.count == 2 {
                values[option.name] = parts[1]
            } else if let value = rest.popFirst() {
                values[option.name] = value
            } else {
                throw .missingValue(option.name)
            }
        }
        if operands.count > limit { throw .tooManyArguments(operands[limit]) }
    }

    subscript(option: String) -> String? { values[option] }

    func has(_ flag: String) -> Bool { flags.contains(flag) }

    /// The date given with an option; `nil` where none was.
    func date(_ option: String = "--date") throws(ArgumentProblem) -> CivilDate? {
        guard let text = values[option] else { return nil }
        guard let date = CivilDate(iso: text) else { throw .badDate(text) }
        return date
    }
}

extension ArgumentProblem {
    func words(command: String) -> (zh: String, en: String) {
        switch self {
        case .unknownOption(let name, let nearest):
            (
                "没有选项“\(name)”" + (nearest.map { "，是不是 \($0)？" } ?? "，用 bulletin \(command) --help 查看全部选项"),
                "unknown option `\(name)`"
                    + (nearest.map { "; did you mean `\($0)`?" } ?? "; see bulletin \(command) --help")
            )
        case .missingValue(let name): ("选项 \(name) 后面要写值", "option \(name) needs a value")
        case .unexpectedValue(let name): ("选项 \(name) 不带值", "option \(name) takes no value")
        case .tooManyArguments(let word): ("多余的参数“\(word)”", "unexpected argument `\(word)`")
        case .badDate(let text): ("“\(text)”不是日期，写作 2026-11-20", "`\(text)` is not a date; write 2026-11-20")
        case .badShard(let text, let most):
            (
                "“\(text)”不是分片，写作 3/8（8 片中的第 3 片，最多 \(most) 片）",
                "`\(text)` is no part; write 3/8 for the third of eight (at most \(most))"
            )
        case .notTogether(let one, let other):
            ("\(one) 不能与 \(other) 同用，请写给 bulletin join", "\(one) does not go with \(other); give it to bulletin join")
        case .onlyTogether(let one, let other): ("\(one) 要与 \(other) 同用", "\(one) is for \(other)")
        case .badValue(let option, let value, let allowed):
            (
                "\(option) 不能是“\(value)”，可写：\(allowed.joined(separator: "、"))",
                "\(option) cannot be `\(value)`; use \(allowed.joined(separator: ", "))"
            )
        }
    }
}
