import Reporting
import Testing

@testable import Content

@Suite struct GuideFaultTests {
  @Test(arguments: [
    Faulty("⟦demnad: high", "unknown-key: a guide has no key 'demnad' | did you mean 'demand'?"),
    Faulty(
      "⟦colour: blue",
      """
      unknown-key: a guide has no key 'colour' | the keys are name, title, inline, plural, article, \
      summary, published, updated, family, occupation, match, also_known_as, remote, demand, stress, \
      balance, levels, education, industries, attributes, related, leads_to, aliases, sources, faq, \
      pay, image, draft, extra
      """
    ),
    Faulty("⟦title:", "missing-value: 'title' has no value | write a value, or remove the key"),
    Faulty("⟦title: ~", "missing-value: 'title' has no value | write a value, or remove the key"),
    Faulty("title: ⟦\" \"", "missing-value: the value is empty"),
    Faulty("industries: [a, ⟦\"\", b]", "missing-value: the value is empty"),
    Faulty("title: ⟦[a, b]", "wrong-kind: expected a text, found a list"),
    Faulty("title: ⟦{a: b}", "wrong-kind: expected a text, found keys with values"),
    Faulty(
      "related: ⟦backend-developer",
      "wrong-kind: expected a list, found a text | write a list: [backend-developer]"
    ),
    Faulty(
      "industries: ⟦\"Health, care\"",
      "wrong-kind: expected a list, found a text | write a list: [\"Health, care\"]"
    ),
    Faulty("faq: ⟦none", "wrong-kind: expected a list, found a text | write '[]'"),
    Faulty("related: ⟦{a: b}", "wrong-kind: expected a list, found keys with values"),
    Faulty("attributes: ⟦a", "wrong-kind: expected keys with values, found a text"),
    Faulty("levels: [⟦entry]", "wrong-kind: expected keys with values, found a text"),
    Faulty("attributes: {⟦Best for: }", "missing-value: 'Best for' has no value"),
    Faulty(
      "family: ⟦Soft Ware_1",
      "invalid-id: 'Soft Ware_1' is not an id | write 'soft-ware-1'"
    ),
    Faulty(
      "related: [⟦größe]",
      """
      invalid-id: 'größe' is not an id | an id has at most 64 characters: a-z, 0-9 and single hyphens \
      between them
      """
    ),
    Faulty(
      "demand: ⟦hgih",
      """
      unknown-value: unknown value 'hgih', expected 'low', 'moderate', 'high' or 'very-high' \
      | did you mean 'high'?
      """
    ),
    Faulty("pay: ⟦unknown", "unknown-value: unknown value 'unknown', expected 'none'"),
    Faulty("draft: ⟦yes", "wrong-kind: expected 'true' or 'false', found 'yes' | write 'true'"),
    Faulty("draft: ⟦maybe", "wrong-kind: expected 'true' or 'false', found 'maybe'"),
    Faulty("updated: ⟦2025/11/3", "invalid-date: '2025/11/3' is not a date | write '2025-11-03'"),
    Faulty(
      "updated: ⟦2025-11-03T10:00:00Z",
      "invalid-date: '2025-11-03T10:00:00Z' is not a date | write '2025-11-03'"
    ),
    Faulty(
      "updated: ⟦3 November 2025",
      """
      invalid-date: '3 November 2025' is not a date | write year, month and day, such as 2026-11-12
      """
    ),
    Faulty(
      "updated: ⟦2025-02-29",
      "invalid-date: there is no day '2025-02-29' | write year, month and day, such as 2026-11-12"
    ),
    Faulty("updated: ⟦2026-11-21", "future-date: 2026-11-21 lies in the future"),
    Faulty(
      "updated: ⟦2025-11-02",
      "date-order: 'updated' (2025-11-02) lies before 'published' (2025-11-03)"
    ),
    Faulty("updated: 2025-11-03"),
    Faulty(
      "industries: [Finance, Health, ⟦finance]",
      "repeated-entry: 'finance' stands in this list a second time"
    ),
    Faulty("related: [a, ⟦a]", "repeated-entry: 'a' stands in this list a second time"),
    Faulty("sources: [a, ⟦a]", "repeated-entry: 'a' stands in this list a second time"),
    Faulty("aliases: [/a/, /a/]"),
    Faulty(
      "attributes: {Tools: a, ⟦tools: b}",
      "repeated-entry: the label 'tools' stands here a second time"
    ),
    Faulty("related: [⟦\"a\u{A0}b\"]", "invalid-id: 'a\u{A0}b' is not an id | write 'a-b'"),
    Faulty("related: [⟦\"a\u{200B}b\"]", "invalid-id: 'a\u{200B}b' is not an id | write 'ab'"),
    Faulty("match: ⟦exact", matchAlone),
    Faulty(
      "aliases: [⟦old-name]",
      "invalid-url: 'old-name' is not an address of this site | write '/old-name'"
    ),
    Faulty(
      "aliases: [⟦\"/a?b\"]",
      """
      invalid-url: '/a?b' is not an address of this site | write an address of this site, such as \
      '/old-name/'
      """
    ),
    Faulty("levels: [⟦{name: a}]", "missing-key: a level needs 'level'"),
    Faulty(
      "levels: [{level: entry, name: a, ⟦experienced: 5+}]",
      "unknown-key: a level has no key 'experienced' | did you mean 'experience'?"
    ),
    Faulty(
      "levels: [{level: a, name: b, experience: ⟦2 to 5 years}]",
      "wrong-kind: '2 to 5 years' is no span of years | write '2-5'"
    ),
    Faulty(
      "levels: [{level: a, name: b, experience: ⟦2–5}]",
      "wrong-kind: '2–5' is no span of years | write '2-5'"
    ),
    Faulty(
      "levels: [{level: a, name: b, experience: ⟦5-2}]",
      "wrong-kind: '5-2' is no span of years | write '2-5', or '5+' for an open end"
    ),
    Faulty(
      "faq: [⟦salary]",
      """
      unknown-value: unknown value 'salary', expected 'what', 'pay', 'outlook', 'skills', 'path', \
      'education', 'duties' or 'opportunities'
      """
    ),
  ])
  func isToldAtItsPlace(_ faulty: Faulty) throws {
    let start = """
      ---
      name: Data Scientist
      summary: Data scientists turn data into answers that other people can act upon.
      published: 2025-11-03

      """
    let options = try ReadingOptions.forTests
    Faulty(start + faulty.text + "\n---\n", faulty.told).expect { report($0, options) }
  }

  @Test func allFaultsOfAFileAreToldInOneRun() throws {
    let options = try ReadingOptions.forTests
    Faulty(
      """
      ⟦---
      ⟦titel: Data Scientist
      summary: ⟦Short.
      published: ⟦2027-01-01
      demand: ⟦huge
      levels: [⟦{level: ⟦Entry Level}]
      ---
      """,
      "missing-key: a guide needs 'name'",
      "unknown-key: a guide has no key 'titel' | did you mean 'title'?",
      "summary-length: the summary has 6 characters; search results show 50 to 200 well",
      "future-date: 2027-01-01 lies in the future",
      "unknown-value: unknown value 'huge', expected 'low', 'moderate', 'high' or 'very-high'",
      "missing-key: a level needs 'name'",
      "invalid-id: 'Entry Level' is not an id | write 'entry-level'"
    )
    .expect { report($0, options) }
  }

  @Test(
    arguments: [
      ("updated: 2025/11/03", "2025-11-03"), ("updated: \"2025/11/03\"", "2025-11-03"),
      ("updated: 2025/11/03\n  10:00", nil), ("updated: >\n  2025/11/03\n", nil),
      ("family: Soft Ware", "soft-ware"), ("family: Soft\n  Ware", nil),
      ("related: a-b", "[a-b]"), ("related: a, b", "[a, b]"), ("related: a[b", nil),
    ] as [(String, String?)]
  )
  func aReplacementIsOfferedWhereTheWholeValueStandsAtItsPlace(
    key: String,
    replacement: String?
  ) throws {
    let text = "---\nname: A\n\(key)\n---\n"
    let report = report(Array(text.utf8), try .forTests)
    let told = report.diagnostics.filter { $0.rule != .missingKey }
    #expect(told.map(\.suggestion?.replacement) == [replacement])
  }

  @Test(arguments: [
    (
      "Data Scientist",
      "invalid-file-name: 'Data Scientist' cannot be part of an address | rename the file to 'data-scientist.md'"
    ),
    ("median", "reserved-id: 'median' cannot be an id: it is a word by which facts are asked for"),
    ("a-vs-b", "invalid-file-name: 'a-vs-b' cannot be a role: '-vs-' is for comparisons"),
  ])
  func aNameThatCannotBeARoleIsTold(name: String, told: String) throws {
    let options = try ReadingOptions.forTests
    let text = """
      ⟦---
      name: Data Scientist
      summary: Data scientists turn data into answers that other people can act upon.
      published: 2025-11-03
      ---
      """
    Faulty(text, told).expect { report($0, options, name: name) }
  }

  private func report(
    _ bytes: [UInt8],
    _ options: ReadingOptions,
    name: String = "data-scientist"
  ) -> Report {
    readGuide(bytes, file: "content/guides/\(name).md", options: options).1
  }
}

private let matchAlone =
  "missing-key: 'match' says how well an occupation fits, but there is no 'occupation'"
