import Testing

@testable import CommonMark

/// The examples of the CommonMark specification, version 0.30.
struct SpecificationTests {
  @Test func everyExampleIsRenderedAsTheSpecificationSays() throws {
    let examples = try Example.all()
    #expect(examples.count == 652)
    for example in examples {
      #expect(example.tree(rawHTML: true) == example.html, "example \(example.number)")
    }
  }

  @Test func whatHoldsNothingToEditIsLeftAsLibcmarkRendersIt() throws {
    let examples = try Example.all().filter { $0.hasNoRawHTML && !$0.html.contains(/<(h|a|img)/) }
    #expect(examples.count > 300)
    for example in examples {
      let lead = Reading(example.markdown).article.lead
      #expect(lead.text == example.tree(rawHTML: false), "example \(example.number)")
    }
  }

  @Test func anEditedBodyIsLibcmarksApartFromWhatWasEdited() throws {
    let examples = try Example.all().filter(\.hasNoRawHTML)
    #expect(examples.count > 500)
    for example in examples {
      let html = Reading(example.markdown).article.wholeHTML
      #expect(html.unedited == example.html.unedited, "example \(example.number)")
    }
  }
}

extension Example {
  fileprivate func tree(rawHTML: Bool) -> String {
    let tree = MarkdownTree(parsing: Array(markdown.utf8)[...])
    let html = tree.withHTML(rawHTML: rawHTML) { Array($0) }
    return String(decoding: html, as: UTF8.self)
  }

  fileprivate var hasNoRawHTML: Bool { tree(rawHTML: true) == tree(rawHTML: false) }
}

extension Article {
  /// The article as one body again, its titles in their tags.
  fileprivate var wholeHTML: String {
    lead.text
      + sections.map { section in
        "<h2>\(section.heading.title.text)</h2>\n\(section.intro.text)"
          + section.items.map(\.wholeHTML).joined()
      }.joined()
  }
}

extension Item {
  fileprivate var wholeHTML: String { "<h3>\(heading.title.text)</h3>\n\(body.text)" }
}

extension String {
  /// HTML without all that an article changes: levels and ids of headings, addresses, attributes of
  /// images.
  fileprivate var unedited: String {
    replacing(/<h1>/, with: "<h2>").replacing(/<\/h1>/, with: "</h2>")
      .replacing(/<(h\d) id="[^"]*">/) { "<\($0.1)>" }
      .replacing(/href="[^"]*"/, with: "href")
      .replacing(/\ src="[^"]*"/, with: "")
      .replacing(/\ loading="lazy" decoding="async"(⟨image \d+⟩)?/, with: "")
  }
}
