# make site    build the generator and the site in content/ into public/
# make test    run the tests
# make check   find what is wrong with the content, and write nothing
# make format  lay out the Swift sources as .swift-format says

GUIDEPOST = .build/release/guidepost

.PHONY: site test check lint format setup guidepost

site: guidepost
	$(GUIDEPOST) build

check: guidepost
	$(GUIDEPOST) check

test: setup
	swift test

guidepost: setup
	swift build -c release --product guidepost

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

setup:
	@scripts/setup
