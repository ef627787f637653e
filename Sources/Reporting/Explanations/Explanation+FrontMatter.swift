// YAML: the front matter of Markdown files, site.yml, regions.yml and sources.yml.
extension Explanation {
  static let malformedYAML = Explanation(
    """
    A file or a front matter is not YAML. The usual cause is a text with a colon and a space in it: \
    put quotes around it. Lines of one mapping begin in the same column, and tabs are not allowed.
    """,
    badKeys: "title: Plumber: the guide\npay: none",
    goodKeys: "title: \"Plumber: the guide\"\npay: none"
  )

  static let tooManyNodes = Explanation(
    """
    A YAML text holds more than 100,000 values. Aliases count as often as they are used. Nothing that \
    a person writes comes near this limit: look for aliases of aliases.
    """
  )

  static let missingFrontMatter = Explanation(
    """
    A Markdown file does not begin with a front matter. The keys stand at the very top, between two \
    lines of exactly three hyphens.
    """,
    file: guide,
    bad: "# Plumber\n\nPlumbers are called where water is and should not be.\n",
    good: guideText()
  )

  static let unclosedFrontMatter = Explanation(
    """
    A front matter begins and never ends. Put a line of exactly three hyphens behind the last key.
    """,
    file: guide,
    bad: """
      ---
      name: Plumber
      summary: Plumbers fit and repair the pipes that bring water and gas and carry waste away.
      published: 2026-11-02
      pay: none

      Plumbers are called where water is and should not be.

      """,
    good: guideText()
  )

  static let unknownKey = Explanation(
    """
    A key has a name that means nothing here. It is a slip of the pen, or stands in the wrong file or \
    at the wrong depth. Keys for templates of your own go under 'extra'.
    """,
    badKeys: "familly: trades\npay: none",
    goodKeys: "family: trades\npay: none"
  )

  static let missingKey = Explanation(
    """
    A key that must be given is not there. A guide needs name, summary and published; a site title \
    and url; a region name and currency; a source title, publisher, url and kind.
    """,
    file: guide,
    bad: """
      ---
      name: Plumber
      published: 2026-11-02
      pay: none
      ---

      Plumbers are called where water is and should not be.

      """,
    good: guideText()
  )

  static let repeatedKey = Explanation(
    "A key is given twice in one mapping. Only one of the values can be meant: delete the other.",
    badKeys: "demand: high\ndemand: moderate\npay: none",
    goodKeys: "demand: high\npay: none"
  )
}
