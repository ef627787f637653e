// Templates.
extension Explanation {
  private static let head = "templates/partials/head-extra.mustache"

  static let templateSyntax = Explanation(
    "A template is not Mustache. Every section that is opened with # or ^ is closed with / and its name.",
    file: head,
    bad: "{{#site.author}}<meta name=\"author\" content=\"{{site.author}}\">\n",
    good: "{{#site.author}}<meta name=\"author\" content=\"{{site.author}}\">{{/site.author}}\n"
  )

  static let unknownName = Explanation(
    """
    A template or a text prints a name that its page does not have. Inside a section a name is looked \
    up in the section's item and then at the root, nowhere between.
    """,
    file: head,
    bad: "<meta name=\"application-name\" content=\"{{site.titel}}\">\n",
    good: "<meta name=\"application-name\" content=\"{{site.title}}\">\n"
  )

  static let unknownPartial = Explanation(
    """
    A partial is included that does not exist. Partials are the files of templates/partials and those \
    that are built in.
    """,
    file: head,
    bad: "{{> statistics}}\n",
    good: "<meta name=\"color-scheme\" content=\"light dark\">\n"
  )

  static let circularPartial = Explanation(
    "A partial includes itself, or another that includes it. It would never end: break the circle.",
    file: head,
    bad: "<meta name=\"color-scheme\" content=\"light dark\">\n{{> head-extra}}\n",
    good: "<meta name=\"color-scheme\" content=\"light dark\">\n"
  )

  static let unsafePlace = Explanation(
    """
    A value is printed where it cannot be made safe. Values belong into text, into quoted attributes, \
    and as JSON into scripts; not into tag names, styles or program code.
    """,
    file: head,
    bad: "<script>document.title = \"{{site.title}}\";</script>\n",
    good: "<meta name=\"application-name\" content=\"{{site.title}}\">\n"
  )

  static let notHTML = Explanation(
    """
    Three braces stand around a value that is not HTML. They print without escaping, which is right \
    for the few values that are HTML already. Use two.
    """,
    file: head,
    bad: "<meta name=\"application-name\" content=\"{{{site.title}}}\">\n",
    good: "<meta name=\"application-name\" content=\"{{site.title}}\">\n"
  )

  static let unusedTemplate = Explanation(
    """
    Nothing uses a file of templates/. Its name is misspelt, or nothing includes it any more. To be \
    used in place of a built-in one it must have the same path.
    """,
    badFile: "templates/partials/head-extras.mustache",
    goodFile: head,
    text: "<meta name=\"color-scheme\" content=\"light dark\">\n"
  )
}
