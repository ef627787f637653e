import Reporting
import Testing

@testable import CommonMark

/// Bodies that nobody writes in earnest.
struct HostileTests {
  @Test(
    arguments: [
      "[", "![", "> ", ">", "*", "_", "`", "<", "{{", "}}", "|", "#", "- ", "&#1;", "[a](", "](",
      "[a][", "[]()", "![a](b)", "<!--", "<!-- figure: a -->", "{{a}}", "{{a_b", "[a](b.md)",
      "[](\\()",
      "[a](&amp;)", "`{{`", "a|", "\\", "&", "<a@b.c>", "**a:** b", "\u{1}", "\u{1}0\u{2}",
      "*a **b ",
      "ü", "\u{0}", "{#", "[a]: b ", "\"",
    ]
  )
  func aLineOfOneThingOverAndOverIsReadInTime(text: String) {
    for suffix in ["", "\n", "}}\n", "\n\n## a {#b}\n"] {
      _ = Reading(String(repeating: text, count: 2_000) + suffix)
      _ = Reading("## a\n\n### " + String(repeating: text, count: 1_000) + suffix)
    }
  }

  @Test(
    arguments: [
      "# a", "## a", "### a", "#### ", "> a", "- a", "  - a", "```", "``` table", "[a]: b", "[a]",
      "<div>", "<!--", "<!-- figure: a -->", "a|b\n-|-", "{{> a}}", "{{", "![](a)", "*", "-", "1.",
      "**a:** b", "a\n===", "[a](b \"", "\t", "\r", "### 09:00-10:00 a", "## a {#b}",
    ]
  )
  func manyLinesOfOneThingAreReadInTime(line: String) {
    _ = Reading(String(repeating: line + "\n", count: 1_000))
    _ = Reading("## a\n\n### b\n\n" + String(repeating: line + "\n\n", count: 500))
    _ = Reading("```table a\n" + String(repeating: line + "\n", count: 500) + "```\n")
  }

  @Test(arguments: ["", "\n", "> ", "- ", "#", "```table", "{{", "![", "<", "\u{FEFF}", "\r", "\0"])
  func shortBodiesAreRead(text: String) {
    _ = Reading(text)
    var report = Report()
    _ = InlineText(reading: text, of: "a.md", at: .start, report: &report)
  }

  @Test func bytesThatAreNoTextAreRead() {
    var report = Report()
    for first in UInt8.min...UInt8.max {
      let bytes = [
        first, 0x80, 0x23, first, 0x20, 0x01, 0x30, 0x02, first, 0x7B, 0x7B, 0x0A, first,
      ]
      _ = Article(reading: bytes[...], of: "a.md", report: &report)
    }
  }

  @Test func whatLooksLikeAMarkerIsNone() {
    let article = Reading(
      "{{a}} &#1;0&#2; \u{1}0\u{2} [b](c.md \"&#1;0&#2;\")\n\n```&#1;0&#2;\n```\n"
    ).article
    #expect(article.lead.holes.map(\.kind) == [.fact(0), .address(0)])
    #expect(!article.lead.bytes.contains(Marker.opening))
  }
}

/// What is refused before it is parsed.
struct LimitTests {
  @Test(arguments: [("> ", 1), ("- ", 1), ("1. ", 1), (">", 1), ("* 2) > ", 3)])
  func nestingHasALimit(marks: String, levels: Int) {
    #expect(Reading(String(repeating: marks, count: 99 / levels) + "a").diagnostics.isEmpty)
    #expect(
      told(of: "a\n\n⟦" + String(repeating: marks, count: 101) + "a\n") == [
        "too-deep: lists and quotes nest more than 100 levels deep here"
      ]
    )
  }

  @Test func indentationCountsAsNesting() {
    let deep = (0...101).map { String(repeating: "  ", count: $0) + "- a\n" }.joined()
    #expect(Reading(deep).diagnostics.map(\.rule) == [.tooDeep])
    #expect(Reading(deep).article == Article())
    #expect(Reading("```\n" + String(repeating: " ", count: 500) + "a\n```\n").diagnostics.isEmpty)
  }

  @Test func aLineOfDashesIsNoNesting() {
    #expect(Reading("a\n\n" + String(repeating: "-", count: 500) + "\n").diagnostics.isEmpty)
    #expect(Reading(String(repeating: "*", count: 500) + "\n").diagnostics.isEmpty)
  }

  @Test func imagesInOneParagraphHaveALimit() {
    let image = "![a](b.png)\n"
    #expect(Reading(String(repeating: image, count: 500)).diagnostics.isEmpty)
    #expect(Reading(String(repeating: image + "\n", count: 1_000)).diagnostics.isEmpty)
    #expect(
      told(of: String(repeating: image, count: 500) + "⟦" + image) == [
        "too-deep: one paragraph holds more than 500 images"
      ]
    )
  }

  @Test func definitionsMayNotMultiply() {
    let address = String(repeating: "b", count: 40_000)
    let uses = String(repeating: "[a]", count: 10_000)
    #expect(
      told(of: "[a⟦]: \(address)\n\n\(uses)\n") == [
        "file-too-large: the link definition, copied to every bracket that may use it, exceeds 256 MB"
      ]
    )
    #expect(Reading("[a]: \(address)\n\n[a] [a]\n").diagnostics.isEmpty)
  }
}

/// Reading on several threads at once.
struct ConcurrencyTests {
  @Test func manyBodiesAreReadAtOnce() async {
    let text =
      "## A {{b}}\n\n[c](d.md) `e`\n\n```table T\na|*b*\nc|[d](e.md)\n```\n\n### F\n\n**G:** h\n"
    let expected = Reading(text).article
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<200).allSatisfy { _ in Reading(text).article == expected } }
      }
      for await isEqual in group { #expect(isEqual) }
    }
  }
}
