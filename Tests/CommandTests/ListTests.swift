import Testing

@Test func listsNameGuidesDraftsAndOldFigures() throws {
  let workshop = try Workshop()
  #expect(try workshop.guidepost("new", "site", ".").status == 0)

  let guides = try workshop.guidepost("list", "guides")
  #expect(guides.status == 0)
  #expect(guides.output.hasPrefix("electrician  Electrician  "))

  #expect(try workshop.guidepost("list", "drafts").output.isEmpty)

  let stale = try workshop.guidepost("list", "stale", "--as-of", "2035-01-01")
  #expect(stale.output.contains("electrician  bls-oews-2025-05"))
}
