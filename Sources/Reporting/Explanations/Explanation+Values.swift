// Single values of keys and cells.
extension Explanation {
  static let wrongKind = Explanation(
    """
    A value is of another kind than the key takes. One value stands where a list or a mapping belongs, \
    or the other way round.
    """,
    badKeys: "levels: Apprentice\npay: none",
    goodKeys: "levels: [{level: entry, name: Apprentice}]\npay: none"
  )

  static let invalidID = Explanation(
    """
    A name by which files speak of a thing is not an id. An id has small letters, digits and single \
    hyphens, at most 64 in all.
    """,
    badKeys: "family: Building Trades\npay: none",
    goodKeys: "family: trades\npay: none"
  )

  static let reservedID = Explanation(
    """
    An id is a word by which facts are asked for. Nothing is called median, levels, year and the like, \
    or a fact could be read in two ways.
    """,
    badFile: "content/guides/median.md",
    goodFile: "content/guides/median-gardener.md",
    text: """
      ---
      name: Median Gardener
      summary: Median gardeners plant and tend the strips of green that part the lanes of a road.
      published: 2026-11-02
      pay: none
      ---

      Median gardeners work where the traffic is.

      """
  )

  static let repeatedID = Explanation(
    """
    An id is given to two things. Roles and occupations share one set of ids; of skills, regions and \
    sources each has its own. Delete one of the two, or give it another id.
    """,
    file: "content/data/skills.csv",
    bad: """
      skill,name,kind
      troubleshooting,Troubleshooting,technical
      troubleshooting,Finding faults,technical

      """,
    good: """
      skill,name,kind
      troubleshooting,Troubleshooting,technical
      finding-faults,Finding faults,technical

      """
  )

  static let invalidDate = Explanation(
    "A date is not one that the calendar has. Write year, month and day with hyphens: 2026-11-02.",
    badKeys: "updated: 12 November 2026\npay: none",
    goodKeys: "updated: 2026-11-12\npay: none"
  )

  static let futureDate = Explanation(
    """
    A date lies in the future. Pages are not hidden until their day comes, so it is a slip, or the \
    page wants 'draft: true' for now. Nor can figures be measured or released on a day to come.
    """,
    badKeys: "updated: 2062-11-12\npay: none",
    goodKeys: "updated: 2026-11-12\npay: none"
  )

  static let dateOrder = Explanation(
    """
    A date lies before one that it must follow. A page is not changed before it is published, and no \
    source knows figures from after its release: one of the two dates is a slip.
    """,
    badKeys: "updated: 2025-11-12\npay: none",
    goodKeys: "updated: 2026-11-12\npay: none"
  )

  static let repeatedEntry = Explanation(
    """
    A list names the same thing twice. The second one is passed over: delete it, or write what was \
    meant in its place.
    """,
    badKeys: "industries: [Construction, Housing, Construction]\npay: none",
    goodKeys: "industries: [Construction, Housing]\npay: none"
  )

  static let invalidNumber = Explanation(
    """
    A number is not written as numbers are, or is out of bounds. Write digits, with a point where \
    there are decimals: no separators, signs, units or currency.
    """,
    file: "content/data/role-skills.csv",
    bad: "subject,skill,importance\nelectrician,troubleshooting,75%\n",
    good: "subject,skill,importance\nelectrician,troubleshooting,75\n"
  )

  static let invalidURL = Explanation(
    "An address is not whole. An address on the web begins with https:// or http://.",
    file: "content/site.yml",
    bad: "title: Career guides\nurl: careers.example.org\n",
    good: "title: Career guides\nurl: https://careers.example.org/\n"
  )

  static let unknownValue = Explanation(
    "A value is not one of those that the key or the column knows. The message names them.",
    badKeys: "remote: sometimes\npay: none",
    goodKeys: "remote: hybrid\npay: none"
  )

  static let summaryLength = Explanation(
    """
    A summary has fewer than 50 or more than 200 characters. It stands in lists and in the results of \
    search engines, which cut what is longer and pass over what says nothing.
    """,
    file: guide,
    bad: """
      ---
      name: Plumber
      summary: Plumbers fit pipes.
      published: 2026-11-02
      pay: none
      ---

      Plumbers are called where water is and should not be.

      """,
    good: guideText()
  )

  static let certificationWithoutIssuer = Explanation(
    "A certification does not say who issues it. Visitors cannot look it up: fill the issuer column.",
    file: "content/data/skills.csv",
    bad: """
      skill,name,kind,issuer
      journeyman-license,Journeyman license,certification,

      """,
    good: """
      skill,name,kind,issuer
      journeyman-license,Journeyman license,certification,State licensing boards

      """
  )
}
