import CommonMark
import Files
import Reporting
import Testing

@testable import Content

@Suite struct SiteSourceTests {
  @Test func everyFileEndsInItsList() async throws {
    let (source, report) = try await read(site)
    #expect(report.isEmpty)
    #expect(source.settings.title == "Careers")
    #expect(source.guides.map(\.id.text) == ["a", "b"])
    #expect(source.comparisons.map(\.file) == ["content/comparisons/a-vs-b.md"])
    #expect(source.pages.map(\.name) == ["about"])
    #expect(source.salaries.map(\.place.file) == [bls, "content/data/salaries.csv"])
    #expect(source.skills.map(\.id.value.text) == ["sql"])
    #expect(source.regions.map(\.id.text) == ["at"])
    #expect(source.images.map(\.path) == ["x/card.svg"])
    #expect(source.images.map(\.size?.width) == [640])
    #expect(source.files.map(\.path) == [".nojekyll", "CNAME"])
    #expect(source.brokenTables.isEmpty)
  }

  @Test func theOnlyRegionIsTheDefaultOne() async throws {
    #expect(try await read(site).0.settings.region.value == RegionID("at"))
  }

  @Test(arguments: [1, 2, 8])
  func theOrderIsTheSameForAnyNumberOfWorkers(workers: Int) async throws {
    var files = site
    for number in 0..<40 { files["content/guides/g\(number).md"] = "---\nname: G\n---\n" }
    let alone = try await read(files, workers: 1)
    let (source, report) = try await read(files, workers: workers)
    #expect(source.brokenGuides.map(\.name) == alone.0.brokenGuides.map(\.name))
    #expect(source.guides.map(\.id) == alone.0.guides.map(\.id))
    #expect(report.diagnostics == alone.1.diagnostics)
  }

  @Test func aSiteWithoutSettingsIsToldWhatToWrite() async throws {
    let (source, report) = try await read(["content/guides/a.md": guide])
    #expect(source.guides.count == 1)
    let told = try #require(report.diagnostics.first)
    #expect(report.diagnostics.count == 1)
    #expect(told.rule == .missingFile)
    #expect(told.location == Location("content/site.yml"))
    #expect(told.message.text == "the site has no settings")
    #expect(
      told.suggestion?.words
        == "write two lines: 'title: My careers site' and 'url: https://careers.example.org/'"
    )
  }

  @Test func aFolderWithoutContentIsToldTheSame() async throws {
    #expect(try await read(["README.md": ""]).1.diagnostics.map(\.rule) == [.missingFile])
  }

  @Test func aFolderThatIsNotThereIsAFailureOfTheMachine() async {
    await #expect(throws: MachineError.self) {
      var report = Report()
      let day = try #require(today)
      _ = try await SiteSource(reading: "/no/such/folder", asOf: day, report: &report)
    }
  }

  @Test func oneBadFileHidesNoOther() async throws {
    var files = site
    files["content/site.yml"] = "title: [\n"
    files["content/guides/b.md"] = "---\nname: B\n"
    files["content/pages/about.md"] = "no front matter\n"
    files["content/comparisons/a-vs-b.md"] = "---\ntitle: x\n---\n"
    files["content/data/skills.csv"] = "skill,name,kind\nsql,SQL,x\ncss,CSS,technical\n"
    files["content/data/regions.yml"] = "at: {name: Austria}\n"
    let (source, report) = try await read(files)
    #expect(source.guides.map(\.id.text) == ["a"])
    #expect(source.brokenGuides.map(\.name) == ["b"])
    #expect(source.brokenPages.map(\.name) == ["about"])
    #expect(source.brokenComparisons.map(\.name) == ["a-vs-b"])
    #expect(source.skills.map(\.id.value.text) == ["css"])
    #expect(source.brokenTables == [.skills, .regions])
    #expect(
      report.diagnostics.map(\.rule) == [
        .missingKey, .missingKey, .unknownValue, .unclosedFrontMatter, .missingFrontMatter,
        .malformedYAML,
      ]
    )
  }

  @Test func filesThatNothingReadsAreToldAndThoseOfEditorsAreNot() async throws {
    var files = site
    files["content/guide/c.md"] = guide
    files["content/notes.doc"] = "x"
    for name in [".DS_Store", "a.md~", ".#a.md", "#a.md#", ".a.md.swp", ".hidden/x.md"] {
      files["content/guides/\(name)"] = "x"
    }
    files["content/files/.DS_Store"] = "x"
    let (_, report) = try await read(files)
    #expect(
      report.diagnostics.map(\.location?.file) == ["content/guide/c.md", "content/notes.doc"]
    )
    #expect(
      report.diagnostics.map(\.message.text)
        == Array(repeating: "nothing reads this file", count: 2)
    )
    #expect(
      report.diagnostics.map(\.suggestion?.words) == [
        "did you mean 'content/guides/c.md'?", "what is copied as it is goes to content/files/",
      ]
    )
    #expect(report.errors == 0)
  }

  @Test func rawHTMLIsReadAsTheSettingsSay() async throws {
    var files = site
    files["content/pages/about.md"] = "---\n---\n<b>x</b>\n"
    #expect(try await read(files).1.diagnostics.map(\.rule) == [.rawHTML])
    files["content/site.yml"] = "title: a\nurl: https://x.org\nraw_html: true\n"
    #expect(try await read(files).1.isEmpty)
    // What settings say that cannot be read is not known, so nothing is told on their account.
    files["content/site.yml"] = "title: [\n"
    #expect(try await read(files).1.diagnostics.map(\.rule) == [.malformedYAML])
  }

  @Test func aFileThatIsTooLargeIsNotRead() async throws {
    var files = site
    files["content/guides/b.md"] = String(repeating: "x", count: 8 << 20 + 1)
    let (source, report) = try await read(files)
    #expect(source.brokenGuides.map(\.name) == ["b"])
    #expect(report.diagnostics.map(\.rule) == [.fileTooLarge])
    #expect(
      report.diagnostics.map(\.message.text)
        == ["the file has 9 MB, and at most 8 MB are read"]
    )
  }

  private func read(
    _ files: [String: String],
    workers: Int = 2
  ) async throws -> (SiteSource, Report) {
    let day = try #require(today)
    return try await withFolder(holding: files) { path in
      var report = Report()
      let source = try await SiteSource(
        reading: path,
        asOf: day,
        workers: workers,
        report: &report
      )
      return (source, report)
    }
  }
}

private let bls = "content/data/salaries/bls.csv"

private let guide = """
  ---
  name: Data Scientist
  summary: Data scientists turn data into answers that other people can act upon.
  published: 2025-11-03
  ---
  """

private let site = [
  "content/site.yml": "title: Careers\nurl: https://careers.example.org\n",
  "content/guides/a.md": guide,
  "content/guides/b.md": guide,
  "content/comparisons/a-vs-b.md": "---\npublished: 2025-11-03\n---\n",
  "content/pages/about.md": "---\ntitle: About\n---\n",
  "content/data/salaries.csv": "subject,region,median,source,as_of\na,at,1,s,2025\n",
  bls: "subject,region,median,source,as_of\nb,at,1,s,2025\n",
  "content/data/skills.csv": "skill,name,kind\nsql,SQL,technical\n",
  "content/data/regions.yml": "at: {name: Austria, currency: EUR}\n",
  "content/images/x/card.svg":
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\"/>",
  "content/files/CNAME": "careers.example.org\n",
  "content/files/.nojekyll": "",
]
