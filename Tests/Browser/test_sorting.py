"""Tables that can be sorted, and back to their own order."""

import re

import pytest
from playwright.sync_api import expect


def names(page) -> list[str]:
    return page.locator("tbody th a").all_inner_texts()


def figures(page, column: int) -> list[str]:
    return page.locator(f"tbody tr > :nth-child({column})").all_inner_texts()


def number(text: str) -> float:
    return float(re.sub("[^0-9.-]", "", text.split("\n")[0].replace("−", "-")))


def press(page, name: str):
    page.get_by_role("button", name=name).click()


def test_numbers_go_down_then_up_then_back(demo, visit):
    with visit(demo + "salaries/") as page:
        own = names(page)
        header = page.locator("th").nth(1)
        press(page, "Salary")
        expect(header).to_have_attribute("aria-sort", "descending")
        shown = [number(text) for text in figures(page, 2)]
        assert shown == sorted(shown, reverse=True)
        press(page, "Salary")
        expect(header).to_have_attribute("aria-sort", "ascending")
        assert [number(text) for text in figures(page, 2)] == sorted(shown)
        press(page, "Salary")
        expect(header).not_to_have_attribute("aria-sort", re.compile(".*"))
        assert names(page) == own


def test_equal_figures_keep_their_order(demo, visit):
    with visit(demo + "salaries/") as page:
        own = names(page)
        press(page, "Salary")
        equal = ["Backend Developer", "Python Developer"]
        assert [name for name in names(page) if name in equal] == [name for name in own if name in equal]


def test_text_goes_up_first_and_only_one_column_says_that_it_sorts(demo, visit):
    with visit(demo + "salaries/") as page:
        press(page, "Salary")
        press(page, "Role")
        press(page, "Role")
        assert names(page) == sorted(names(page), reverse=True)
        expect(page.locator("[aria-sort]")).to_have_count(1)


@pytest.mark.parametrize("presses", [1, 2])
def test_rows_without_a_figure_stand_last(invented, visit, presses):
    with visit(invented + "salaries/") as page:
        for _ in range(presses):
            press(page, "Projected change in jobs")
        assert figures(page, 4)[-1].startswith("–")
        assert not figures(page, 4)[0].startswith("–")


@pytest.mark.parametrize("presses", [1, 2])
def test_pay_by_the_hour_is_not_set_against_pay_by_the_year(invented, visit, presses):
    with visit(invented + "salaries/") as page:
        for _ in range(presses):
            press(page, "Pay")
        assert "an hour" in figures(page, 2)[-1]


def test_works_by_keyboard(demo, visit):
    with visit(demo + "salaries/") as page:
        page.get_by_role("button", name="Role").focus()
        page.keyboard.press("Enter")
        expect(page.locator("th").first).to_have_attribute("aria-sort", "ascending")
        page.keyboard.press("Space")
        expect(page.locator("th").first).to_have_attribute("aria-sort", "descending")
