"""An address that leads nowhere."""


def test_shows_the_page_for_it_with_its_style_however_deep(demo, invented, plain):
    for site in [demo, invented]:
        answer = plain.goto(site + "guides/no-such/role/")
        assert answer.status == 404
        assert plain.locator("h1").is_visible()
        assert plain.locator(".gp-skip").bounding_box()["x"] < 0
