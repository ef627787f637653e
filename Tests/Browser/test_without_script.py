"""With scripts off a page says the same; what needs a script is not shown."""

import pytest

from sites import KINDS

CONTROLS = ".gp-search, .gp-picker, button"


@pytest.mark.parametrize("kind", KINDS)
def test_reads_the_same(demo, plain, visit, kind):
    plain.goto(demo + KINDS[kind])
    assert [one for one in plain.locator(CONTROLS).all() if one.is_visible()] == []
    with visit(demo + KINDS[kind]) as live:
        assert words(live) == words(plain)


def test_opens_answers_and_contents(demo, plain):
    plain.goto(demo + KINDS["guide"])
    for summary in plain.locator("main summary").all():
        summary.click()
    assert plain.locator(".gp-faq .gp-answer").first.is_visible()
    assert plain.locator(".gp-contents a").first.is_visible()


def words(page) -> list[str]:
    """All that the page has to say: what only the script answers to has nothing to say of its own."""
    return [text for one in page.locator("main > :not(.gp-picker)").all() for text in one.text_content().split()]
