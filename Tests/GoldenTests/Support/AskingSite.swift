import Foundation
import Publishing
import Testing

/// A site of one guide that has facts for every question; all of it is invented, its source too, and says so.
struct AskingSite: ~Copyable {
  private let site = TemporarySite()

  init() throws {
    for (file, text) in files { try site.folder.write(text, to: "content/\(file)") }
  }

  /// Puts other words in place of some that stand in a file.
  borrowing func replace(_ words: String, with others: String, in file: String = guide) throws {
    let path = "content/\(file)"
    let text = try #require(site.folder.text(of: path))
    try #require(text.contains(words))
    try site.folder.write(text.replacingOccurrences(of: words, with: others), to: path)
  }

  /// Adds to the text of the guide.
  borrowing func add(_ text: String) throws {
    try replace("They dive.\n", with: "They dive.\n\n\(text)\n")
  }

  borrowing func template(_ file: String, _ text: String) throws {
    try site.folder.write(text, to: "templates/\(file)")
  }

  borrowing func built() async throws -> BuildResult {
    try await build(try site.request())
  }

  /// The page of the guide.
  borrowing func page() async throws -> Page {
    let result = try await built()
    try #require(result.isSound, "\(result.text)")
    let files = WrittenSite(site.output.contents, at: "https://divers.example.org/")
    return try #require(files.pages["guides/kelp-diver/index.html"])
  }

  static let guide = "guides/kelp-diver.md"
}

private let files = [
  "site.yml": """
  title: Invented divers
  url: https://divers.example.org/
  region: nl
  levels: [entry, mid, senior]

  """,
  "data/regions.yml": "nl: {name: Northland, currency: USD}\n",
  "data/sources.yml": """
  invented-2025: {title: Invented figures, publisher: Office of Invented Figures, url: "https://example.org/", kind: official}

  """,
  "data/salaries.csv": """
  subject,region,p10,median,p90,source,as_of
  kelp-diver,nl,20000,40000,60000,invented-2025,2025

  """,
  "data/outlook.csv": """
  subject,region,from,to,jobs_from,jobs_to,change,openings,education,experience,training,source
  all,nl,2024,2034,900,990,10.0,,,,,invented-2025
  kelp-diver,nl,2024,2034,100,120,20.0,30,Bachelor's degree,None,None,invented-2025

  """,
  "data/skills.csv": """
  skill,name,kind,inline,issuer
  knots,Knots,technical,knots,
  sonar,Sonar,tool,sonar,
  patience,Patience,soft,patience,
  deep-diver,Deep Diver,certification,,Guild of Invented Divers

  """,
  "data/role-skills.csv": """
  subject,skill
  kelp-diver,knots
  kelp-diver,sonar
  kelp-diver,patience
  kelp-diver,deep-diver

  """,
  AskingSite.guide: """
  ---
  name: Kelp Diver
  summary: Kelp divers cut what grows below the waves and bring it up before the tide has turned.
  published: 2026-06-01
  also_known_as: [Weed cutter]
  remote: on-site
  demand: low
  levels:
    - {level: entry, name: Junior Kelp Diver, experience: 0-2, duties: [Carry the nets]}
    - {level: mid, name: Kelp Diver, duties: [Cut kelp, Mend nets]}
    - {level: senior, name: Dive Master, experience: 6+, duties: [Plan dives.]}
    - {level: senior, name: Harbor Manager, ladder: management}
  education: [Guild school]
  industries: [Farming, Cosmetics]
  leads_to: [Boat builder]
  ---
  They dive.

  """,
]
