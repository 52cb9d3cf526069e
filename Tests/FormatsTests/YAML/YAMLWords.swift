import Formats
import Text

/// A tree in one line: scalars in quotes whatever their style, so that `null` and `"null"` differ.
func shown(_ node: YAMLNode) -> String {
    switch node.content {
    case .null: "null"
    case .scalar(let scalar): shown(scalar.text)
    case .sequence(let nodes): "[" + nodes.map(shown).joined(separator: ", ") + "]"
    case .mapping(let pairs):
        "{" + pairs.map { shown($0.key) + ": " + shown($0.value) }.joined(separator: ", ") + "}"
    }
}

private func shown(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\n": escaped += "\\n"
        case "\t": escaped += "\\t"
        case "\"": escaped += "\\\""
        case "\\": escaped += "\\\\"
        default: escaped.unicodeScalars.append(scalar)
        }
    }
    return "\"" + escaped + "\""
}

/// `line:column+length kind`.
func shown(_ problem: YAMLProblem) -> String {
    "\(shown(problem.span)) \(shown(problem.kind))"
}

private func shown(_ span: TextSpan) -> String { "\(span.line):\(span.column)+\(span.length)" }

private func shown(_ kind: YAMLProblem.Kind) -> String {
    switch kind {
    case .duplicateKey(let key, let first): "duplicateKey(\(key), first \(shown(first)))"
    case .fullWidthColon(let key): "fullWidthColon(\(key))"
    case .missingSpaceAfterColon(let key): "missingSpaceAfterColon(\(key))"
    case .controlCharacter(let scalar): "controlCharacter(\(scalar.value))"
    case .nestingTooDeep(let limit): "nestingTooDeep(\(limit))"
    case .unclosedBracket(let byte): "unclosedBracket(\(Unicode.Scalar(byte)))"
    case .reservedIndicator(let byte): "reservedIndicator(\(Unicode.Scalar(byte)))"
    default: "\(kind)"
    }
}

func parsed(_ text: String) -> YAMLDocument { parseYAML(Array(text.utf8)) }

func problems(_ text: String) -> [String] { parsed(text).problems.map(shown) }
