"""The picker of /compare/: two roles, and the page that compares them."""

from playwright.sync_api import expect

from sites import DEMO


def choose(page, first: str, second: str):
    page.get_by_label("First role").select_option(label=first)
    page.get_by_label("Second role").select_option(label=second)


def link(page):
    return page.locator(".gp-picker a")


def test_leads_to_the_page_of_a_pair_in_either_order(demo, visit):
    with visit(demo + "compare/") as page:
        choose(page, "Web Developer", "Data Scientist")
        link(page).click()
        page.wait_for_url(demo + "compare/data-scientist-vs-web-developer/")


def test_says_that_a_pair_has_no_page(invented, visit):
    with visit(invented + "compare/") as page:
        choose(page, "Bell Buoy Tuner", "Fog Pilot")
        expect(page.get_by_text("There is no page that compares these two.")).to_be_visible()
        expect(link(page)).not_to_have_attribute("href", "")
        choose(page, "Dune Keeper", "Fog Pilot")
        expect(page.get_by_text("There is no page that compares these two.")).not_to_be_visible()
        link(page).click()
        page.wait_for_url(invented + "compare/dune-keeper-vs-fog-pilot/")


def test_begins_with_a_pair_that_has_a_page(demo, visit):
    with visit(demo + "compare/") as page:
        address = link(page).get_attribute("href")
        assert (DEMO.output / address.strip("/") / "index.html").is_file()


def test_works_by_keyboard_alone(demo, visit):
    with visit(demo + "compare/") as page:
        page.get_by_label("First role").focus()
        page.keyboard.type("Python")
        page.keyboard.press("Tab")
        page.keyboard.type("Software")
        page.keyboard.press("Tab")
        expect(link(page)).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(demo + "compare/python-developer-vs-software-tester/")
