// Markdown: the bodies of guides, comparisons and pages.
extension Explanation {
  static let rawHTML = Explanation(
    """
    HTML stands in Markdown. It would be left out of the page. Write it as Markdown, or set \
    'raw_html: true' in site.yml if you trust all that is written there.
    """,
    badBody: "Turn off the <b>water</b> first.",
    goodBody: "Turn off the **water** first."
  )

  static let unsafeURL = Explanation(
    "A link or an image has an address that may run code. Allowed are http, https and mailto.",
    badBody: "[Print this page](javascript:print)",
    goodBody: "[Find a plumber](https://example.org/)"
  )

  static let tooDeep = Explanation(
    """
    Lists or quotes lie too deep within each other. No reader could follow them: use sections, or \
    several lists.
    """
  )

  static let unclosedFence = Explanation(
    """
    A fenced block begins and never ends. All that follows would be code. Close it with a line of as \
    many backticks as opened it.
    """,
    badBody: "Parts to order:\n\n```\n2 x elbow 15 mm\n",
    goodBody: "Parts to order:\n\n```\n2 x elbow 15 mm\n```\n"
  )

  static let unclosedBraces = Explanation(
    """
    Two braces open a fact and nothing closes it. Write {{role.name}} with two braces at the end, on \
    the same line; to show braces, put them between backticks.
    """,
    badBody: "The work of the {{role.name} begins early.",
    goodBody: "The work of the {{role.name}} begins early."
  )

  static let misplacedPartial = Explanation(
    """
    A partial is included in the middle of a text. It brings headings and tables with it: put \
    {{> ...}} in a paragraph of its own, with an empty line before and after it.
    """,
    file: guide,
    bad: guideText(
      keys: "attributes: {Best for: Early risers}\npay: none",
      body: "At a glance: {{> attributes}}"
    ),
    good: guideText(
      keys: "attributes: {Best for: Early risers}\npay: none",
      body: "At a glance:\n\n{{> attributes}}"
    )
  )

  static let linkWithoutText = Explanation(
    "A link has no words. Nobody sees it, and who hears the page hears an address: write them.",
    badBody: "Their work goes with that of [](electrician.md).",
    goodBody: "Their work goes with that of [electricians](electrician.md)."
  )

  static let imageWithoutText = Explanation(
    """
    An image has no words for those who cannot see it. Say between the square brackets what it shows.
    """,
    badBody: "![](../images/pipe.svg)",
    goodBody: "![A pipe with a valve](../images/pipe.svg)"
  )

  static let factInAddress = Explanation(
    "A fact stands in the address of a link or an image. Facts are text: write the address itself.",
    badBody: "See the [electrician](/guides/{{role.name}}/).",
    goodBody: "See the [electrician](electrician.md)."
  )

  static let absentFact = Explanation(
    """
    A text prints a fact that is not there. The message says whether it is unknown, not published or \
    makes no sense. Fill it in the data, or take it out of the text.
    """,
    badBody: "Half of plumbers earn {{role.salary.median}} or more.",
    goodBody: "Half of electricians earn {{roles.electrician.occupation.salary.median}} or more."
  )
}
