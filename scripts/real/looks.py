"""What a browser finds of one page in one look: a list of problems, empty where all is well."""
import os

from real.mount import show_not_found

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
REMEMBERED = "try { localStorage.setItem('bulletin-large-type', '%s') } catch (refused) {}"
# What would be read aloud, with its language; `null` where reading is broken off.
SPEECH = """window.spoken = [];
Object.defineProperty(window, 'speechSynthesis', {value: {
  speak: words => spoken.push([words.lang, words.text]), cancel: () => spoken.push(null)}});"""
FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const b = e.getBoundingClientRect(), s = getComputedStyle(e);
  const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(x => x.getClientRects().length);
  return {number: all.indexOf(e), name: e.href || e.textContent.trim().slice(0, 40), count: all.length,
    size: b.width * b.height, outline: s.outlineStyle !== 'none' || s.boxShadow !== 'none'};
}"""


class Looks:
    """The looks at pages, with a browser and axe at hand."""

    def __init__(self, browser, axe):
        self.browser, self.axe = browser, axe

    def page(self, width=1280, height=800, scheme="light", large=False, scripts=True, scale=1):
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, bypass_csp=True,
            java_script_enabled=scripts, device_scale_factor=scale)
        if scripts:
            context.add_init_script(REMEMBERED % ("yes" if large else "no"))
        page = context.new_page()
        show_not_found(page)
        return page

    def light(self, path):
        return self.checked(path)

    def dark(self, path):
        """As on a phone at night: the narrow form is checked with it."""
        return self.checked(path, scheme="dark", width=320)

    def large(self, path):
        """Large type must be there when it was chosen before, on a laptop and on a phone."""
        problems = []
        page = self.page(large=True, scheme="dark")
        page.goto("file://" + path)
        problems += self.axe_problems(page) + sideways(page)
        page.set_viewport_size({"width": 320, "height": 640})
        problems += sideways(page)
        if page.locator("#reading button").count() and not page.evaluate(
                "document.documentElement.classList.contains('large-type')"):
            problems.append("large type is not remembered")
        page.context.close()
        return problems

    def checked(self, path, **look):
        page = self.page(**look)
        page.goto("file://" + path)
        problems = self.axe_problems(page) + sideways(page)
        page.context.close()
        return problems

    def axe_problems(self, page):
        page.evaluate(self.axe)
        return page.evaluate(
            "async tags => (await axe.run(document, {resultTypes: ['violations'], runOnly: tags})).violations.map("
            "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' +"
            " (n.any[0] ? n.any[0].message : n.all[0] ? n.all[0].message : '')).join(' | '))", AXE_TAGS)

    def keyboard(self, path):
        """Tab must reach everything that can be used, in order, and each must be seen to have the focus."""
        page = self.page()
        page.goto("file://" + path)
        reached, problems, count = [], [], None
        for _ in range(3000):
            page.keyboard.press("Tab")
            state = page.evaluate(FOCUS)
            if state is None or state["number"] in reached:
                break
            count = state["count"]
            if not state["size"] or not state["outline"]:
                problems.append("the focus cannot be seen on " + state["name"])
            reached.append(state["number"])
        if reached != sorted(reached):
            problems.append("the focus jumps back")
        if count is not None and len(reached) < count:
            problems.append("Tab reaches %d of %d" % (len(reached), count))
        page.context.close()
        return problems

    def no_script(self, path):
        """All that the page says is there; nothing that needs a script is shown; every link leads somewhere."""
        page = self.page(scripts=False)
        page.goto("file://" + path)
        problems = []
        if not page.locator("h1").first.inner_text().strip() or len(page.locator("body").inner_text()) < 40:
            problems.append("the page is empty")
        # Search may show its field: it says itself that it needs scripts.
        if page.locator("#reading button:visible, #reading:visible").count():
            problems.append("buttons that do nothing are shown")
        for address in set(page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")):
            target = address.split("#")[0]
            if target.startswith("file://") and not os.path.exists(decoded(target[7:])):
                problems.append("leads nowhere: " + target)
        page.context.close()
        return problems

    def buttons(self, path):
        """The buttons in the head of a page do what they say, on a phone."""
        context = self.browser.new_context(viewport={"width": 390, "height": 800})
        context.add_init_script(SPEECH)
        page = context.new_page()
        page.goto("file://" + path)
        problems = []

        def expect(what, is_so):
            if not is_so:
                problems.append("buttons: " + what)

        def shown():
            return page.locator("#menu a").first.is_visible()

        labels = page.evaluate("({...document.getElementById('reading').dataset})")
        menu = page.locator("#reading .menu-button")
        expect("the menu is not folded", not shown() and menu.get_attribute("aria-expanded") == "false")
        menu.click()
        expect("the menu does not open", shown() and menu.get_attribute("aria-expanded") == "true")
        menu.click()
        expect("the menu does not close", not shown())
        aloud = page.get_by_role("button", name=labels["aloud"], exact=True)
        aloud.click()
        spoken = page.evaluate("spoken.filter(Boolean)")
        title = page.locator("main h1").inner_text()
        expect("the title is not read first", spoken[:1] == [["zh-CN", title]])
        expect("paragraphs are not read", len(spoken) > 5)
        page.get_by_role("button", name=labels["stop"], exact=True).click()
        expect("reading does not stop", page.evaluate("spoken.at(-1)") is None and aloud.is_visible())
        page.get_by_role("button", name=labels["large"], exact=True).click()
        page.reload()
        usual = page.get_by_role("button", name=labels["usual"], exact=True)
        expect("large type is forgotten", page.locator("html.large-type").count() == 1 and usual.is_visible())
        usual.click()
        expect("large type stays", page.locator("html.large-type").count() == 0)
        page.set_viewport_size({"width": 1280, "height": 800})
        expect("the menu is folded on a wide screen", shown() and not menu.is_visible())
        context.close()
        context = self.browser.new_context(viewport={"width": 390, "height": 800}, java_script_enabled=False)
        page = context.new_page()
        page.goto("file://" + path)
        expect("without scripts the menu is folded", shown())
        context.close()
        return problems

    def narrow(self, path):
        page = self.page(width=320, height=640)
        page.goto("file://" + path)
        problems = sideways(page)
        page.context.close()
        return problems

    def zoom(self, path):
        """A window of 1280 × 1024 at 400 % (WCAG 1.4.10), and text alone at 200 % (1.4.4)."""
        page = self.page(width=320, height=256, scale=4)
        page.goto("file://" + path)
        problems = sideways(page)
        page.context.close()
        page = self.page()
        page.goto("file://" + path)
        page.add_style_tag(content=":root { font-size: 212.5% !important }")
        problems += ["text at 200 %: " + problem for problem in sideways(page)]
        page.context.close()
        return problems


def decoded(path):
    from urllib.parse import unquote
    return unquote(path)


def sideways(page):
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return ["scrolls sideways by %d px" % wide] if wide > 0 else []
