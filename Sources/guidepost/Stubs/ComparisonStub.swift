import Content

/// The prose of a pair of roles, begun.
struct ComparisonStub {
  let a: String
  let b: String
  let published: CalendarDate

  var text: String {
    """
    ---
    published: \(published.iso)
    # The title and the summary are made from the two roles unless they are given here:
    #   title: \(titleCased(a)) vs \(titleCased(b))
    #   summary: One sentence of 50 to 200 characters.
    # What speaks for each side, as the end of "Choose this role if ...":
    #   choose:
    #     \(a): You ...
    #     \(b): You ...
    # Rows that only this comparison has:
    #   attributes:
    #     First project:
    #       \(a): A text
    #       \(b): [A list, of texts]
    ---

    The figures, the levels and the skills of [one role](../guides/\(a).md) and of [the other](../guides/\(b).md) are set side
    by side without further words. Write here what no table says.

    ## How the work differs

    Describe a week in each role.

    """
  }
}
