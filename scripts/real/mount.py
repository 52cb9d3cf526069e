"""Small servers that show a built website as portals do."""
import contextlib
import http.server
import json
import os
import re
import threading
import urllib.parse


class Server:
    """Serves on a free port of this computer while the block runs; `answer(path)` gives status, type and bytes."""

    def __init__(self, answer):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                status, kind, data = answer(urllib.parse.unquote(self.path.split("?")[0]))
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                # A browser that goes on to the next page does not wait for what it asked for.
                with contextlib.suppress(ConnectionError):
                    self.wfile.write(data)

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return "http://127.0.0.1:%d" % self.server.server_address[1]

    def __exit__(self, *failure):
        self.server.shutdown()
        self.server.server_close()


TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".json": "application/json", ".jsonl": "application/jsonl", ".jsonld": "application/ld+json",
    ".xml": "application/xml", ".csv": "text/csv; charset=utf-8", ".ics": "text/calendar; charset=utf-8",
    ".svg": "image/svg+xml", ".png": "image/png", ".txt": "text/plain; charset=utf-8",
}


def file(folder, path):
    """A file of a folder as an answer; `None` where there is none."""
    place = os.path.normpath(os.path.join(folder, path.lstrip("/")))
    if not place.startswith(folder) or not os.path.isfile(place):
        return None
    with open(place, "rb") as opened:
        data = opened.read()
    return 200, TYPES.get(os.path.splitext(place)[1], "application/octet-stream"), data


def below(folder, prefix):
    """A plain server that has a folder below a path, and answers with its 404.html to all else."""
    missing = file(folder, "404.html") or (404, "text/plain", b"")

    def answer(path):
        found = file(folder, path[len(prefix):] or "index.html") if path.startswith(prefix) else None
        return found or (404, missing[1], missing[2])
    return answer


def show_not_found(page):
    """Lets a page of a browser open 404.html as a file: its links begin at the root of a host, which a folder
    has not, and are made relative on the way."""
    def answer(route):
        with open(urllib.parse.unquote(route.request.url[len("file://"):]), encoding="utf-8") as opened:
            text = opened.read()
        root = re.search(r'href="(/[^"]*?)assets/', text)
        route.fulfill(body=text.replace('="' + root.group(1), '="') if root else text, content_type="text/html")
    page.route("file://**/404.html", answer)


# What a portal has: its own head and foot, and the place where the page's main part is included.
PORTAL = """<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8">
<!--#head -->
</head><body><header>门户的页头</header>
<main><!--#include virtual="%s" --></main>
<footer>门户的页脚</footer></body></html>
"""


def portal(output, prefix):
    """A portal that shows each page in its own frame at the page's address, by including its fragment; all
    else it takes from `web/`."""
    web, fragments = output + "/web", output + "/fragments"

    def answer(path):
        if not path.startswith(prefix):
            return 404, "text/plain", b""
        name = path[len(prefix):] or "index.html"
        head = file(fragments, name[:-len(".html")] + ".json") if name.endswith(".html") else None
        if head is None:
            return file(web, name) or (404, "text/plain", b"")
        shell = (PORTAL % name).replace("<!--#head -->", head_of(json.loads(head[2])))
        return 200, TYPES[".html"], include(shell, fragments).encode()
    return answer


def include(shell, folder):
    """Server-side includes, as nginx and Apache do them."""
    def insert(found):
        part = file(folder, found.group(1))
        return part[2].decode() if part else "[an error occurred while processing the directive]"
    return re.sub(r'<!--#include virtual="([^"]*)" -->', insert, shell)


def head_of(told):
    def escaped(text):
        return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
    lines = ["<title>%s</title>" % escaped(told["title"])]
    lines += ['<meta name="%s" content="%s">' % (escaped(m["name"]), escaped(m["content"])) for m in told["meta"]]
    lines += ['<link rel="%s" href="%s">' % (link["rel"], escaped(link["href"]))
              for link in told["links"] if link["rel"] in ("stylesheet", "icon")]
    lines += ['<script type="application/ld+json">%s</script>' % block for block in told["linked-data"]]
    return "\n".join(lines)
