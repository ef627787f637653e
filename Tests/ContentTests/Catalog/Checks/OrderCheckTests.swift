import Reporting
import Testing

@Test func nothingIsRelatedToItselfOrLeadsToItself() throws {
  try SampleSite()
    .guide("nurse", "pay: none\noccupation: us-1\nrelated: [⟦nurse]\nleads_to: [⟦nurse]")
    .table("occupations", "occupation,title,related\nus-1,One,us-2 ⟦us-1")
    .expect([
      "warning: 'us-1' is said to be related to itself [self-reference]",
      "warning: 'nurse' is said to be related to itself [self-reference]",
      "warning: 'nurse' is said to lead to itself [self-reference]",
    ])
}

@Test func regionsDoNotLieInThemselves() throws {
  try SampleSite().guide("nurse")
    .file("site.yml", "title: T\nurl: https://t.org\nregion: a\n")
    .file(
      "data/regions.yml",
      """
      a: {name: A, currency: USD, parent: ⟦a}
      b: {name: B, currency: USD, parent: ⟦d}
      c: {name: C, currency: USD, parent: b}
      d: {name: D, currency: USD, parent: c}
      e: {name: E, currency: USD, parent: d}
      f: {name: F, currency: USD}
      g: {name: G, currency: USD, parent: f}
      """
    )
    .expect([
      "warning: the region 'a' lies in itself [self-reference]",
      "warning: the region 'b' lies in itself, by way of 'd', 'c' [self-reference]",
    ])
}

@Test func figuresAreNotFromAfterTheReleaseOfTheirSource() throws {
  let sources = """
    early:
      {title: A, publisher: B, url: "https://b.org", kind: survey, released: 2025-06-15}
    late: {title: A, publisher: B, url: "https://b.org", kind: survey, released: 2026-01-01}
    """
  let premiums = "subject,region,kind,what,low,high,unit,source,as_of"
  try SampleSite().guide("nurse", "").file("data/sources.yml", sources)
    .table("premiums", "\(premiums)\n⟦nurse,us,skill,X,5,10,percent,early,2025-06-16")
    .table(
      "salaries",
      """
      subject,region,level,median,source,as_of
      nurse,us,,50000,early,2025
      nurse,us,,50000,early,2025-06
      ⟦nurse,us,entry,50000,early,2025-07
      nurse,us,entry,50001,early,2025-12
      nurse,us,entry,50001,late,2025-12
      """
    )
    .expect([
      """
      warning: the row gives figures of 2025-06-16, from after the release of 'early' [date-order]
      note: content/data/sources.yml:1: 'early' was released on 2025-06-15
      """,
      """
      warning: the row gives figures of 2025-07, from after the release of 'early', as do 1 more of \
      this file [date-order]
      note: content/data/sources.yml:1: 'early' was released on 2025-06-15
      """,
    ])
}
