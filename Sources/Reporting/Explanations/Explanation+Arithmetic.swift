// Figures that do not fit together.
extension Explanation {
  static let wrongArithmetic = Explanation(
    """
    A change in percent is not that of the numbers beside it. One of the three is a slip: the change \
    is the last number over the first one, less one, times a hundred.
    """,
    file: "content/data/outlook.csv",
    bad: """
      subject,region,from,to,jobs_from,jobs_to,change,source
      us-47-2111,us,2024,2034,818700,896100,95,bls-ep-2024-34

      """,
    good: """
      subject,region,from,to,jobs_from,jobs_to,change,source
      us-47-2111,us,2024,2034,818700,896100,9.5,bls-ep-2024-34

      """
  )

  static let levelOrder = Explanation(
    """
    A guide's ladder goes another way than the site's levels, or has one twice. Pay joins by \
    level: put the steps in the order of site.yml, or give a second ladder a 'ladder'.
    """,
    badKeys: """
      levels:
        - {level: mid, name: Plumber}
        - {level: entry, name: Apprentice}
      pay: none
      """,
    goodKeys: """
      levels:
        - {level: entry, name: Apprentice}
        - {level: mid, name: Plumber}
      pay: none
      """
  )
}
