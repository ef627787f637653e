import CommonMark
import Reporting
import Testing

@testable import Content

@Suite struct PageTests {
  @Test func everyKeyIsRead() throws {
    let text = """
      ---
      title: About us
      summary: Everything that there is to know about us, in two or three sentences.
      updated: 2026-11-16
      aliases: [/us/]
      draft: true
      extra: {a: {b: c}}
      ---
      Text.
      """
    let (part, report) = readPage(
      Array(text.utf8),
      file: "content/pages/404.md",
      options: try .forTests
    )
    #expect(report.isEmpty)
    guard case .sound(let page) = part else { return #expect(Bool(false)) }
    #expect(page.name == "404")
    #expect(page.title == "About us")
    #expect(page.summary != nil)
    #expect(page.updated?.iso == "2026-11-16")
    #expect(page.aliases.map(\.value) == ["/us/"])
    #expect(page.isDraft)
    #expect(page.extra == .mapping(["a": .mapping(["b": .text("c")])]))
    #expect(!page.body.lead.isEmpty)
  }

  @Test func nothingIsRequired() throws {
    let (part, report) = readPage(
      Array("---\n---\n".utf8),
      file: "content/pages/index.md",
      options: try .forTests
    )
    #expect(report.isEmpty)
    guard case .sound = part else { return #expect(Bool(false)) }
  }

  @Test(arguments: [
    ("About us", "rename the file to 'about-us.md'"), ("_x_", "rename the file to 'x.md'"),
    ("über", "an id has at most 64 characters: a-z, 0-9 and single hyphens between them"),
  ])
  func aNameThatCannotBeAnAddressIsTold(name: String, help: String) throws {
    let options = try ReadingOptions.forTests
    Faulty("⟦---\n---\n", "invalid-file-name: '\(name)' cannot be part of an address | \(help)")
      .expect { readPage($0, file: "content/pages/\(name).md", options: options).1 }
  }
}
