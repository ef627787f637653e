// Figures: what is said in numbers.
extension Explanation {
  static let salaries = "content/data/salaries.csv"

  static let percentileOrder = Explanation(
    """
    The figures of a row are not in order. The lowest tenth earns less than the lowest quarter, that \
    less than the median, and so on: two cells were swapped, or one is wrong.
    """,
    file: salaries,
    bad: """
      subject,region,p10,median,p90,source,as_of
      us-47-2111,us,63190,42640,108510,bls-oews-2025-05,2025-05

      """,
    good: """
      subject,region,p10,median,p90,source,as_of
      us-47-2111,us,42640,63190,108510,bls-oews-2025-05,2025-05

      """
  )

  static let guideWithoutPay = Explanation(
    """
    A guide shows no pay at all. Add rows for the role to content/data/salaries.csv, name the official \
    occupation that stands for it, or write 'pay: none', which says on the page that there is no \
    reliable figure. Rows of another region, level or group than the page shows do not help; and rows \
    for a guide that says 'pay: none' contradict it.
    """,
    badKeys: "remote: on-site",
    goodKeys: "remote: on-site\npay: none"
  )

  static let staleFigure = Explanation(
    """
    A figure is older than its source or the site allows. The age counts from the day on which the \
    edition was released, or else from the day that it speaks of. Look for a newer edition. How many \
    months are allowed is said in site.yml, or for one source by 'warn_after_months'.
    """,
    file: salaries,
    bad: """
      subject,region,median,source,as_of
      us-47-2111,us,60040,bls-oews-2021-05,2021-05

      """,
    good: """
      subject,region,median,source,as_of
      us-47-2111,us,63190,bls-oews-2025-05,2025-05

      """
  )

  static let supersededEdition = Explanation(
    """
    A figure is shown as current although a newer edition is in the data. Add this subject's row of the \
    newer edition too; where that publishes nothing, write n/p.
    """,
    file: salaries,
    bad: """
      subject,region,median,source,as_of
      electrician,us,62350,bls-oews-2024-05,2024-05
      us-47-2111,us,63190,bls-oews-2025-05,2025-05

      """,
    good: """
      subject,region,median,source,as_of
      us-47-2111,us,62350,bls-oews-2024-05,2024-05
      us-47-2111,us,63190,bls-oews-2025-05,2025-05

      """
  )

  static let overlappingLevels = Explanation(
    """
    Two levels of one ladder take the same years of experience. Ends may touch, as in 0-2 and 2-5. \
    Management beside the trade is a ladder of its own: give it a 'ladder'.
    """,
    badKeys: """
      levels:
        - {level: entry, name: Apprentice, experience: 0-4}
        - {level: mid, name: Plumber, experience: 3-8}
      pay: none
      """,
    goodKeys: """
      levels:
        - {level: entry, name: Apprentice, experience: 0-4}
        - {level: mid, name: Plumber, experience: 4-8}
      pay: none
      """
  )

  static let levelGap = Explanation(
    "Between two levels of one ladder years are missing. Somebody with that experience has no place.",
    badKeys: """
      levels:
        - {level: entry, name: Apprentice, experience: 0-2}
        - {level: mid, name: Plumber, experience: 4-8}
      pay: none
      """,
    goodKeys: """
      levels:
        - {level: entry, name: Apprentice, experience: 0-4}
        - {level: mid, name: Plumber, experience: 4-8}
      pay: none
      """
  )

  static let implausibleFigure = Explanation(
    """
    A figure is too small or too large for what it is. Usually an hour's pay stands in a row for a \
    year, thousands were cut off, a digit was written twice, or the scale is another one.
    """,
    file: salaries,
    bad: """
      subject,region,period,median,source,as_of
      us-47-2111,us,year,30.38,bls-oews-2025-05,2025-05

      """,
    good: """
      subject,region,period,median,source,as_of
      us-47-2111,us,hour,30.38,bls-oews-2025-05,2025-05

      """
  )
}
