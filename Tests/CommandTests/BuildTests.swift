import Foundation
import Testing

/// A site of one guide without figures.
private let guide = """
  ---
  name: Baker
  summary: Bakers mix, shape and bake bread, rolls and cakes before the rest of the town is up.
  published: 2026-11-02
  pay: none
  ---

  Bakers begin when others sleep.

  """

extension Workshop {
  fileprivate borrowing func writeSite(guide: String = guide, settings: String = "") throws {
    try write("title: T\nurl: https://example.org/\n\(settings)", to: "content/site.yml")
    try write(guide, to: "content/guides/baker.md")
  }
}

/// The output with its seconds taken out: they are never the same.
private func timeless(_ run: Run) -> Run {
  var run = run
  run.output = run.output.replacing(/[0-9]+\.[0-9]{2} s\n/, with: "N s\n")
  run.errors = run.errors.replacing(/[0-9]+\.[0-9]{2} s\n/, with: "N s\n")
  return run
}

@Test func aNewSiteBuildsWithoutAWarning() throws {
  let workshop = try Workshop()
  _ = try workshop.guidepost("new", "site", "careers")
  let built =
    "built 1 guide, 8 skills and 7 other pages: 25 files written, 0 unchanged, 0 removed; "
    + "no warnings; N s\n"
  let arguments = ["build", "--site", "careers", "--strict"]
  #expect(timeless(try workshop.guidepost(arguments)) == Run(output: built))
  let page = try workshop.read("careers/public/guides/electrician/index.html")
  #expect(page.contains("earn at least $63,190 a year"))
  let again = built.replacing("25 files written, 0", with: "0 files written, 25")
  #expect(timeless(try workshop.guidepost(arguments)) == Run(output: again))
}

@Test(arguments: ["pay: none", "demand: high"])
func whatAddsToPayIsShownThoughThePayIsNot(key: String) throws {
  let workshop = try Workshop()
  try workshop.writeSite(guide: guide.replacing("pay: none", with: key), settings: "region: us\n")
  try workshop.write("us: {name: United States, currency: USD}\n", to: "content/data/regions.yml")
  try workshop.write(
    "s: {title: S, publisher: P, url: https://s.org/, kind: survey}\n",
    to: "content/data/sources.yml"
  )
  try workshop.write(
    """
    subject,region,kind,what,low,high,unit,source,as_of
    baker,us,skill,Sugar work,5,10,percent,s,2026
    """,
    to: "content/data/premiums.csv"
  )
  #expect(try workshop.guidepost("build").status == 0)
  let page = try workshop.read("public/guides/baker/index.html")
  #expect(page.contains("Sugar work"))
  #expect(page.split(separator: "id=\"gp-salary\"").count == 2)
}

@Test func whatIsMadeNewBuildsAtOnce() throws {
  let workshop = try Workshop()
  _ = try workshop.guidepost("new", "site", ".")
  for arguments in [
    ["guide", "it-trainer"], ["page", "about"], ["comparison", "it-trainer", "electrician"],
  ] {
    #expect(try workshop.guidepost(["new"] + arguments).status == 0)
  }
  let run = try workshop.guidepost("build", "--except", "thin-comparison")
  #expect(run.errors == "")
  #expect(run.output.hasPrefix("built 2 guides, 1 comparison, 8 skills and 8 other pages: "))
  #expect(try workshop.read("public/compare/electrician-vs-it-trainer/index.html") != "")
  #expect(try workshop.read("public/about/index.html") != "")
}

@Test func anErrorIsToldAtItsPlaceAndNothingIsWritten() throws {
  let workshop = try Workshop()
  try workshop.writeSite(guide: guide.replacing("name: Baker", with: "nmae: Baker"))
  let errors = """
    content/guides/baker.md:2:1: error: a guide has no key 'nmae' [unknown-key]
      2 | nmae: Baker
        | ^^^^
      help: did you mean 'name'?


    """
  let run = try workshop.guidepost("build")
  #expect(run == Run(status: 1, output: "not built: 1 error in 1 file\n", errors: errors))
  #expect(try workshop.names() == ["content"])
}

@Test func aCheckWritesNothing() throws {
  let workshop = try Workshop()
  try workshop.writeSite()
  let run = timeless(try workshop.guidepost("check"))
  #expect(run.status == 0 && run.errors == "")
  #expect(run.output == "checked 1 guide and 6 other pages: no warnings; N s\n")
  #expect(try workshop.names() == ["content"])
}

@Test func aWarningIsAFailureOnlyWhereNoneIsAllowed() throws {
  let workshop = try Workshop()
  try workshop.writeSite(guide: guide.replacing("pay: none\n", with: ""))
  let sound = try workshop.guidepost("build")
  #expect(sound.status == 0)
  #expect(sound.errors.contains(" [guide-without-pay]\n"))
  #expect(sound.output.contains("; 1 warning; "))
  let strict = try workshop.guidepost("build", "--strict", "--output", "elsewhere")
  #expect(strict.status == 1)
  #expect(strict.output == "not built: 1 warning in 1 file, and --strict allows none\n")
  #expect(try workshop.names() == [".guidepost", "content", "public"])
  let hidden = try workshop.guidepost("build", "--strict", "--except", "guide-without-pay")
  #expect(hidden.status == 0 && hidden.errors == "")
}

@Test func quietPrintsProblemsAlone() throws {
  let workshop = try Workshop()
  try workshop.writeSite()
  #expect(try workshop.guidepost("build", "--quiet") == Run())
}

@Test func verbosePrintsTheStages() throws {
  let workshop = try Workshop()
  try workshop.writeSite()
  let run = try workshop.guidepost("build", "--verbose", "--jobs", "1")
  let stages = run.errors.split(separator: "\n").map { $0.split(separator: "  ")[0] }
  #expect(
    stages == ["read", "templates", "join", "arrange and check", "render and write", "finish"]
  )
}

@Test func programsGetOneObjectALine() throws {
  let workshop = try Workshop()
  try workshop.writeSite(guide: guide.replacing("pay: none", with: "demnd: high\npay: none"))
  let object = """
    {"version":1,"severity":"error","rule":"unknown-key","file":"content/guides/baker.md",\
    "line":5,"column":1,"message":"a guide has no key 'demnd'",\
    "suggestion":"did you mean 'demand'?"}

    """
  #expect(
    try workshop.guidepost("check", "--format", "json")
      == Run(status: 1, output: object, errors: "not sound: 1 error in 1 file\n")
  )
}

@Test func workflowsGetAnAnnotationALine() throws {
  let workshop = try Workshop()
  try workshop.writeSite(guide: guide.replacing("pay: none", with: "demnd: high\npay: none"))
  let output = """
    ::error file=content/guides/baker.md,line=5,col=1,endColumn=6,title=unknown-key::a guide has no \
    key 'demnd'%0Adid you mean 'demand'?
    not sound: 1 error in 1 file

    """
  #expect(
    try workshop.guidepost("check", "--format", "github") == Run(status: 1, output: output)
  )
}

@Test func theDayDecidesWhatIsOldAndChangesNoPage() throws {
  let workshop = try Workshop()
  _ = try workshop.guidepost("new", "site", ".")
  _ = try workshop.guidepost("build")
  let run = try workshop.guidepost("build", "--as-of", "2030-01-01", "--only", "stale-figure")
  #expect(run.status == 0)
  #expect(run.errors.contains(" [stale-figure]\n"))
  #expect(run.output.contains(" 0 files written, 25 unchanged, 0 removed; "))
}

@Test func whatTheMachineCannotDoIsOneSentenceAndStatus74() throws {
  let workshop = try Workshop()
  try workshop.writeSite()
  try workshop.write("", to: "file")
  let run = try workshop.guidepost("build", "--output", "file")
  #expect(run.status == 74)
  #expect(run.output == "")
  #expect(run.errors == "guidepost: cannot create 'file': a file is in the way\n")
}
