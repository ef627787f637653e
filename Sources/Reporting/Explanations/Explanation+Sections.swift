// Markdown: headings, sections and tables.
extension Explanation {
  static let emptySection = Explanation(
    "A heading has nothing below it. Write the section, or take the heading out.",
    badBody: "## Tools\n\n## Training\n\nFour years with a master.",
    goodBody: "## Tools\n\nA wrench.\n\n## Training\n\nFour years with a master."
  )

  static let repeatedHeading = Explanation(
    """
    Two sections have the same heading. Nobody can tell them apart in the contents: join them, or \
    rename one.
    """,
    badBody: "## Tools\n\nA wrench.\n\n## Tools\n\nA torch.",
    goodBody: "## Tools to buy\n\nA wrench.\n\n## Tools to borrow\n\nA torch."
  )

  static let headingLevel = Explanation(
    """
    A heading leaves out a level, or is a title. Sections begin with ##, their parts with ###; the \
    page's title comes from its front matter.
    """,
    badBody: "## Tools\n\n#### Wrenches\n\nOne large, one small.",
    goodBody: "## Tools\n\n### Wrenches\n\nOne large, one small."
  )

  static let bareTable = Explanation(
    """
    Lines with bars look like a table and are none. A table stands in a fenced block that gives it a \
    caption, which screen readers read first.
    """,
    badBody: "| Pipe | Use |\n|---|---|\n| Copper | Water |",
    goodBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n| Copper | Water |\n```"
  )

  static let tableWithoutCaption = Explanation(
    "A table has no caption. Write it behind the word 'table': it says what the rows have in common.",
    badBody: "```table\n| Pipe | Use |\n|---|---|\n| Copper | Water |\n```",
    goodBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n| Copper | Water |\n```"
  )

  static let tableWithoutBody = Explanation(
    "A table has a header and no rows. The first line names the columns; at least one more belongs to it.",
    badBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n```",
    goodBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n| Copper | Water |\n```"
  )

  static let emptyCell = Explanation(
    "A cell of a table is empty. Say what is meant: none, unknown, or the same as above.",
    badBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n| Copper | |\n```",
    goodBody: "```table Pipes\n| Pipe | Use |\n|---|---|\n| Copper | Water |\n```"
  )
}
