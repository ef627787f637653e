"""What a page says, read from its file: for what needs no browser."""

import json
import re
from html import unescape

BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
UNREAD = re.compile(r"<script\b.*?</script>|<[^>]+>", re.S)


def text_of(html: str) -> str:
    """The words of a piece of HTML, in one line."""
    return " ".join(unescape(UNREAD.sub("", html)).split())


def main_text(html: str) -> str:
    """All that stands between the head and the foot of a page, folded answers too."""
    return text_of(html[html.index("<main") : html.index("</main>")])


def graph(html: str) -> list[dict]:
    """The things that a page tells machines of."""
    return [node for block in BLOCK.findall(html) for node in json.loads(block)["@graph"]]


def leaves(value, key=""):
    """Every value in a graph, however deep, with the key that it stands under."""
    if isinstance(value, dict):
        for name, one in value.items():
            yield from leaves(one, name)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one, key)
    else:
        yield key, value
