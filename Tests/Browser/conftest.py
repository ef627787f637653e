"""What the tests share: the sites, built and served, and a browser."""

import os

import pytest
from playwright.sync_api import sync_playwright

from server import serving
from sites import DEMO, INVENTED
from visit import visiting

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def demo():
    """The address of the demo site."""
    DEMO.build()
    with serving(DEMO.output) as address:
        yield address


@pytest.fixture(scope="session")
def invented():
    """The address of the site with invented figures, which lies under a path."""
    INVENTED.build()
    with serving(INVENTED.output, INVENTED.prefix) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context_of(browser):
    """Makes a browser window as it is asked for, and each only once."""
    kept = {}

    def make(width=1440, height=900, **options):
        key = (width, height, *sorted(options.items()))
        if key not in kept:
            kept[key] = browser.new_context(viewport={"width": width, "height": height}, **options)
            kept[key].set_default_timeout(5_000)
        return kept[key]

    return make


@pytest.fixture
def plain(context_of):
    """A page without scripts."""
    page = context_of(java_script_enabled=False).new_page()
    yield page
    page.close()


@pytest.fixture
def visit(context_of):
    """Opens an address in a window of 1440 px, or in one that is asked for."""
    return lambda address, **options: visiting(context_of(**options), address)
