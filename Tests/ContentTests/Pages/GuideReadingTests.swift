import CommonMark
import Reporting
import Testing

@testable import Content

@Suite struct GuideReadingTests {
  @Test func everyKeyIsRead() throws {
    let guide = try #require(try sound(fullGuide))
    #expect(guide.id == SubjectID("python-developer"))
    #expect(guide.name.value == "Python Developer")
    #expect(guide.name.location == Location(path, Position(line: 2, column: 7, length: 16)))
    #expect(guide.title == "Python Developer Career Path Guide")
    #expect(guide.inline == "Python developer")
    #expect(guide.plural == "Python developers")
    #expect(guide.article == "a")
    #expect(guide.published.iso == "2025-11-03")
    #expect(guide.updated?.iso == "2026-11-12")
    #expect(guide.family?.value == FamilyID("software"))
    #expect(guide.occupation?.value == SubjectID("us-15-1252"))
    #expect(guide.match == .narrower)
    #expect(guide.alsoKnownAs == ["Python programmer", "Pythonista"])
    #expect(guide.remote == .remoteFriendly)
    #expect(guide.demand == .veryHigh)
    #expect(guide.stress == .moderate)
    #expect(guide.balance == .good)
    #expect(guide.education == ["Bachelor's degree"])
    #expect(guide.industries == ["Technology", "Finance"])
    #expect(guide.related.map(\.value.text) == ["backend-developer"])
    #expect(guide.leadsTo.map(\.value) == ["data-engineer", "Software architect"])
    #expect(guide.aliases.map(\.value) == ["/python-dev/"])
    #expect(guide.sources.map(\.value.text) == ["bls-oews-2025-05"])
    #expect(guide.faq == [.pay, .outlook])
    #expect(guide.saysNoPay)
    #expect(guide.image?.value == "/images/python.png")
    #expect(guide.isDraft)
    #expect(guide.extra == .mapping(["hero": .text("snake.png"), "tags": .list([.text("a")])]))
  }

  @Test func theLadderAndTheTableAreRead() throws {
    let guide = try #require(try sound(fullGuide))
    #expect(guide.levels.map(\.level.value.text) == ["entry", "lead"])
    #expect(guide.levels.map(\.name) == ["Junior Python Developer", "Engineering Manager"])
    #expect(guide.levels.map(\.experience) == [Experience(from: 0, to: 2), Experience(from: 7)])
    #expect(guide.levels.map(\.duties.count) == [2, 0])
    #expect(guide.levels.map(\.ladder) == [nil, "management"])
    #expect(guide.attributes.map(\.label.value) == ["Best for", "Seniority"])
    #expect(guide.attributes.map(\.values.count) == [2, 1])
    #expect(guide.attributes.map(\.isList) == [true, false])
  }

  @Test func onlyNameSummaryAndDateAreRequired() throws {
    let guide = try #require(try sound(markdown("")))
    #expect(guide.title == nil)
    #expect(guide.match == .proxy)
    #expect(guide.faq == nil)
    #expect(guide.levels.isEmpty)
    #expect(guide.extra == .mapping([:]))
    #expect(!guide.isDraft && !guide.saysNoPay)
  }

  @Test func anEmptyFAQIsNotTheDefaultOne() throws {
    #expect(try #require(try sound(markdown("faq: []"))).faq == [])
  }

  @Test func linesInsideATextAreOneLine() throws {
    let text = markdown("title: >\n  One\n  two\nplural: |\n  three\n  four")
    let guide = try #require(try sound(text))
    #expect(guide.title == "One two")
    #expect(guide.plural == "three four")
  }

  @Test func theBodyBeginsBelowTheFrontMatter() throws {
    let guide = try #require(try sound(markdown("") + "\nLead.\n\n## Work\n\nText.\n"))
    #expect(guide.body.sections.map(\.heading.position.line) == [9])
  }

  @Test func aGuideWithAnErrorStaysKnown() throws {
    let text = "---\nname: Data Scientist\ndraft: true\n---\n## Work\n### Tools\n"
    let (part, report) = readGuide(Array(text.utf8), file: path, options: try .forTests)
    guard case .broken(let file) = part else { return #expect(Bool(false)) }
    #expect(file.name == "python-developer")
    #expect(file.file == path)
    #expect(file.isDraft)
    #expect(file.anchors == ["work", "tools"])
    #expect(file.title == "Data Scientist")
    #expect(report.errors == 2)
  }

  @Test func aDraftThatIsNoYAMLStaysADraft() throws {
    let text = "---\ntitle: [\ndraft: true\n---\n## Work\n"
    let (part, _) = readGuide(Array(text.utf8), file: path, options: try .forTests)
    guard case .broken(let file) = part else { return #expect(Bool(false)) }
    #expect(file.isDraft)
    #expect(file.anchors == ["work"])
  }

  private func sound(_ text: String) throws -> Guide? {
    let (part, report) = readGuide(Array(text.utf8), file: path, options: try .forTests)
    #expect(report.isEmpty)
    guard case .sound(let guide) = part else { return nil }
    return guide
  }
}

private let path = "content/guides/python-developer.md"

private func markdown(_ keys: String) -> String {
  """
  ---
  name: Data Scientist
  summary: Data scientists turn data into answers that other people can act upon.
  published: 2025-11-03
  \(keys)
  ---
  """
}

private let fullGuide = """
  ---
  name: Python Developer
  title: Python Developer Career Path Guide
  inline: Python developer
  plural: Python developers
  article: a
  summary: Python developers design, write, test and maintain software in Python.
  published: 2025-11-03
  updated: 2026-11-12
  family: software
  occupation: us-15-1252
  match: narrower
  also_known_as: [Python programmer, Pythonista]
  remote: remote-friendly
  demand: very-high
  stress: moderate
  balance: good
  levels:
    - {level: entry, name: Junior Python Developer, experience: 0-2, duties: [Fix bugs, Write tests]}
    - {level: lead, name: Engineering Manager, experience: 7+, ladder: management, summary: Leads.}
  education: [Bachelor's degree]
  industries: [Technology, Finance]
  attributes:
    Best for: [Web back ends, Data pipelines]
    Seniority: From junior to principal
  related: [backend-developer]
  leads_to: [data-engineer, Software architect]
  aliases: [/python-dev/]
  sources: [bls-oews-2025-05]
  faq: [pay, outlook]
  pay: none
  image: /images/python.png
  draft: true
  extra: {hero: snake.png, tags: [a]}
  ---
  """
