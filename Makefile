# make site          build the generator and the site in content/ into public/
# make test          run the tests
# make test-browser  hold the built pages against what readers need, in a browser (installs what it lacks)
# make check         find what is wrong with the content, and write nothing
# make install       put guidepost into $(PREFIX)/bin
# make format        lay out the Swift sources as .swift-format says

GUIDEPOST = .build/release/guidepost
PREFIX ?= /usr/local

.PHONY: site test test-browser check lint format setup guidepost install

site: guidepost
	$(GUIDEPOST) build

check: guidepost
	$(GUIDEPOST) check

test: setup
	swift test

test-browser: guidepost
	@scripts/setup-browser
	PYTHONDONTWRITEBYTECODE=1 .build/browser/venv/bin/python -m pytest -c Tests/Browser/pytest.ini Tests/Browser

guidepost: setup
	swift build -c release --product guidepost

install: guidepost
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(GUIDEPOST) $(DESTDIR)$(PREFIX)/bin/guidepost

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

setup:
	@scripts/setup
