import Content

/// A page, begun.
struct PageStub {
  let name: String
  let updated: CalendarDate

  var text: String {
    """
    ---
    title: \(titleCased(name))
    # One sentence for search engines, of 50 to 200 characters.
    summary: Replace this by a sentence on what the page \(titleCased(name)) holds, fit for lists and search engines.
    updated: \(updated.iso)
    ---

    Write the page here.

    """
  }
}
