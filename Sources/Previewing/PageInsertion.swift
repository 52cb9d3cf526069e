/// A page with what the preview adds to it: its script, which brings everything else.
///
/// - Parameter pages: the version of the pages, by which the script knows that its page is old.
func withPreviewScript(_ page: [UInt8], pages: String) -> [UInt8] {
    let script = Array("<script src=\"/-/preview.js\" data-pages=\"\(pages)\" defer></script>\n".utf8)
    var shown = page
    shown.insert(contentsOf: script, at: offset(of: "</head>", in: page) ?? page.count)
    return shown
}

/// Where a text first stands in bytes.
private func offset(of text: String, in bytes: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    var start = 0
    while let found = bytes[start...].firstIndex(of: wanted[0]) {
        if bytes[found...].starts(with: wanted) { return found }
        start = found + 1
    }
    return nil
}
