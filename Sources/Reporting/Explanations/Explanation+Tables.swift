// CSV: the tables in content/data.
extension Explanation {
  private static let roleSkills = "content/data/role-skills.csv"

  static let malformedCSV = Explanation(
    """
    A table is not CSV. A cell that begins with a quote goes on to the next quote, which must be the \
    cell's last sign; a quote inside is written twice.
    """,
    file: roleSkills,
    bad: "subject,skill,tier\nelectrician,\"troubleshooting,advanced\n",
    good: "subject,skill,tier\nelectrician,\"troubleshooting\",advanced\n"
  )

  static let unknownColumn = Explanation(
    """
    A table has a column that means nothing there. Columns come in any order, but their names are \
    fixed. What is only for your own eyes belongs into another file.
    """,
    file: roleSkills,
    bad: "subject,skill,importence\nelectrician,troubleshooting,75\n",
    good: "subject,skill,importance\nelectrician,troubleshooting,75\n"
  )

  static let missingColumn = Explanation(
    "A table lacks a column that it must have. Its first line names the columns: add the missing one.",
    file: roleSkills,
    bad: "subject,importance\nelectrician,75\n",
    good: "subject,skill,importance\nelectrician,troubleshooting,75\n"
  )

  static let repeatedColumn = Explanation(
    "A table has two columns of one name. Only one of them can be meant: delete or rename the other.",
    file: roleSkills,
    bad: "subject,skill,importance,importance\nelectrician,troubleshooting,75,4\n",
    good: "subject,skill,importance\nelectrician,troubleshooting,75\n"
  )

  static let raggedRow = Explanation(
    """
    A row has more or fewer cells than there are columns. In CSV the usual cause is a comma in a text: \
    put quotes around the cell. An empty cell still needs its comma.
    """,
    file: roleSkills,
    bad: "subject,skill,importance\nelectrician,troubleshooting,75,advanced\n",
    good: "subject,skill,importance,tier\nelectrician,troubleshooting,75,advanced\n"
  )

  static let missingValue = Explanation(
    "A cell that must be filled is empty. Without it the row says nothing: fill it, or delete the row.",
    file: roleSkills,
    bad: "subject,skill,importance\nelectrician,,75\n",
    good: "subject,skill,importance\nelectrician,troubleshooting,75\n"
  )

  static let repeatedRow = Explanation(
    """
    Two rows speak of the same thing. Of pay, one source gives one row for a subject, region, level, \
    group, period, currency, basis and day. Delete the row that is wrong, or say in which of these \
    the two differ.
    """,
    file: salaries,
    bad: """
      subject,region,median,source,as_of
      us-47-2111,us,62350,bls-oews-2025-05,2025-05
      us-47-2111,us,63190,bls-oews-2025-05,2025-05

      """,
    good: """
      subject,region,median,source,as_of
      us-47-2111,us,63190,bls-oews-2025-05,2025-05

      """
  )

  static let rowWithoutFigure = Explanation(
    """
    A row of pay holds no figure. Fill it or delete it. Where the source says that it keeps a figure \
    back write n/p, where a figure makes no sense n/a.
    """,
    file: salaries,
    bad: """
      subject,region,period,median,source,as_of
      us-47-2111,us,year,63190,bls-oews-2025-05,2025-05
      us-47-2111,us,hour,,bls-oews-2025-05,2025-05

      """,
    good: """
      subject,region,period,median,source,as_of
      us-47-2111,us,year,63190,bls-oews-2025-05,2025-05
      us-47-2111,us,hour,30.38,bls-oews-2025-05,2025-05

      """
  )

  static let emptyTable = Explanation(
    "A table has a header and no row. It adds nothing to the site: fill it, or delete the file.",
    file: roleSkills,
    bad: "subject,skill\n",
    good: "subject,skill\nelectrician,troubleshooting\n"
  )
}
