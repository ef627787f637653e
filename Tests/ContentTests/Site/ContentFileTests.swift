import Testing

@testable import Content

@Suite struct ContentFileTests {
  @Test(
    arguments: [
      ("content/site.yml", .settings), ("content/guides/a.md", .guide),
      ("content/comparisons/a-vs-b.md", .comparison), ("content/pages/404.md", .page),
      ("content/data/salaries.csv", .table(.salaries)),
      ("content/data/salaries/2025.csv", .table(.salaries)),
      ("content/data/outlook.csv", .table(.outlook)),
      ("content/data/premiums.csv", .table(.premiums)),
      ("content/data/skills.csv", .table(.skills)),
      ("content/data/role-skills.csv", .table(.roleSkills)),
      ("content/data/occupations.csv", .table(.occupations)),
      ("content/data/regions.yml", .table(.regions)),
      ("content/data/sources.yml", .table(.sources)), ("content/images/a/b.PNG", .image),
      ("content/files/a/b", .file), ("content/files/CNAME", .file),
    ] as [(String, ContentFile.Kind)]
  )
  func theKindOfAFileIsItsPlace(path: String, kind: ContentFile.Kind) {
    #expect(ContentFile(path: path)?.kind == kind)
  }

  @Test(
    arguments: [
      ("content/guide/x.md", "content/guides/x.md"),
      ("content/Guides/x.md", "content/guides/x.md"),
      ("content/guides/x.markdown", "content/guides/x.md"),
      ("content/guides/x.MD", "content/guides/x.md"),
      ("content/guides/software/x.md", "content/guides/x.md"),
      ("content/guide/x.mdown", "content/guides/x.md"),
      ("content/about.md", "content/pages/about.md"),
      ("content/site.yaml", "content/site.yml"), ("content/sites.yml", "content/site.yml"),
      ("content/data/site.yml", nil), ("content/guides/x.txt", nil),
      ("content/data/salary.csv", "content/data/salaries.csv"),
      ("content/data/regions.yaml", "content/data/regions.yml"),
      ("content/skills.csv", "content/data/skills.csv"),
      ("content/data/salaries/2025.CSV", "content/data/salaries/2025.csv"),
      ("content/image/x.png", "content/images/x.png"), ("content/images/x.xcf", nil),
      ("content/data/wages.csv", nil), ("content/data/salaries/a/b.csv", nil),
      ("content/notes/todo.doc", nil),
    ] as [(String, String?)]
  )
  func aFileThatNothingReadsHasALikelyPlace(path: String, place: String?) {
    #expect(ContentFile(path: path) == nil)
    #expect(likelyPlace(of: path) == place)
  }
}
