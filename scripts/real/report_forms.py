"""The forms that reports of findings must have, as schemas (JSON Schema, draft 7) and a pattern.

JSON: docs/findings.md. GitLab: the Code Climate issue as GitLab's documentation of Code Quality asks for it.
GitHub: workflow commands of GitHub Actions.
"""
import re

WORDS = {
    "type": "object", "required": ["zh", "en"], "additionalProperties": False,
    "properties": {"zh": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}},
}
COUNT = {"type": "integer", "minimum": 0}
NUMBER = {"type": "integer", "minimum": 1}

EDIT = {
    "type": "object", "required": ["offset", "length", "text"], "additionalProperties": False,
    "properties": {"offset": COUNT, "length": COUNT, "text": {"type": "string"}},
}
FINDING = {
    "type": "object", "required": ["rule", "severity", "file", "message", "fingerprint"],
    "additionalProperties": False,
    "properties": {
        "rule": {"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
        "severity": {"enum": ["error", "warning", "note"]},
        "file": {"type": "string"}, "line": NUMBER, "column": NUMBER, "endColumn": NUMBER,
        "message": WORDS, "remedy": WORDS, "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "fixes": {
            "type": "array", "minItems": 1,
            "items": {
                "type": "object", "required": ["title", "edits"], "additionalProperties": False,
                "properties": {"title": WORDS, "edits": {"type": "array", "items": EDIT}},
            },
        },
    },
}
JSON_REPORT = {
    "type": "object", "required": ["format", "version", "tool", "counts", "findings"], "additionalProperties": False,
    "properties": {
        "format": {"const": "bulletin-findings"}, "version": {"const": 1},
        "tool": {"type": "string", "pattern": "^bulletin [0-9.]+$"},
        "counts": {
            "type": "object", "required": ["error", "warning", "note"], "additionalProperties": False,
            "properties": {"error": COUNT, "warning": COUNT, "note": COUNT},
        },
        "findings": {"type": "array", "items": FINDING},
    },
}

GITLAB = {
    "type": "array",
    "items": {
        "type": "object", "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1}, "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object", "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": NUMBER}},
                },
            },
        },
    },
}

# A property's value holds neither `,` nor `:` nor a line end; the message no line end.
PROPERTY = r"[a-zA-Z]+=[^,:\r\n]*"
GITHUB_LINE = re.compile(r"::(error|warning|notice) %s(,%s)*::[^\r\n]+" % (PROPERTY, PROPERTY))
