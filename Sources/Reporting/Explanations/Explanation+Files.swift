// Files and their bytes.
extension Explanation {
  static let invalidUTF8 = Explanation(
    """
    A file holds bytes that are not UTF-8 text. It was saved in an older encoding: save it again as \
    UTF-8, and look at the letters with accents.
    """,
    badBody: #"Plumbers are called where a caf\xE9 has no water."#,
    goodBody: "Plumbers are called where a café has no water."
  )

  static let controlCharacter = Explanation(
    """
    A file holds a character that cannot be printed. It is a control character, or the mark that \
    stands where a character was lost. Delete it, or write what was meant.
    """,
    badBody: #"Plumbers are called where water is\x07 and should not be."#,
    goodBody: "Plumbers are called where water is and should not be."
  )

  static let fileTooLarge = Explanation(
    """
    A file is larger than is read. A Markdown file may have 8 MB, a table 256 MB. Pay may be spread \
    over several files in content/data/salaries/.
    """
  )

  static let unreadableFile = Explanation(
    """
    A file or folder cannot be read. Its permissions forbid it, it is a link that leads nowhere or \
    into itself, or its name is not UTF-8.
    """
  )

  static let unusedFile = Explanation(
    """
    A file lies where nothing reads it. Move it to where it belongs, or out of content/. What is to \
    be copied to the site as it is belongs into content/files/.
    """,
    badFile: "content/guides/robots.txt",
    goodFile: "content/files/license.txt",
    text: "The texts of this site may be shared under CC BY 4.0.\n"
  )

  static let invalidFileName = Explanation(
    """
    The name of a file cannot be an address. The names of guides, comparisons and pages have small \
    letters, digits and single hyphens, since they are what visitors see in the address bar. In the \
    name of a guide '-vs-' is not allowed.
    """,
    badFile: "content/pages/About_Us.md",
    goodFile: "content/pages/about-us.md",
    text: "---\ntitle: About us\n---\n\nWho we are.\n"
  )

  static let missingFile = Explanation(
    """
    A file that the site cannot do without is not there. Every site needs content/site.yml with a \
    title and a url; 'guidepost new site' makes one to begin with.
    """
  )
}
