"""Nothing moves while a page loads, even if its scripts come late."""

import time

import pytest

from sites import KINDS


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("kind", KINDS)
def test_does_not_shift(demo, context_of, visit, kind, width):
    context = context_of(width=width)
    context.route("**/*.js", late)
    try:
        with visit(demo + KINDS[kind], width=width) as page:
            page.wait_for_timeout(100)
            assert page.evaluate("watched.shift") == 0
    finally:
        context.unroute("**/*.js")


def late(route):
    time.sleep(0.1)
    route.continue_()
