import Testing

@Test func aRuleIsExplainedWithItsExamples() throws {
  let expected = """
    comparison-name (always an error)

    A comparison's file is not named after its two roles in alphabetical order. So
    no pair can have two pages; the address the other way round leads to the one
    there is.

    This is reported, in content/comparisons/plumber-vs-electrician.md:

        ---
        published: 2026-11-02
        ---

        Both work behind the same walls.

    This is not, in content/comparisons/electrician-vs-plumber.md:

        ---
        published: 2026-11-02
        ---

        Both work behind the same walls.

    """
  #expect(try Workshop().guidepost("explain", "comparison-name") == Run(output: expected))
}

@Test func aRuleWithoutExamplesIsExplainedInWords() throws {
  let expected = """
    file-too-large (always an error)

    A file is larger than is read. A Markdown file may have 8 MB, a table 256 MB.
    Pay may be spread over several files in content/data/salaries/.

    """
  #expect(try Workshop().guidepost("explain", "file-too-large") == Run(output: expected))
}

@Test func withoutANameAllRulesAreListed() throws {
  let run = try Workshop().guidepost("explain")
  #expect(run.status == 0)
  let lines = run.output.split(separator: "\n")
  #expect(
    lines.contains(
      "stale-figure                  warning  A figure is older than its source or the site allows"
    )
  )
  #expect(lines.allSatisfy { $0.count <= 120 })
}
