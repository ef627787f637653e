"""A page in the browser, and all that goes wrong while it is there."""

from contextlib import contextmanager
from urllib.parse import urlsplit

# Runs before the page's own script: keeps what the page itself cannot be asked for afterwards.
WATCH = """
window.watched = { violations: [], shift: 0 };
addEventListener("securitypolicyviolation", (event) =>
  watched.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) watched.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


class Faults(list):
    """What a page did wrong, each in a sentence."""

    def __init__(self, page, base: str):
        super().__init__()
        self.host = urlsplit(base).netloc
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.append(f"error: {error}"))
        page.on("request", self.follow)
        page.on("requestfailed", lambda request: self.append(f"failed: {request.url}"))
        page.on("response", self.judge)

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.append(f"console: {message.text}")

    def follow(self, request):
        if urlsplit(request.url).netloc != self.host:
            self.append(f"foreign: {request.url}")

    def judge(self, response):
        if response.status >= 400:
            self.append(f"{response.status}: {response.url}")


@contextmanager
def visiting(context, address: str):
    """The loaded page with its `faults`; one that is left with faults fails."""
    page = context.new_page()
    page.add_init_script(WATCH)
    page.faults = Faults(page, address)
    try:
        page.goto(address, wait_until="load")
        yield page
        page.faults.extend(page.evaluate("watched.violations"))
        assert page.faults == []
    finally:
        page.close()
