// Links and addresses.
extension Explanation {
  static let brokenLink = Explanation(
    """
    A link leads to a page that the site does not have. Links to guides, comparisons and pages are \
    written as paths of their files, all others as addresses from the root: /skills/sql/.
    """,
    badBody: "Plumbers meet [electricians](electrican.md).",
    goodBody: "Plumbers meet [electricians](electrician.md)."
  )

  static let brokenFragment = Explanation(
    """
    A link leads to a place that its page does not have. Behind the # stands the id of a heading: its \
    words in small letters with hyphens between them, or what is given in {#...} behind it.
    """,
    badBody: "Read about the [tools](electrician.md#tool).",
    goodBody: "Read about the [tools](electrician.md#tools)."
  )

  static let missingImage = Explanation(
    "An image is not there. Images lie in content/images and are written ../images/pipe.svg.",
    badBody: "![A pipe with a valve](../images/pump.svg)",
    goodBody: "![A pipe with a valve](../images/pipe.svg)"
  )

  static let addressClash = Explanation(
    """
    Two things want the same address. The message names both: rename one, or take out the alias. \
    Addresses that differ in capitals alone count as the same, for some servers do not tell them apart.
    """,
    badKeys: "aliases: [/guides/electrician/]\npay: none",
    goodKeys: "aliases: [/guides/pipe-fitter/]\npay: none"
  )
}
