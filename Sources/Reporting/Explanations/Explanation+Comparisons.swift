// Pairs of roles.
extension Explanation {
  private static let comparison = "content/comparisons/electrician-vs-plumber.md"

  static let comparisonOfDraft = Explanation(
    """
    A comparison speaks of a guide that is a draft, so that it has no page. Publish the guide, or \
    make the comparison a draft too, which says that this is known.
    """,
    file: "content/comparisons/electrician-vs-roofer.md",
    bad: "---\npublished: 2026-11-02\n---\n\nBoth need a head for heights.\n",
    good: "---\npublished: 2026-11-02\ndraft: true\n---\n\nBoth need a head for heights.\n"
  )

  static let oneSided = Explanation(
    """
    A comparison says something of one of its two roles alone. The other side of the row or of the \
    choice stays empty: write it, or take out the whole.
    """,
    file: comparison,
    bad: """
      ---
      published: 2026-11-02
      choose: {electrician: You like to look for faults.}
      ---

      Both work behind the same walls.

      """,
    good: """
      ---
      published: 2026-11-02
      choose: {electrician: You like to look for faults., plumber: You like to bend pipes.}
      ---

      Both work behind the same walls.

      """
  )
}
