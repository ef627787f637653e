"""The list of contents."""

import pytest
from playwright.sync_api import expect

from sites import GUIDE, WRITTEN_COMPARISON


def marked(page):
    return page.locator(".gp-contents [aria-current]")


@pytest.mark.parametrize("address", [GUIDE, WRITTEN_COMPARISON])
def test_marks_the_section_in_view(demo, visit, address):
    with visit(demo + address) as page:
        for link in page.locator(".gp-contents a").all()[2:12:3]:
            page.evaluate("id => document.getElementById(id).scrollIntoView()", link.get_attribute("href")[1:])
            expect(marked(page)).to_have_text(link.inner_text())
            expect(marked(page)).to_be_in_viewport()


def test_marks_nothing_above_the_first_section(demo, visit):
    with visit(demo + GUIDE) as page:
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        expect(marked(page)).to_have_count(1)
        page.evaluate("scrollTo(0, 0)")
        expect(marked(page)).to_have_count(0)


def test_every_entry_leads_to_a_heading_and_every_heading_has_an_entry(demo, visit):
    with visit(demo + GUIDE) as page:
        entries = page.locator(".gp-contents a").evaluate_all("all => all.map(a => a.hash.slice(1))")
        headings = page.locator(".gp-body .gp-section h2").evaluate_all("all => all.map(h => h.id)")
        assert entries == headings


def test_is_folded_where_there_is_no_room_beside_the_text(demo, visit):
    with visit(demo + GUIDE, width=320) as page:
        links = page.locator(".gp-contents a")
        expect(links.first).not_to_be_visible()
        page.locator(".gp-contents summary").click()
        expect(links.first).to_be_visible()


def test_a_link_to_a_question_opens_its_answer(demo, visit):
    with visit(demo + GUIDE) as page:
        question = page.locator(".gp-faq details").first
        expect(question).not_to_have_attribute("open", "")
        page.evaluate("id => { location.hash = id }", question.get_attribute("id"))
        expect(question).to_have_attribute("open", "")
