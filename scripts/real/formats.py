"""What the standards say of the files for machines, as far as their own validators do not."""

TIME = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$"
ADDRESS = {"type": "string", "format": "uri", "pattern": "^https?://"}
AUTHORS = {
    "type": "array", "minItems": 1,
    "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "minLength": 1}},
              "additionalProperties": False},
}

# JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/: the members that we write, and none that it lacks.
JSON_FEED = {
    "type": "object", "required": ["version", "title", "items"], "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"}, "title": {"type": "string", "minLength": 1},
        "home_page_url": ADDRESS, "feed_url": ADDRESS, "description": {"type": "string"},
        "language": {"type": "string"}, "authors": AUTHORS,
        "items": {"type": "array", "maxItems": 50, "items": {
            "type": "object", "required": ["id", "content_text"], "additionalProperties": False,
            "properties": {
                "id": {"type": "string", "minLength": 1}, "url": ADDRESS, "title": {"type": "string"},
                "content_text": {"type": "string", "minLength": 1}, "summary": {"type": "string"},
                "date_published": {"type": "string", "pattern": TIME},
                "date_modified": {"type": "string", "pattern": TIME}, "authors": AUTHORS,
                "tags": {"type": "array", "items": {"type": "string", "minLength": 1}},
            },
        }},
    },
}

# What DCAT-AP 3 calls mandatory, by class, and what we promise beyond.
DCAT = {
    "Catalog": ["dct:title", "dct:description", "dct:publisher", "dcat:dataset"],
    "Dataset": ["dct:title", "dct:description", "dct:publisher", "dcat:distribution"],
    "Distribution": ["dcat:accessURL", "dcat:downloadURL", "dcat:mediaType"],
    "Organization": ["foaf:name"],
}
PREFIXES = {
    "dct": "http://purl.org/dc/terms/", "dcat": "http://www.w3.org/ns/dcat#", "foaf": "http://xmlns.com/foaf/0.1/",
}


def expanded(name):
    prefix, rest = name.split(":")
    return PREFIXES[prefix] + rest
