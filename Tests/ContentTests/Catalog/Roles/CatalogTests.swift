import Reporting
import Testing

@testable import Content

@Test func rolesStandByIDAndAreFoundByIt() throws {
  let catalog = try SampleSite().guide("b").guide("a").guide("a-b").catalog()
  #expect(catalog.roles.map(\.id.text) == ["a", "a-b", "b"])
  #expect(catalog.role(SubjectID("a-b"))?.names.name == "A B")
  #expect(catalog.index(of: SubjectID("b")) == 2)
  #expect(catalog.role(SubjectID("c")) == nil)
  #expect(catalog.role(SubjectID("")) == nil)
}

@Test func aDraftIsKnownAndLeftOutUnlessDraftsAreShown() throws {
  let site = SampleSite().guide("a").guide("b", "pay: none\ndraft: true")
    .comparison("a-vs-b", "faq: []\ndraft: true").comparison("b-vs-c")
    .guide("c").file("pages/about.md", "---\ntitle: About\ndraft: true\n---\n")
    .table("salaries", "subject,region,median,source,as_of\nb,us,50000,survey,2025")
  let joined = try site.joined()
  #expect(joined.diagnostics.map(\.rule.rawValue) == ["comparison-of-draft"])
  #expect(joined.catalog.role(SubjectID("b")) == nil)
  #expect(joined.catalog.isDraft("b"))
  #expect(!joined.catalog.isDraft("a"))
  #expect(joined.catalog.comparisons.isEmpty)
  #expect(joined.catalog.pages.isEmpty)
  #expect(joined.catalog.leftOut.draftPages == ["about"])
  #expect(joined.catalog.leftOut.draftComparisons == ["a-vs-b"])
  let shown = try site.joined(drafts: true).catalog
  #expect(shown.role(SubjectID("b"))?.pay(in: "us")?.row.median == 50_000)
  #expect(!shown.isDraft("b"))
  #expect(shown.comparisons.map(shown.name) == ["a-vs-b", "b-vs-c"])
  #expect(shown.pages.map(\.name) == ["about"])
}

@Test func aBrokenGuideIsKnownSoThatNothingElseFails() throws {
  let joined = try SampleSite().guide("a", "pay: none\nrelated: [b]")
    .file("guides/b.md", "---\nname: B\n---\n## Heading\n").comparison("a-vs-b")
    .table("salaries", "subject,region,median,source,as_of\nb,us,50000,survey,2025")
    .table("occupations", "occupation,title\nus-1,Unused")
    .joined()
  #expect(joined.diagnostics.map(\.told) == [])
  #expect(joined.catalog.isBroken("b"))
  #expect(!joined.catalog.isDraft("b"))
  #expect(joined.catalog.leftOut.brokenGuides["b"]?.anchors == ["heading"])
  #expect(joined.catalog.comparisons.isEmpty)
}

@Test func familiesStandInTheOrderOfTheSettings() throws {
  let settings = "title: T\nurl: https://t.org\nfamilies: {z: Zoo, b: Bank, a: Art}\n"
  let catalog = try SampleSite().file("site.yml", settings)
    .guide("one", "family: b\npay: none").guide("two", "family: z\npay: none")
    .guide("three").guide("four", "family: b\npay: none").catalog()
  #expect(catalog.families.map(\.name) == ["Zoo", "Bank", ""])
  #expect(catalog.families.map(\.id?.text) == ["z", "b", nil])
  #expect(catalog.families.map(\.roles) == [[3], [0, 1], [2]])
}

@Test func familiesStandByNameWhereTheSettingsNameNone() throws {
  let catalog = try SampleSite().guide("one", "family: health-care\npay: none")
    .guide("two", "family: art\npay: none").catalog()
  #expect(catalog.families.map(\.name) == ["Art", "Health care"])
}

@Test func aNextStepIsARoleOrPlainWords() throws {
  let catalog = try SampleSite().guide("a", "pay: none\nleads_to: [b, Software architect, lead]")
    .guide("b").catalog()
  #expect(try catalog.role("a").leadsTo == [.role(1), .text("Software architect"), .text("lead")])
}

@Test func anOccupationKnowsItsRolesAndItsPeople() throws {
  let catalog = try SampleSite()
    .guide("b", "occupation: us-15-1252\npay: none").guide("a", "occupation: us-15-1252\npay: none")
    .table("occupations", "occupation,title,inline\nus-15-1252,SQL Developers,SQL developer")
    .catalog()
  let occupation = try #require(catalog.occupation("us-15-1252"))
  #expect(occupation.roles == [0, 1])
  #expect(occupation.inline == "SQL developer")
  #expect(occupation.plural == "SQL developers")
  #expect(try catalog.role("a").occupation?.title == "SQL Developers")
  #expect(catalog.occupation("us-15") == nil)
}

@Test func aSiteOfOneGuideNeedsNothingElse() throws {
  let joined = try SampleSite().file("data/regions.yml", "").file("data/sources.yml", "")
    .guide("nurse").joined()
  #expect(joined.diagnostics.map(\.told) == [])
  #expect(joined.catalog.region == nil)
  #expect(joined.catalog.roles.count == 1)
}
