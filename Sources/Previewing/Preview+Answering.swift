import Bulletin
import Disclosure
import Publishing
package import Serving

extension Preview {
    /// Answers a request of the browser. Everything of the preview's own is under `/-/`, where no output stands.
    package func answer(_ request: Request) -> Answer {
        let target = request.target
        if target.segments.first == "-", request.method == "POST" { return .response(change(request)) }
        guard request.method == "GET" || request.isHead else {
            return .response(.methodNotAllowed(allowed: target.segments.first == "-" ? "GET, HEAD, POST" : "GET, HEAD"))
        }
        switch target.path {
        case "-/events": return .events(first: report().news)
        case "-/state.json":
            let json = report().json(page: target.value(of: "page") ?? "")
            return .response(
                Response(
                    .ok, fields: [("Content-Type", mediaType(of: "state.json")), ("Cache-Control", "no-store")],
                    body: json))
        case "favicon.ico": return .response(Response(.noContent))
        case "-": return .response(.redirect(to: "/-/"))
        case let path where target.segments.first == "-": return .response(own(path, request))
        default: return .response(output(request))
        }
    }
}

// MARK: What is wished

extension Preview {
    /// Another day, or drafts or not. Only pages of this server may ask for it.
    private func change(_ request: Request) -> Response {
        if let origin = request["origin"], origin != "http://" + (request.host ?? "") {
            return Response(.forbidden, text: "Only pages of this server may ask for that.")
        }
        switch request.target.path {
        case "-/date":
            let wanted = request.target.value(of: "on") ?? ""
            let date = CivilDate(iso: wanted)
            guard wanted == "today" || date != nil else { return Response(.badRequest, text: "Not a date: \(wanted)") }
            wish { $0.wantedDate = date }
        case "-/drafts":
            let wanted = request.target.value(of: "show")
            guard wanted == "yes" || wanted == "no" else { return Response(.badRequest, text: "Neither yes nor no.") }
            wish { $0.showsDrafts = wanted == "yes" }
        default: return Response(.notFound, text: "There is nothing here.")
        }
        return Response(.noContent)
    }
}

// MARK: Pages

extension Preview {
    /// The start page and what it and the pages bring along.
    private func own(_ path: String, _ request: Request) -> Response {
        let name = path == "-/" ? "start.html" : String(path.dropFirst(2))
        guard let file = BuiltInPreview.files.first(where: { $0.path == name }) else {
            return Response(.notFound, text: "There is nothing here.")
        }
        return representation(Array(file.text.utf8), path: name, report()).response(to: request)
    }

    private func output(_ request: Request) -> Response {
        let report = report()
        guard let site = report.state.site else { return .redirect(to: "/-/") }
        let target = request.target
        if target.segments.isEmpty { return .redirect(to: "/web/") }
        let path = target.path + (target.isFolder ? "index.html" : "")
        if !target.isFolder, site.holds(path + "/index.html") {
            return .redirect(to: "/" + percentEncoded(path: path) + "/")
        }
        do throws(PublishingProblem) {
            if let bytes = try site.bytes(of: path) {
                return representation(bytes, path: path, report).response(to: request)
            }
            return try missing(path, site, report)
        } catch {
            return Response(.unavailable, text: error.words.text(options.language))
        }
    }

    /// The site's own page for what it has not. Its links begin at the root of its website, at any depth.
    private func missing(
        _ path: String, _ site: PreparedSite, _ report: PreviewReport
    ) throws(PublishingProblem) -> Response {
        let root = path.hasPrefix("internal/web/") ? "internal/web/" : "web/"
        guard let page = try site.bytes(of: root + "404.html") else { return Response(.notFound, text: "Not found.") }
        return Response(
            .notFound, fields: [("Content-Type", mediaType(of: ".html")), ("Cache-Control", "no-store")],
            body: withPreviewScript(page, pages: report.pagesVersion))
    }

    private func representation(_ bytes: [UInt8], path: String, _ report: PreviewReport) -> Representation {
        let shown = path.hasSuffix(".html") ? withPreviewScript(bytes, pages: report.pagesVersion) : bytes
        let tag = "\"" + String(ContentHash(shown.span).value, radix: 16) + "\""
        return Representation(
            bytes: shown, mediaType: mediaType(of: path), entityTag: tag, modified: report.state.modified)
    }
}
