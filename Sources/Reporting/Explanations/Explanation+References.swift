// Between files: one file names what another holds.
extension Explanation {
  private static let comparison = "content/comparisons/electrician-vs-plumber.md"

  static let unknownSubject = Explanation(
    """
    A row speaks of a subject that is neither a guide nor an occupation. Subjects are the names of the \
    files in content/guides and the ids of content/data/occupations.csv.
    """,
    file: "content/data/role-skills.csv",
    bad: "subject,skill\nelectrican,troubleshooting\n",
    good: "subject,skill\nelectrician,troubleshooting\n"
  )

  static let unknownRole = Explanation(
    "A role is named that has no guide. Roles are called by the names of the files in content/guides.",
    badKeys: "related: [electrican]\npay: none",
    goodKeys: "related: [electrician]\npay: none"
  )

  static let unknownOccupation = Explanation(
    """
    A guide names an official occupation that is not in the data. Occupations are the rows of \
    content/data/occupations.csv.
    """,
    badKeys: "occupation: us-47-2112\nmatch: proxy",
    goodKeys: "occupation: us-47-2111\nmatch: proxy"
  )

  static let unknownSkill = Explanation(
    "A row names a skill that is not in the data. Skills are the rows of content/data/skills.csv.",
    file: "content/data/role-skills.csv",
    bad: "subject,skill\nelectrician,trouble-shooting\n",
    good: "subject,skill\nelectrician,troubleshooting\n"
  )

  static let unknownSource = Explanation(
    "A source is named that is not in the data. Sources are the entries of content/data/sources.yml.",
    badKeys: "sources: [bls-oews-2025]\npay: none",
    goodKeys: "sources: [bls-oews-2025-05]\npay: none"
  )

  static let unknownRegion = Explanation(
    "A region is named that is not in the data. Regions are the entries of content/data/regions.yml.",
    file: "content/data/outlook.csv",
    bad: """
      subject,region,from,to,change,source
      us-47-2111,usa,2024,2034,9.5,bls-ep-2024-34

      """,
    good: """
      subject,region,from,to,change,source
      us-47-2111,us,2024,2034,9.5,bls-ep-2024-34

      """
  )

  static let unknownLevel = Explanation(
    """
    A level is named that the site does not have. The rungs of the ladder are listed in site.yml under \
    'levels'; guides and rows of pay name them by their ids.
    """,
    badKeys: "levels: [{level: junior, name: Apprentice}]\npay: none",
    goodKeys: "levels: [{level: entry, name: Apprentice}]\npay: none"
  )

  static let unknownFamily = Explanation(
    """
    A guide names a family that the site does not have. Where site.yml lists 'families', a guide's \
    family is one of them.
    """,
    badKeys: "family: trade\npay: none",
    goodKeys: "family: trades\npay: none"
  )

  static let unusedOccupation = Explanation(
    """
    No guide stands on an occupation of the data. Its figures are on no page. Name it in a guide's \
    'occupation', or delete its row.
    """,
    file: "content/data/occupations.csv",
    bad: """
      occupation,title
      us-47-2111,Electricians
      us-47-2141,"Painters, Construction and Maintenance"

      """,
    good: """
      occupation,title
      us-47-2111,Electricians

      """
  )

  static let nearMiss = Explanation(
    """
    A text that may be anything is almost the name of something known. It is a slip of the pen, or a \
    role is meant that has a guide: written as its id, it links to it. Turn the rule off if all such \
    texts are meant as they stand.
    """,
    badKeys: "leads_to: [Electrician, Builder]\npay: none",
    goodKeys: "leads_to: [electrician, Builder]\npay: none"
  )

  static let repeatedName = Explanation(
    """
    Two guides, or two skills, have one name. Nobody can tell them apart in lists: join them, or say \
    in the name how they differ.
    """,
    file: "content/data/skills.csv",
    bad: """
      skill,name,kind
      troubleshooting,Troubleshooting,technical
      finding-faults,Troubleshooting,technical

      """,
    good: """
      skill,name,kind
      troubleshooting,Troubleshooting,technical
      finding-faults,Finding faults,technical

      """
  )

  static let selfReference = Explanation(
    """
    A thing is said to be related to itself, to lead to itself or to lie in itself. Another one was \
    meant, or nothing: regions that lie in each other say nothing either.
    """,
    badKeys: "related: [electrician, plumber]\npay: none",
    goodKeys: "related: [electrician]\npay: none"
  )

  static let comparisonName = Explanation(
    """
    A comparison's file is not named after its two roles in alphabetical order. So no pair can have \
    two pages; the address the other way round leads to the one there is.
    """,
    badFile: "content/comparisons/plumber-vs-electrician.md",
    goodFile: comparison,
    text: "---\npublished: 2026-11-02\n---\n\nBoth work behind the same walls.\n"
  )

  static let thinComparison = Explanation(
    """
    A comparison has little to compare. The two roles share fewer filled rows of the at-a-glance table \
    than site.yml asks for. The page is built, but says little: fill the keys and attributes of both \
    guides, or delete the file.
    """,
    badFile: "content/comparisons/electrician-vs-roof-painter.md",
    goodFile: comparison,
    text: "---\npublished: 2026-11-02\n---\n\nBoth need a head for heights.\n"
  )

  static let factStatedTwice = Explanation(
    """
    A comparison has a row of its own under a label that a guide has too. The two will differ one day: \
    keep the fact in the guides alone, or choose another label.
    """,
    file: comparison,
    bad: """
      ---
      published: 2026-11-02
      attributes:
        Best for: {electrician: Puzzles, plumber: Early risers}
      ---

      Both work behind the same walls.

      """,
    good: """
      ---
      published: 2026-11-02
      attributes:
        First tool to buy: {electrician: A voltage tester, plumber: A pipe wrench}
      ---

      Both work behind the same walls.

      """
  )

  static let linkToDraft = Explanation(
    """
    A page leads to a draft, which is not on the site. Take the link out until the draft is finished, \
    or build with --drafts.
    """,
    badBody: "On a roof plumbers meet [roofers](roofer.md).",
    goodBody: "In a cellar plumbers meet [electricians](electrician.md)."
  )
}
