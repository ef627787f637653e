import Testing

@Test func aNewSiteIsWrittenOnlyWhereNothingIs() throws {
  let workshop = try Workshop()
  let made = """
    made a site of 10 files in 'careers'; next:

      guidepost build --site careers

    """
  #expect(try workshop.guidepost("new", "site", "careers") == Run(output: made))
  let settings = try workshop.read("careers/content/site.yml")
  #expect(
    try workshop.guidepost("new", "site", "careers")
      == Run(status: 1, errors: "guidepost: 'careers' is not empty, and stays as it is\n")
  )
  #expect(try workshop.read("careers/content/site.yml") == settings)
  try workshop.write("", to: "file")
  #expect(
    try workshop.guidepost("new", "site", "file")
      == Run(status: 1, errors: "guidepost: 'file' is a file, and stays as it is\n")
  )
}

@Test func aNewGuideIsNamedAndDated() throws {
  let workshop = try Workshop()
  try workshop.write("title: T\nurl: https://example.org/\n", to: "content/site.yml")
  let made = Run(output: "made content/guides/senior-qa-engineer.md\n")
  #expect(try workshop.guidepost("new", "guide", "senior-qa-engineer") == made)
  let guide = try workshop.read("content/guides/senior-qa-engineer.md")
  #expect(guide.hasPrefix("---\nname: Senior QA Engineer\n"))
  #expect(guide.contains("\npublished: 2026-11-20\n"))
}

@Test func aFileThatIsThereIsNeverChanged() throws {
  let workshop = try Workshop()
  try workshop.write("", to: "content/site.yml")
  try workshop.write("mine", to: "content/pages/about.md")
  let expected =
    "guidepost: 'content/pages/about.md' is there already, and stays as it is\n"
  #expect(try workshop.guidepost("new", "page", "about") == Run(status: 1, errors: expected))
  #expect(try workshop.read("content/pages/about.md") == "mine")
}

@Test func aNewPageIsDatedByTheDayThatIsGiven() throws {
  let workshop = try Workshop()
  try workshop.write("", to: "careers/content/site.yml")
  let run = try workshop.guidepost(
    "new",
    "page",
    "about-us",
    "--site",
    "careers",
    "--as-of",
    "2026-01-31"
  )
  #expect(run == Run(output: "made careers/content/pages/about-us.md\n"))
  let page = try workshop.read("careers/content/pages/about-us.md")
  #expect(page.hasPrefix("---\ntitle: About Us\n"))
  #expect(page.contains("\nupdated: 2026-01-31\n"))
}

@Test(
  arguments: [["web-developer", "data-scientist"], ["web-developer-vs-data-scientist"]]
)
func aNewComparisonIsNamedInAlphabeticalOrder(names: [String]) throws {
  let workshop = try Workshop()
  try workshop.write("", to: "content/site.yml")
  try workshop.write("", to: "content/guides/web-developer.md")
  try workshop.write("", to: "content/guides/data-scientist.md")
  let run = try workshop.guidepost(["new", "comparison"] + names)
  let file = "content/comparisons/data-scientist-vs-web-developer.md"
  #expect(run == Run(output: "made \(file)\n"))
  #expect(try workshop.read(file).contains("(../guides/data-scientist.md)"))
}

@Test func aComparisonNeedsTwoGuides() throws {
  let workshop = try Workshop()
  try workshop.write("", to: "content/site.yml")
  try workshop.write("", to: "content/guides/web-developer.md")
  #expect(
    try workshop.guidepost("new", "comparison", "web-developer", "web-devloper")
      == Run(
        status: 1,
        errors: "guidepost: there is no guide 'web-devloper': did you mean 'web-developer'?\n"
      )
  )
  #expect(
    try workshop.guidepost("new", "comparison", "web-developer", "baker")
      == Run(
        status: 1,
        errors: "guidepost: there is no guide 'baker': begin it with 'guidepost new guide baker'\n"
      )
  )
}

@Test func aFolderWithoutASiteIsSaidToBeNone() throws {
  let expected =
    "guidepost: '.' holds no site: it has no content/site.yml ('guidepost new site' makes one)\n"
  #expect(
    try Workshop().guidepost("new", "guide", "baker") == Run(status: 1, errors: expected)
  )
}

@Test func theTemplateReferenceIsWrittenAnewWhereItWasMade() throws {
  let workshop = try Workshop()
  _ = try workshop.guidepost("new", "site", "careers")
  let command = ["new", "template-reference", "--site", "careers"]
  let made = Run(output: "made careers/TEMPLATES.md\n")
  #expect(try workshop.guidepost(command) == made)
  let reference = try workshop.read("careers/TEMPLATES.md")
  #expect(reference.contains("\n### `guide`\n"))
  #expect(reference.contains("\n| `pay` | [salary](#salary) | "))
  #expect(try workshop.guidepost(command) == made)
  #expect(try workshop.read("careers/TEMPLATES.md") == reference)
  try workshop.write("# Templates\n", to: "careers/TEMPLATES.md")
  let refused = "guidepost: 'careers/TEMPLATES.md' is there already, and stays as it is\n"
  #expect(try workshop.guidepost(command) == Run(status: 1, errors: refused))
}

@Test func theTemplateReferenceIsThereForThoseWhoMendATemplate() throws {
  let workshop = try Workshop()
  _ = try workshop.guidepost("new", "site", "careers")
  try workshop.write("{{page.titel}}", to: "careers/templates/guide.mustache")
  let run = try workshop.guidepost("new", "template-reference", "--site", "careers")
  #expect(run == Run(output: "made careers/TEMPLATES.md\n"))
}

@Test func aBrokenSiteHasNoTemplateReference() throws {
  let workshop = try Workshop()
  try workshop.write("title: T\n", to: "content/site.yml")
  let refused =
    "guidepost: 1 error in the content: the site cannot be read; see 'guidepost check'\n"
  #expect(
    try workshop.guidepost("new", "template-reference") == Run(status: 1, errors: refused)
  )
}
