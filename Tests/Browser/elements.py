"""What career pages show, element by element, and where these sites show it.

Five real pages were taken apart into elements: R0, a comparison of pay; R1 and R2, career guides; R3, a short article;
R4, a comparison of attributes; and QA, the questions that R1 answers. Each element that is prose (P), data (D) or derived
from data (X) has a row here: its number on the page that it comes from, its kind, what it is, and where it must be found.
"""

from dataclasses import dataclass

from sites import DEMO, GENERATED_COMPARISON, GUIDE, INVENTED, WRITTEN_COMPARISON, Site


@dataclass(frozen=True)
class Place:
    site: Site
    address: str


@dataclass(frozen=True)
class Element:
    """Something that must be on a page, at least so many times, and must say something."""

    number: str
    kind: str
    what: str
    place: Place
    selector: str
    least: int = 1

    def __str__(self):
        return f"{self.number} {self.kind} {self.what}"


guide = Place(DEMO, GUIDE)
written = Place(DEMO, WRITTEN_COMPARISON)
generated = Place(DEMO, GENERATED_COMPARISON)
invented_guide = Place(INVENTED, "guides/tide-surveyor/")
invented_pair = Place(INVENTED, "compare/dune-keeper-vs-tide-surveyor/")

CHART = ".gp-chart:has(figcaption) svg[role=img]:has(title):has(desc)"


def section(id: str, inside: str) -> str:
    return f".gp-section:has(> h2#{id}) {inside}"


def row(caption: str, *texts: str) -> str:
    """A row of the table with that caption's id, which holds the texts."""
    return f"table:has(caption#{caption}) tbody tr" + "".join(f':has-text("{text}")' for text in texts)


def fact(term: str, inside: str = "") -> str:
    """What a list of facts says of a term."""
    return f'main dt:has-text("{term}") + dd {inside}'.strip()


def side(number: int, *texts: str) -> str:
    """One of the two cards at the head of a comparison."""
    return f".gp-versus .gp-card:nth-child({number})" + "".join(f':has(:text("{text}"))' for text in texts)


def question(id: str) -> str:
    """A question that is answered from the facts, in sentences."""
    return f".gp-faq details#gp-question-{id}:has(summary h3):has(.gp-answer p)"


R0 = [
    ("R0.1", "D", "first role: name, figure, what it is", written,
     side(1, "Backend Developer", "$135,980", "US, median yearly pay, May 2025, BLS OEWS")),
    ("R0.2", "X", "who pays more, and by how much", generated, '.gp-verdict-sentence:has-text("more than")'),
    ("R0.2", "X", "or why nobody can say: one occupation", written, '.gp-verdict-sentence:has-text("No official figure")'),
    ("R0.2", "X", "or why nobody can say: not comparable", invented_pair, '.gp-verdict-sentence:has-text("not directly")'),
    ("R0.3", "D", "second role: name, figure, what it is", written,
     side(2, "Python Developer", "$135,980", "US, median yearly pay, May 2025, BLS OEWS")),
    ("R0.4", "P", "what the comparison covers", written, ".gp-lead p"),
    ("R0.5", "D", "starting pay", invented_guide, row("gp-salary-by-level", "Apprentice", "$38,500")),
    ("R0.5", "X", "the difference in money and percent", generated, '.gp-verdict-sentence:has-text("30% ($27,580) more")'),
    ("R0.6", "P", "overview of pay, with figures from the data", written, section("pay-overview", 'p:has-text("$135,980")')),
    ("R0.7", "D", "pay by level", invented_guide, row("gp-salary-by-level", "$"), 3),
    ("R0.7", "X", "pay by level as a chart", invented_guide, f".gp-block:has(caption#gp-salary-by-level) {CHART}"),
    ("R0.7", "D", "pay on the rungs of the ladder", invented_guide, '.gp-ladder > li:has-text("$88,000")'),
    ("R0.8", "P", "benefits", written, section("benefits-and-perks", "p")),
    ("R0.9", "P", "career paths", written, section("career-paths", "p")),
    ("R0.9", "D", "the levels of both roles", written, row("gp-levels-table", "Senior Backend", "Senior Python")),
    ("R0.10", "P", "conclusion", written, section("conclusion", "p")),
    ("R0.11", "D", "both ranges, point by point", generated, row("gp-salary-table", "$"), 5),
    ("R0.11", "X", "both ranges on one axis", generated, section("gp-salary", CHART)),
    ("R0.11", "D", "what moves pay: a skill", invented_guide, row("gp-premiums", "Reading old charts", "3–5%")),
    ("R0.11", "D", "what moves pay: a place", invented_guide, row("gp-premiums", "Outer islands", "$4,000–$6,500")),
    ("R0.11", "D", "what moves pay: an industry", invented_guide, row("gp-premiums", "Harbors", "8%")),
    ("R0.11", "D", "pay by region", invented_guide, row("gp-salary-by-region", "$"), 2),
    ("R0.12", "P", "what to do", written, section("what-to-do-with-this", ":is(p, li)")),
]

R1 = [
    ("R1.1", "X", "title", guide, "h1"),
    ("R1.1", "X", "summary", guide, "p.gp-summary"),
    ("R1.2", "P", "overview of the role", guide, ".gp-lead p"),
    ("R1.3", "D", "key aspects", guide, fact("Best for", "li"), 3),
    ("R1.4", "D", "responsibilities of each level", guide, ".gp-ladder > li li", 15),
    ("R1.5", "D", "technical skills", guide, fact("Technical", ".gp-chips li"), 5),
    ("R1.5", "D", "soft skills", guide, fact("Soft", ".gp-chips li"), 2),
    ("R1.6", "D", "the ladder: title, years, duties", guide, '.gp-ladder > li:has(h3):has-text("years"):has(li)', 5),
    ("R1.7", "D", "education", guide, fact("Education", "li"), 2),
    ("R1.7", "D", "certifications with their issuers", guide, fact("Certifications", ".gp-chips li:has(small)"), 3),
    ("R1.8", "D", "industries", guide, fact("Industries", "li"), 5),
]

R2 = [
    ("R2.1", "P", "title and lead", guide, "h1, .gp-lead p", 2),
    ("R2.2", "D", "growth", guide, fact("Projected change in jobs", 'strong:has-text("15.8%")')),
    ("R2.2", "D", "median pay with region, date and source", guide, '.gp-stats dd:has-text("$135,980"):has-text("May 2025")'),
    ("R2.2", "D", "remote work", guide, fact("Remote work", "strong")),
    ("R2.3", "D", "gauge of demand: the whole scale", guide, ".gp-gauge:has([aria-current]) li", 4),
    ("R2.3", "D", "gauge of demand: the value in words", guide, section("market-demand", 'strong:has-text("Very high")')),
    ("R2.4", "P", "why the demand is what it is", guide, section("market-demand", "> p")),
    ("R2.5", "D", "range of pay", guide, row("gp-salary-range", "$"), 5),
    ("R2.5", "X", "range of pay as a chart", guide, f".gp-section:has(caption#gp-salary-range) {CHART}"),
    ("R2.5", "D", "region of pay", guide, fact("Region")),
    ("R2.6", "D", "entry, middle and senior pay, where published", invented_guide, row("gp-salary-by-level", "$"), 3),
    ("R2.7", "D", "what the highest-paid tenth earn", guide, row("gp-salary-range", "highest-paid tenth", "$214,670")),
    ("R2.8", "P", "core functions", guide, section("core-functions", "p"), 3),
    ("R2.9", "D", "key responsibilities", guide, section("key-responsibilities", "li"), 10),
    ("R2.10", "P", "work setting", guide, section("work-setting", "p")),
    ("R2.11", "D", "tech stack", guide, section("tech-stack", "tbody tr:has(th[scope=row])"), 8),
    ("R2.12", "P", "education in prose", guide, section("education", "p"), 2),
    ("R2.12", "D", "tools", guide, fact("Tools", ".gp-chips li"), 3),
    ("R2.12", "D", "soft abilities", guide, fact("Soft", ".gp-chips li"), 2),
    ("R2.13", "P", "path to the role in steps", guide, section("path-to-the-role", "ol > li"), 5),
    ("R2.14", "D", "education that employers ask for", guide, fact("Education", "li"), 2),
    ("R2.15", "D", "tiers: title, years, what they do", guide, ".gp-ladder > li:has(h3):has(p.gp-note):has(p:not(.gp-note))", 5),
    ("R2.16", "P", "outlook around the world", guide, section("global-outlook", "p:has(strong)"), 5),
    ("R2.17", "P", "challenges, growth paths, trends", guide, section("job-market-today", "h3"), 3),
    ("R2.18", "D", "a day: time, title, focus, what is done", guide,
     '.gp-timeline > li:has(time):has(h3):has(strong:text("Focus:")):has(li)', 3),
    ("R2.19", "D", "stress", guide, section("work-life-balance", 'dd:has-text("Moderate"):has-text("our assessment")')),
    ("R2.19", "D", "balance", guide, section("work-life-balance", 'dd:has-text("Good"):has-text("our assessment")')),
    ("R2.19", "P", "balance in words", guide, section("work-life-balance", "> p")),
    ("R2.20", "D", "skill map: tiers with their skills", guide, section("skill-map", ".gp-column:has(h3):has(p):has(.gp-chips li)"), 3),
    ("R2.21", "D", "pros and cons", guide, ".gp-pros-cons .gp-column:has(h3):has(li)", 2),
    ("R2.22", "D", "common mistakes", guide, section("common-mistakes", "li"), 8),
    ("R2.22", "D", "advice by situation", guide, section("contextual-advice", "li:has(strong)"), 5),
    ("R2.23", "D", "cases: title, story, takeaway", guide, '.gp-case:has(h3):has(p):has(strong:text("Key takeaway:"))', 3),
    ("R2.24", "P", "portfolio tips", guide, section("portfolio-tips", "p"), 2),
    ("R2.25", "D", "growth with years and source", guide, section("gp-outlook", 'p:has-text("15.8% from 2024 to 2034")')),
    ("R2.25", "X", "outlook as a chart", guide, section("gp-outlook", CHART)),
    ("R2.26", "D", "related roles", guide, section("gp-related", ".gp-card a"), 4),
    ("R2.26", "D", "next steps", guide, section("gp-next-steps", "li"), 3),
    ("R2.27", "P", "questions of the author's own", guide, ".gp-faq details:has(summary h3):has(.gp-answer p)", 5),
    ("R2.28", "D", "sources with link, publisher and licence", guide, '.gp-sources li:has(cite a):has-text("License:")', 3),
]

R3 = [
    ("R3.1", "P", "introduction", guide, ".gp-lead p"),
    ("R3.2", "D", "what they do", guide, section("key-responsibilities", "li"), 9),
    ("R3.3", "D", "skills in labelled groups", guide, ".gp-groups > div:has(dt):has(.gp-chips li)", 3),
    ("R3.4", "P", "further skills", guide, section("skill-map", "h3")),
    ("R3.5", "D", "other figures, each with its source and date", invented_guide,
     'table:has(caption#gp-other-figures) tr:has(td a[href^="https:"]):has-text("2025")', 2),
    ("R3.5", "D", "the figure of a part of the role", invented_guide, row("gp-other-figures", "own boat", "$71,000")),
]

R4 = [
    ("R4.1", "P", "at a glance, in words", written, "p.gp-summary"),
    ("R4.2", "D", "attributes side by side, cells with lists", written,
     "table:has(caption#gp-attributes-table) tr:has(th[scope=row]):has(td:nth-child(2) li):has(td:nth-child(3) li)", 5),
    ("R4.2", "D", "range of pay among the attributes", written, row("gp-attributes-table", "Salary range", "$82,460–$214,670")),
    ("R4.3", "P", "what the table says", written, ".gp-body > .gp-section > p"),
    ("R4.4", "D", "pay in a table with headers of rows", generated, row("gp-salary-table", "$") + ":has(th[scope=row])", 5),
    ("R4.5", "D", "rows that hold sentences", written, row("gp-attributes-table", "First project to try", "A scheduled job")),
    ("R4.6", "P", "choose the one if, the other if", written, section("gp-choose", ".gp-column:has(h3):has(p)"), 2),
    ("R4.7", "D", "use cases", written, row("gp-attributes-table", "Best for") + ":has(li)"),
    ("R4.8", "D", "ecosystem", written, row("gp-attributes-table", "Common frameworks") + ":has(li)"),
    ("R4.8", "X", "skills of both and of one only", written, section("gp-skills", ".gp-column:has(.gp-chips li)"), 3),
]

QA = [
    ("QA.1", "X", "what they do", guide, question("what")),
    ("QA.2", "X", "skills", guide, question("skills")),
    ("QA.3", "X", "career path", guide, question("path")),
    ("QA.4", "X", "education and certifications", guide, question("education")),
    ("QA.5", "X", "outlook", guide, question("outlook")),
    ("QA.6", "X", "responsibilities", guide, question("duties")),
    ("QA.7", "X", "opportunities", guide, question("opportunities")),
    ("QA.8", "X", "pay", guide, question("pay")),
    ("QA.8", "X", "who earns more", generated, question("pay")),
]

ELEMENTS = [Element(*one) for one in [*R0, *R1, *R2, *R3, *R4, *QA]]
