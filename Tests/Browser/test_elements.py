"""Every element of the table stands where the table says."""

import pytest

from elements import ELEMENTS
from sites import DEMO


@pytest.mark.parametrize("element", ELEMENTS, ids=str)
def test_is_there(demo, invented, shown, element):
    address = (demo if element.place.site is DEMO else invented) + element.place.address
    texts = shown(address).locator(element.selector).all_text_contents()
    assert len(texts) >= element.least
    assert all(text.strip() for text in texts)


@pytest.fixture(scope="module")
def shown(context_of):
    """A page in the browser, which is opened only once."""
    pages = {}

    def open(address):
        if address not in pages:
            pages[address] = context_of().new_page()
            pages[address].goto(address)
        return pages[address]

    yield open
    for page in pages.values():
        page.close()
