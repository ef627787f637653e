import Content

/// A guide that builds at once and says what belongs where.
struct GuideStub {
  let id: String
  let published: CalendarDate

  var text: String {
    """
    ---
    name: \(titleCased(id))
    # One sentence for lists and search engines, of 50 to 200 characters.
    summary: Replace this by a sentence on the work of the role \(titleCased(id)), fit for lists and search engines.
    published: \(published.iso)

    # This says on the page that there is no reliable figure. When there is one, delete the line and add either rows for
    # '\(id)' to content/data/salaries.csv, or the official occupation that stands for the role:
    #   occupation: us-15-1252    # an id of content/data/occupations.csv
    #   match: narrower           # how well it fits: exact, narrower or proxy
    pay: none

    # More that a guide can say:
    #   family: software          # roles of one family are compared with each other
    #   levels:
    #     - {level: entry, name: Junior \(titleCased(id)), experience: 0-2, duties: [Learn the tools]}
    #   education: [Bachelor's degree]
    #   attributes: {Best for: [Patient people]}
    #   draft: true               # built with --drafts alone
    ---

    Begin with what a visitor should know first: what people in this role do all day, and for whom.

    ## Key responsibilities

    - Write one duty a line.

    ## Path to the role

    1. Write one step a line, from school to the first job.

    """
  }
}
