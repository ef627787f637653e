"""Every kind of page, narrow and wide, light and dark."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from sites import KINDS

AXE = Axe()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDTHS = [320, 768, 1440]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", KINDS)
def test_is_accessible_and_fits(demo, visit, kind, width, scheme):
    with visit(demo + KINDS[kind], width=width, color_scheme=scheme) as page:
        assert overflow(page) <= 0
        assert violations(page) == []


@pytest.mark.parametrize("kind", ["guide", "generated-comparison", "comparisons"])
def test_holds_in_the_colours_that_a_reader_forces(demo, visit, kind):
    with visit(demo + KINDS[kind], forced_colors="active") as page:
        assert overflow(page) <= 0
        assert violations(page) == []


@pytest.mark.parametrize("address", ["guides/tide-surveyor/", "compare/dune-keeper-vs-tide-surveyor/"])
@pytest.mark.parametrize("width", WIDTHS)
def test_holds_below_a_path_too(invented, visit, address, width):
    with visit(invented + address, width=width) as page:
        assert overflow(page) <= 0
        assert violations(page) == []


def overflow(page) -> int:
    """By how many pixels the page, as a whole, is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def violations(page) -> list[str]:
    found = AXE.run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]
