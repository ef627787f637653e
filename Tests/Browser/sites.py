"""The sites that are built for the tests, and a page of each kind in them."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILT = ROOT / ".build/browser/sites"
PROGRAM = os.environ.get("GUIDEPOST", str(ROOT / ".build/release/guidepost"))


@dataclass(frozen=True)
class Site:
    """The source of a site, and the path at which it is served."""

    name: str
    source: Path
    prefix: str = "/"

    @property
    def output(self) -> Path:
        return BUILT / self.name

    def build(self):
        base = ["--base-url", "https://example.org" + self.prefix] if self.prefix != "/" else []
        arguments = ["build", "--site", self.source, "--output", self.output, "--quiet", *base]
        subprocess.run([PROGRAM, *map(str, arguments)], check=True)

    def read(self, address: str) -> str:
        """The HTML at an address that is written from the site's root."""
        file = self.output / address
        return (file if file.suffix else file / "index.html").read_text()

    def pages(self) -> list[Path]:
        """All that are pages for readers: not those that only lead elsewhere."""
        found = sorted(self.output.rglob("*.html"))
        return [page for page in found if 'http-equiv="refresh"' not in page.read_text()]


# The figures of the demo are published ones. The other site's are invented, and it says so: it has what no public
# source publishes, such as pay by level, and it lies under a path.
DEMO = Site("demo", ROOT)
INVENTED = Site("invented", ROOT / "Tests/GoldenTests/Sites/family/site", prefix="/repo/")

GUIDE = "guides/python-developer/"
WRITTEN_COMPARISON = "compare/backend-developer-vs-python-developer/"
GENERATED_COMPARISON = "compare/data-scientist-vs-web-developer/"

KINDS = {
    "home": "",
    "guides": "guides/",
    "guide": GUIDE,
    "comparisons": "compare/",
    "written-comparison": WRITTEN_COMPARISON,
    "generated-comparison": GENERATED_COMPARISON,
    "skills": "skills/",
    "skill": "skills/sql/",
    "salaries": "salaries/",
    "family": "families/software/",
    "page": "method/",
    "not-found": "404.html",
}
