import CommonMark
import Foundation
import Reporting
import Testing

@testable import Content

@Suite struct UnreadableFileTests {
  @Test func whatIsNoFileIsToldByItsName() async throws {
    let report = try await withFolder(holding: ["content/guides/.keep": ""]) { path in
      let files = FileManager.default
      let guides = path + "/content/guides/"
      try files.createSymbolicLink(atPath: guides + "a.md", withDestinationPath: "nowhere")
      try files.createSymbolicLink(atPath: guides + "b", withDestinationPath: "..")
      try files.createSymbolicLink(atPath: guides + "c.md", withDestinationPath: "/dev/null")
      try files.createSymbolicLink(atPath: guides + "d\u{7}.md", withDestinationPath: ".keep")
      try files.createSymbolicLink(atPath: guides + ".hidden", withDestinationPath: "nowhere")
      return try ContentListing(of: path).report
    }
    let told = report.diagnostics.filter { $0.rule == .unreadableFile }.map { diagnostic in
      "\(diagnostic.location?.file ?? ""): \(diagnostic.message.text)"
    }
    #expect(
      told == [
        "content/guides/a.md: this link leads nowhere",
        "content/guides/b: this link leads to a folder that it lies in",
        "content/guides/c.md: this is neither a file nor a folder",
        "content/guides/d\u{FFFD}.md: the name of this file holds a control character",
      ]
    )
  }

  @Test(arguments: [
    "content/site.yml", "content/guides/a.md", "content/comparisons/a-vs-b.md",
    "content/pages/a.md", "content/data/skills.csv", "content/images/a.png",
  ])
  func aFileThatIsGoneWhenItIsReadIsTold(path: String) throws {
    let file = try #require(ContentFile(path: path))
    let part = SourcePart(reading: file, in: "/no/such/folder", options: try .forTests)
    let told = part.report.diagnostics
    #expect(told.map(\.rule) == [.unreadableFile])
    #expect(told.map(\.location) == [Location(path)])
    #expect(
      told.map(\.message.text) == ["the file cannot be read: no such file or directory"]
    )
  }

  @Test func whatWasNotReadIsKnownByItsName() throws {
    var report = Report()
    let parts = try [
      "content/guides/a.md", "content/comparisons/a-vs-b.md", "content/pages/c.md",
      "content/data/skills.csv",
    ].map { path in
      SourcePart(
        reading: try #require(ContentFile(path: path)),
        in: "/no/such/folder",
        options: try .forTests
      )
    }
    let source = SiteSource(joining: parts, report: &report)
    #expect(source.brokenGuides.map(\.name) == ["a"])
    #expect(source.brokenComparisons.map(\.name) == ["a-vs-b"])
    #expect(source.brokenPages.map(\.name) == ["c"])
    #expect(source.brokenTables == [.skills])
    #expect(report.errors == 4)
  }
}
