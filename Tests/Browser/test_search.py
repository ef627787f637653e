"""The search field, by keyboard alone."""

import pytest
from playwright.sync_api import expect

from test_pages import violations


def results(page):
    return page.get_by_role("option")


@pytest.fixture
def field():
    """Gets to the search field as a reader without a mouse does."""

    def reach(page):
        box = page.get_by_role("combobox")
        for _ in range(12):
            page.keyboard.press("Tab")
            if box.evaluate("box => box === document.activeElement"):
                return box
        raise AssertionError("the search field cannot be reached with Tab")

    return reach


def test_opens_a_result_by_keyboard_alone(demo, visit, field):
    with visit(demo) as page:
        field(page)
        page.keyboard.type("data sci")
        expect(results(page).first).to_contain_text("Data Scientist")
        page.keyboard.press("ArrowDown")
        expect(results(page).first).to_have_attribute("aria-selected", "true")
        page.keyboard.press("Enter")
        page.wait_for_url(demo + "guides/data-scientist/")


def test_enter_alone_opens_the_first_result(demo, visit, field):
    with visit(demo) as page:
        field(page)
        page.keyboard.type("sql")
        expect(results(page).first).to_contain_text("SQL")
        page.keyboard.press("Enter")
        page.wait_for_url(demo + "skills/sql/")


# What is typed, and the first result: names, other names, skills, families, pages; whatever capitals and hyphens are used.
@pytest.mark.parametrize(
    "typed, first",
    [
        ("python dev", "Python Developer"),
        ("pythonista", "Python Developer"),
        ("REST", "REST APIs"),
        ("software and data", "Software and data"),
        ("back end", "Backend Developer"),
        ("how we", "How we choose figures"),
    ],
)
def test_finds_names_other_names_skills_and_families(demo, visit, field, typed, first):
    with visit(demo) as page:
        field(page)
        page.keyboard.type(typed)
        expect(results(page).first).to_contain_text(first)


def test_says_under_which_other_name_it_found_a_role(demo, visit, field):
    with visit(demo) as page:
        field(page)
        page.keyboard.type("pythonista")
        expect(results(page).first.locator("small")).to_contain_text("Pythonista")


def test_the_arrows_go_around_and_tell_which_is_chosen(demo, visit, field):
    with visit(demo) as page:
        box = field(page)
        page.keyboard.type("developer")
        expect(results(page).first).to_be_visible()
        page.keyboard.press("ArrowUp")
        expect(results(page).last).to_have_attribute("aria-selected", "true")
        page.keyboard.press("ArrowDown")
        expect(results(page).first).to_have_attribute("aria-selected", "true")
        expect(box).to_have_attribute("aria-activedescendant", results(page).first.get_attribute("id"))


def test_escape_and_leaving_close_the_list(demo, visit, field):
    with visit(demo) as page:
        box = field(page)
        page.keyboard.type("sql")
        expect(box).to_have_attribute("aria-expanded", "true")
        page.keyboard.press("Escape")
        expect(box).to_have_attribute("aria-expanded", "false")
        expect(box).to_be_focused()
        page.keyboard.type(" ")
        expect(results(page).first).to_be_visible()
        page.keyboard.press("Tab")
        expect(results(page)).to_have_count(0)


def test_says_how_many_and_that_there_is_nothing(demo, visit, field):
    with visit(demo) as page:
        field(page)
        page.keyboard.type("kubernetes")
        expect(page.get_by_role("search").get_by_role("status")).to_have_text("Results: 2")
        page.keyboard.type("zzz")
        expect(page.get_by_text("Nothing found")).to_be_visible()


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("typed", ["dev", "zzz"])
def test_the_open_list_is_accessible(demo, visit, field, width, scheme, typed):
    with visit(demo, width=width, color_scheme=scheme) as page:
        box = field(page)
        page.keyboard.type(typed)
        expect(page.get_by_role("search").get_by_role("status")).not_to_be_empty()
        if typed == "dev":
            page.keyboard.press("ArrowDown")
        assert violations(page) == []
        assert box.evaluate("document.documentElement.scrollWidth") <= width


def test_a_click_opens_a_result(demo, visit):
    with visit(demo) as page:
        page.get_by_role("combobox").fill("web dev")
        results(page).first.click()
        page.wait_for_url(demo + "guides/web-developer/")


def test_works_below_a_path(invented, visit, field):
    with visit(invented) as page:
        field(page)
        page.keyboard.type("tide reader")
        expect(results(page).first).to_contain_text("Tide Surveyor")
        page.keyboard.press("Enter")
        page.wait_for_url(invented + "guides/tide-surveyor/")
