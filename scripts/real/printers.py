"""Programs that print HTML to PDF, each kept open for many files: Chromium, Firefox, WeasyPrint."""
import base64
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time


class Chromium:
    """Through playwright, one tab for all."""
    name = "Chromium"
    # Its PDF files name every character.
    text_is_whole = True
    # Sheets of several papers go into one file.
    mixes_papers = True

    def __init__(self, program):
        from playwright.sync_api import sync_playwright
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        self.page = self.browser.new_page()

    def print(self, path, pdf, paper):
        self.page.goto("file://" + path)
        self.page.pdf(path=pdf, prefer_css_page_size=True, print_background=True)

    def close(self):
        self.browser.close()
        self.playwright.stop()


class WeasyPrint:
    name = "WeasyPrint"
    text_is_whole = True
    mixes_papers = True

    def __init__(self):
        import logging
        import weasyprint
        logging.getLogger("weasyprint").setLevel(logging.ERROR)
        self.html = weasyprint.HTML

    def print(self, path, pdf, paper):
        self.html(filename=path).write_pdf(pdf)

    def close(self):
        pass


class Firefox:
    """Through its own remote control, Marionette: messages of JSON, each with its length before it."""
    name = "Firefox"
    text_is_whole = False
    mixes_papers = False

    def __init__(self, program):
        self.profile = tempfile.mkdtemp(prefix="bulletin-firefox-")
        with open(os.path.join(self.profile, "user.js"), "w", encoding="utf-8") as file:
            file.write('user_pref("marionette.port", 0);\nuser_pref("app.update.enabled", false);\n'
                       'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n'
                       'user_pref("network.proxy.type", 1);\nuser_pref("network.proxy.http", "127.0.0.1");\n'
                       'user_pref("network.proxy.http_port", 9);\n')
        self.process = subprocess.Popen(
            [program, "--headless", "--marionette", "--no-remote", "--profile", self.profile],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env={**os.environ, "HOME": self.profile})
        self.number = 0
        self.socket = self.connected()
        self.receive()
        self.ask("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {}}})
        self.ask("WebDriver:SetTimeouts", {"pageLoad": 120000, "script": 120000})

    def connected(self):
        place = os.path.join(self.profile, "MarionetteActivePort")
        for _ in range(600):
            if os.path.exists(place) and os.path.getsize(place):
                with open(place, encoding="ascii") as file:
                    return socket.create_connection(("127.0.0.1", int(file.read())), timeout=180)
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.close()
        raise RuntimeError("Firefox does not start")

    def receive(self):
        length = b""
        while not length.endswith(b":"):
            length += self.socket.recv(1)
        left, parts = int(length[:-1]), []
        while left:
            part = self.socket.recv(min(left, 1 << 20))
            if not part:
                raise RuntimeError("Firefox has gone")
            parts.append(part)
            left -= len(part)
        return json.loads(b"".join(parts))

    def ask(self, command, parameters):
        self.number += 1
        message = json.dumps([0, self.number, command, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, value = self.receive()
        if error:
            raise RuntimeError("Firefox: %s" % error.get("message"))
        return value

    def print(self, path, pdf, paper):
        self.ask("WebDriver:Navigate", {"url": "file://" + path})
        width, height = paper
        value = self.ask("WebDriver:Print", {
            "background": True, "shrinkToFit": True,
            "margin": {"top": 0, "bottom": 0, "left": 0, "right": 0},
            "page": {"width": width / 10, "height": height / 10}})
        with open(pdf, "wb") as file:
            file.write(base64.b64decode(value["value"]))

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
        shutil.rmtree(self.profile, ignore_errors=True)
