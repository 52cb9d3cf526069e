/// The value of `Content-Type` for a file, by the ending of its name.
///
/// Texts are UTF-8: everything that Bulletin writes is, and attachments without a mark of another encoding are
/// taken for it. What is not in the list is offered for saving.
package func mediaType(of path: String) -> String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknownType }
    let ending = name[name.utf8.index(after: dot)...].lowercased()
    if let type = textTypes[ending] { return type + "; charset=utf-8" }
    return otherTypes[ending] ?? unknownType
}

private let unknownType = "application/octet-stream"

private let textTypes = [
    "html": "text/html", "htm": "text/html", "css": "text/css", "js": "text/javascript", "mjs": "text/javascript",
    "json": "application/json", "jsonl": "application/jsonl", "geojson": "application/geo+json",
    "webmanifest": "application/manifest+json", "jsonld": "application/ld+json", "xml": "application/xml",
    "csv": "text/csv", "txt": "text/plain", "md": "text/markdown", "vtt": "text/vtt",
]

private let otherTypes = [
    "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
    "webp": "image/webp", "avif": "image/avif", "ico": "image/x-icon", "pdf": "application/pdf",
    "ofd": "application/ofd", "zip": "application/zip", "doc": "application/msword",
    "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "wps": "application/vnd.ms-works", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf",
    "otf": "font/otf", "mp3": "audio/mpeg", "mp4": "video/mp4", "webm": "video/webm", "wasm": "application/wasm",
]
