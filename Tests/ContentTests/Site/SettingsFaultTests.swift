import Reporting
import Testing

@testable import Content

@Suite struct SettingsFaultTests {
  @Test(arguments: [
    Faulty(
      "⟦⟦region: us",
      "missing-key: site.yml needs 'title'",
      "missing-key: site.yml needs 'url'"
    ),
    Faulty(
      "⟦raw-html: true",
      "unknown-key: site.yml has no key 'raw-html' | did you mean 'raw_html'?"
    )
    .complete,
    Faulty(
      "url: ⟦careers.example.org\ntitle: a",
      """
      invalid-url: 'careers.example.org' cannot be the address of a site \
      | write 'https://careers.example.org'
      """
    ),
    Faulty(
      "url: ⟦/careers\ntitle: a",
      """
      invalid-url: '/careers' cannot be the address of a site | write the address under which the \
      site will lie, such as https://careers.example.org/
      """
    ),
    Faulty(
      "language: ⟦en_US",
      "unknown-value: 'en_US' is not a language tag | write 'en-US'"
    ).complete,
    Faulty(
      "language: ⟦English",
      "unknown-value: 'English' is not a language tag | write a language tag, such as en-US or de"
    ).complete,
    Faulty("menu: [⟦{title: a}]", "missing-key: a menu item needs 'url'").complete,
    Faulty(
      "menu: [{title: a, url: ⟦guides}]",
      """
      invalid-url: 'guides' is neither an address of this site nor a web address | write '/guides/' \
      for a page of this site, or 'https://example.org/' for another
      """
    ).complete,
    Faulty(
      "icon: ⟦icon.svg",
      """
      invalid-url: 'icon.svg' is neither an address of this site nor a web address | write \
      '/guides/' for a page of this site, or 'https://example.org/' for another
      """
    ).complete,
    Faulty(
      "levels: [⟦Entry]",
      "invalid-id: 'Entry' is not an id | write 'entry'"
    ).complete,
    Faulty(
      "levels: [entry, mid, ⟦entry]",
      "repeated-id: the level 'entry' is listed twice"
    ).complete,
    Faulty(
      "levels: [⟦all]",
      "reserved-id: 'all' cannot be an id: it is a word by which facts are asked for"
    ).complete,
    Faulty(
      "feed: {limit: ⟦fifty}",
      "invalid-number: expected a whole number from 0 to 10000, found 'fifty'"
    ).complete,
    Faulty(
      "compare: {⟦atleast: 3}",
      "unknown-key: 'compare' has no key 'atleast' | did you mean 'at_least'?"
    ).complete,
    Faulty(
      "compare: {same_within: ⟦200%}",
      "invalid-number: a number of at most 100 is expected here"
    ).complete,
    Faulty(
      "sections: {questions: ⟦fag}",
      """
      unknown-value: unknown value 'fag', expected 'prose', 'faq', 'timeline', 'cases', 'columns', \
      'demand', 'pros-cons' or 'work-life' | did you mean 'faq'?
      """
    ).complete,
    Faulty(
      "rules: {⟦stale-figur: error}",
      "unknown-key: there is no rule 'stale-figur' | did you mean 'stale-figure'?"
    ).complete,
    Faulty(
      "rules: {stale-figure: ⟦of}",
      "unknown-value: unknown value 'of', expected 'off', 'warning' or 'error' | did you mean 'off'?"
    ).complete,
    Faulty(
      "rules: {broken-link: ⟦warning}",
      """
      unknown-value: 'broken-link' is always an error: a page could not be made, or would be wrong
      """
    ).complete,
    Faulty(
      "share: [{name: a, url: ⟦\"https://example.org/?t={title}\"}]",
      """
      invalid-url: 'https://example.org/?t={title}' cannot be shared to | write an https or mailto \
      address; {url} and {title} stand for the page's
      """
    ).complete,
    Faulty(
      "share: [{name: a, url: ⟦http://example.org/}]",
      """
      invalid-url: 'http://example.org/' cannot be shared to | write an https or mailto address; {url} \
      and {title} stand for the page's
      """
    ).complete,
    Faulty(
      "plans: {title: a, cards: [{name: b, price: ⟦$8, currency: ⟦usd}]}",
      "invalid-number: '$8' is not a plain number | write '8'",
      "unknown-value: 'usd' is not a currency code | write 'USD'"
    ).complete,
    Faulty("title: ⟦[", "malformed-yaml: the '[' is never closed"),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) {
    faulty.expect(report)
  }

  @Test func anErrorThatIsAlwaysOneMayBeCalledSo() {
    let text = "title: a\nurl: https://example.org\nrules: {broken-link: error}\n"
    #expect(report(Array(text.utf8)).isEmpty)
  }

  private func report(_ bytes: [UInt8]) -> Report {
    var findings = Findings(in: settingsPath)
    _ = Settings(reading: bytes, &findings)
    return findings.report
  }
}

extension Faulty {
  /// The same with the keys that site.yml needs behind it.
  fileprivate var complete: Faulty {
    Faulty(text + "\ntitle: a\nurl: https://example.org\n", told)
  }
}
