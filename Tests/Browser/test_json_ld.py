"""What a page says to machines: the right types, and nothing that it does not say to people."""

import re

import pytest

from reading import graph, leaves, main_text, text_of
from sites import DEMO, INVENTED, KINDS, Site

TYPES = {
    "home": {"WebSite"},
    "guide": {"BreadcrumbList", "Article", "Occupation", "FAQPage"},
    "written-comparison": {"BreadcrumbList", "Article"},
    "generated-comparison": {"BreadcrumbList", "Article"},
    "not-found": set(),
}
# What counts, but is no figure: the place in a list, and months of which the page speaks in years.
UNSAID = {"position", "monthsOfExperience"}
FIGURE = re.compile(r"[$€£][\d,.]*\d|\d[\d,.]*%")

both_sites = pytest.mark.parametrize("site", [DEMO, INVENTED], ids=lambda site: site.name)


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_has_the_types_of_its_kind(demo, kind):
    found = {value for key, value in leaves(graph(DEMO.read(KINDS[kind]))) if key == "@type"}
    assert TYPES.get(kind, {"BreadcrumbList"}) <= found


@pytest.mark.parametrize("kind", ["written-comparison", "generated-comparison"])
def test_a_comparison_is_about_two_occupations(demo, kind):
    [article] = [node for node in graph(DEMO.read(KINDS[kind])) if node["@type"] == "Article"]
    roles = KINDS[kind].split("/")[1].split("-vs-")
    assert [one["@id"].split("/")[-2:] for one in article["about"]] == [[role, "#occupation"] for role in roles]


@both_sites
def test_every_figure_stands_on_the_page_as_it_is_printed(demo, invented, site: Site):
    for file in site.pages():
        html = file.read_text()
        text = main_text(html)
        nodes = [node for node in graph(html) if node["@type"] != "WebSite"]
        assert [forms for forms in figures(nodes) if not any(form in text for form in forms)] == [], file


def figures(nodes):
    """The forms in which each figure may be printed."""
    for key, value in leaves(nodes):
        if isinstance(value, (int, float)) and key not in UNSAID:
            yield {f"{value:,}", f"{value:,.2f}"}
        elif isinstance(value, str) and not value.startswith("http"):
            yield from ({figure} for figure in FIGURE.findall(value))


@both_sites
def test_questions_and_answers_are_those_of_the_page(demo, invented, site: Site):
    for file in site.pages():
        html = file.read_text()
        text = main_text(html)
        asked = [one for node in graph(html) if node["@type"] == "FAQPage" for one in node["mainEntity"]]
        for question in asked:
            assert f"{question['name']} {text_of(question['acceptedAnswer']['text'])}" in text, file
        shown = re.findall(r"<summary><h3>(.*?)</h3></summary>", html)
        assert [question["name"] for question in asked] in ([], [text_of(one) for one in shown]), file
