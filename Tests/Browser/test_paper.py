"""A guide on paper: everything is there, and a citation says where it leads."""

from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PdfReader

from sites import GUIDE, WRITTEN_COMPARISON


def text_on_paper(page) -> str:
    pages = PdfReader(BytesIO(page.pdf(format="A4", prefer_css_page_size=True))).pages
    return bare("".join(one.extract_text() for one in pages))


def bare(text: str) -> str:
    """Text without what paper changes: its lines, and letters that are drawn as one."""
    return "".join(normalize("NFKC", text).split())


@pytest.mark.parametrize("script", [True, False])
@pytest.mark.parametrize("address", [GUIDE, WRITTEN_COMPARISON])
def test_shows_every_answer_and_the_addresses_of_citations(demo, browser, address, script):
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.goto(demo + address)
    answers = page.locator("main details .gp-answer").all_text_contents()
    addresses = page.locator(".gp-sources cite a").evaluate_all("all => all.map(a => a.href)")
    paper = text_on_paper(page)
    context.close()
    for wanted in [*answers, *addresses]:
        assert bare(wanted) in paper


def test_closes_again_what_it_opened(demo, visit):
    with visit(demo + GUIDE) as page:
        page.pdf()
        assert page.locator(".gp-faq details[open]").count() == 0


def test_leaves_out_what_paper_cannot_do(demo, visit):
    with visit(demo + GUIDE) as page:
        page.emulate_media(media="print")
        for selector in [".gp-menu", ".gp-search", ".gp-contents", ".gp-share", ".gp-plans"]:
            assert not page.locator(selector).first.is_visible()
