import Reporting
import Testing

@testable import Templating

/// No value of whatever content can change which elements, attributes and texts a page consists of.
@Suite struct StructureTests {
  private static let contexts = [
    "@", "<p title=\"@\">", "<p title='@'>", "<a href=\"/@\">", "<a href='@'>",
    "<i style=\"--a: @\">",
    "<title>@</title>", "<!-- @ -->", "<img srcset=\"@ 2x, /b/@ @w\">", "<p @ class=@>",
    "<textarea>@",
    "<script type=\"application/ld+json\">{\"a\": \"@\", \"b\": @}</script>", "<script>@</script>",
    "<@>",
    "</title></textarea>", "<a href=\"@",
  ]

  private static let fillings = [
    "", "x", "{{page.title}}", "{{page.url}}", "{{page.words}}", "{{role.name}}/",
    "{{{page.json}}}",
    "{{#role.duties}}{{.}}{{/role.duties}}", "{{#page.draft}}{{page.title}}{{/page.draft}}",
    "{{#page.draft}}\"{{/page.draft}}",
    "{{#page.draft}}a{{/page.draft}}{{^page.draft}}/{{/page.draft}}",
    "{{>title}}", "{{page.extra.x}}",
  ]

  private static let nasty = [
    "\"'><script>alert(1)</script>", "--></title></textarea></script><!-- -->", "\\\" onload=x",
    "&quot;</a ",
    "//evil.example", "javascript:x", "</script", "'\"`=<>&\u{2028}", "; url(x)}", ", /evil 2x", "",
  ]

  @Test func noValueChangesThePage() {
    var generator = Lehmer(state: 7)
    var sound = 0
    for _ in 0..<6_000 {
      guard let template = template(using: &generator) else { continue }
      sound += 1
      let nasty = StructureTests.nasty.randomElement(using: &generator) ?? ""
      let expected = outline(of: template, with: "harmless")
      #expect(outline(of: template, with: nasty) == expected, "\(nasty)")
    }
    #expect(sound > 500)
  }

  /// A template of random parts, if it is sound.
  private func template(using generator: inout Lehmer) -> Template? {
    let text = (0..<4).map { _ in
      (StructureTests.contexts.randomElement(using: &generator) ?? "").split(
        separator: "@",
        omittingEmptySubsequences: false
      ).joined(separator: StructureTests.fillings.randomElement(using: &generator) ?? "")
    }.joined()
    var report = Report()
    let set = TemplateSet(
      compiling: sources(text, ["title": "{{page.title}}"]),
      pages: ["guide": .guide],
      report: &report
    )
    return report.isSound ? set["guide"] : nil
  }

  private func outline(of template: Template, with text: String) -> [String] {
    let guide = Value.guide(
      page: [
        "title": .text(text), "draft": .flag(true),
        "json": .json(Array("{\"a\": \"</script><!--\"}".utf8)),
        "extra": .free(.map(["x": .text(text)])),
      ],
      role: ["name": .text(text), "duties": .list([.text(text), .text(text)])]
    )
    var output: [UInt8] = []
    template.render(guide, into: &output)
    return outline(of: output)
  }

  /// What a page consists of: each place in it that is not the one before.
  private func outline(of page: [UInt8]) -> [String] {
    var place = Place()
    var outline = [name(of: place)]
    for (position, byte) in page.enumerated() {
      let next = position + 1 < page.count ? page[position + 1] : nil
      _ = place.read(TextByte(value: byte, next: next, anchor: Anchor()))
      if outline.last != name(of: place) { outline.append(name(of: place)) }
    }
    return outline
  }

  private func name(of place: Place) -> String {
    let json = place.json == .escape ? .text : place.json
    return "\(place.state) \(place.element.name) \(place.attribute.name) \(json)"
  }
}
