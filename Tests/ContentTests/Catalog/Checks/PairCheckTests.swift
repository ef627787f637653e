import Reporting
import Testing

@testable import Content

@Test func aWrittenPairWithLittleToShowIsToldAndBuilt() throws {
  let site = SampleSite().guide("a", "pay: none\ndemand: low\nstress: low")
    .guide("b", "pay: none\ndemand: low\nbalance: good")
    .file("comparisons/a-vs-b.md", "⟦---\npublished: 2025-12-15\n---\n")
  try site.expect([
    """
    warning: 'a' and 'b' fill 1 row of the at-a-glance table together, fewer than the 4 of \
    'compare.at_least' [thin-comparison]
    help: fill more rows of both guides, or write rows of its own under 'attributes'
    """
  ])
  #expect(try site.joined().catalog.comparisons.count == 1)
}

@Test func aRowThatAGuideHasIsNotWrittenTwice() throws {
  let keys = "pay: none\ndemand: low\nstress: low\nbalance: good"
  let attributes = "attributes: {⟦Tools: {a: Git, b: Vi}, Only: {a: One, b: Two}}"
  try SampleSite().guide("a", keys).guide("b", "\(keys)\nattributes: {Tools: Vi}")
    .comparison("a-vs-b", attributes)
    .expect([
      """
      warning: the row 'Tools' is an attribute of the guide 'b' too [fact-stated-twice]
      note: content/guides/b.md:9: the guide's is here
      help: keep it in the guides, where it stands for every comparison
      """
    ])
}

@Test func aWrittenPairWithADraftIsToldToHaveNoPage() throws {
  let site = SampleSite().guide("a").guide("b", "pay: none\ndraft: true")
  try site.file("comparisons/a-vs-b.md", "⟦---\npublished: 2025-12-15\n---\n").expect([
    """
    warning: the comparison 'a-vs-b' has no page, since the guide 'b' is a draft \
    [comparison-of-draft]
    help: publish 'b', or write 'draft: true' here too
    """
  ])
  try site.comparison("a-vs-b", "draft: true").expect([])
}
