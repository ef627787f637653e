// The site as a whole.
extension Explanation {
  static let untranslatedSentences = Explanation(
    """
    Sentences are left out because the site is not in English. Numbers, money and dates follow the \
    site's language and 'labels' replaces fixed words, but sentences made from facts exist in English \
    alone. Turn the rule off to say that this is known.
    """,
    file: "content/site.yml",
    bad: "title: Berufe\nurl: https://berufe.example.org/\nlanguage: de\n",
    good: """
      title: Berufe
      url: https://berufe.example.org/
      language: de
      rules: {untranslated-sentences: off}

      """
  )
}
