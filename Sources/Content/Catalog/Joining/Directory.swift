/// Who is known under which id: the numbers by which the join speaks of roles, occupations, skills and the rest.
struct Directory: Sendable {
  /// The guides that are shown, by id.
  let guides: [Guide]

  /// The official occupations by id, each once.
  let occupations: [OccupationRow]

  /// All skills by id, each once, needed or not.
  let skills: [SkillRow]

  /// The levels' places in the ladder.
  let levels: [LevelID: Int]

  /// Tables that could not be read as a whole.
  private let brokenTables: Set<DataTable>

  /// The ids that they describe besides, where those are known.
  private let described: [DataTable: Set<String>]

  private let subjects: [SubjectID: Subject]
  private let skillNumbers: [SkillID: Int]
  private let sources: [SourceID: Source]
  private let regions: [RegionID: Region]

  /// What an id of the roles' and occupations' common namespace leads to.
  enum Subject: Hashable, Sendable {
    /// A place among `guides`.
    case role(Int)

    /// A place among `occupations`.
    case occupation(Int)

    /// A guide that is a draft or could not be read: known, but without a page.
    case leftOut
  }
}

extension Directory {
  init(of source: SiteSource, drafts: Bool) {
    guides = source.guides.filter { drafts || !$0.isDraft }.sorted { $0.id < $1.id }
    occupations = source.occupations.uniqued { $0.id.value }.sorted { $0.id.value < $1.id.value }
    skills = source.skills.uniqued { $0.id.value }.sorted { $0.id.value < $1.id.value }
    levels = Dictionary(source.settings.levels.enumerated().map { ($1.id, $0) }) { first, _ in first
    }
    (brokenTables, described) = (source.brokenTables, source.described)
    subjects = Directory.subjects(source, guides: guides, occupations: occupations)
    skillNumbers = numbers(of: skills) { $0.id.value }
    sources = Dictionary(source.sources.map { ($0.id, $0) }) { first, _ in first }
    regions = Dictionary(source.regions.map { ($0.id, $0) }) { first, _ in first }
  }

  func subject(_ id: SubjectID) -> Subject? { subjects[id] }
  func skill(_ id: SkillID) -> Int? { skillNumbers[id] }
  func source(_ id: SourceID) -> Source? { sources[id] }
  func region(_ id: RegionID) -> Region? { regions[id] }

  /// The place of a shown role among `guides`.
  func role(_ id: SubjectID) -> Int? {
    guard case .role(let number) = subjects[id] else { return nil }
    return number
  }

  /// Whether a guide has the id, be it a draft or one that could not be read.
  func isGuide(_ id: SubjectID) -> Bool {
    switch subject(id) {
    case .role, .leftOut: true
    case .occupation, nil: false
    }
  }

  /// The ids that may stand where a kind is asked for.
  func names(of kind: Mention.Kind, in settings: Settings) -> [String] {
    let broken = kind.table.flatMap { described[$0] } ?? []
    return (namesRead(of: kind, in: settings) + broken).sorted()
  }

  private func namesRead(of kind: Mention.Kind, in settings: Settings) -> [String] {
    switch kind {
    case .subject: subjects.keys.map(\.text)
    case .role: subjects.keys.filter(isGuide).map(\.text)
    case .occupation: occupations.map(\.id.value.text)
    case .skill: skills.map(\.id.value.text)
    case .source: sources.keys.map(\.text)
    case .region: regions.keys.map(\.text)
    case .level: settings.levels.map(\.id.text)
    case .family: (settings.families ?? []).map(\.id.text)
    }
  }
}

extension Directory {
  /// Whether what an id is meant to lead to may stand in a row or an entry with an error.
  func mayDescribe(_ id: String, as kind: Mention.Kind) -> Bool {
    guard let table = kind.table, brokenTables.contains(table) else { return false }
    return described[table]?.contains(id) ?? true
  }
}

extension Mention.Kind {
  /// The table whose rows describe what an id leads to.
  fileprivate var table: DataTable? {
    switch self {
    case .subject, .occupation: .occupations
    case .skill: .skills
    case .source: .sources
    case .region: .regions
    case .role, .level, .family: nil
    }
  }
}

extension Directory {
  /// Roles come before occupations of the same id; that there are both is told elsewhere.
  private static func subjects(
    _ source: SiteSource,
    guides: [Guide],
    occupations: [OccupationRow]
  ) -> [SubjectID: Subject] {
    var subjects: [SubjectID: Subject] = [:]
    subjects.reserveCapacity(source.guides.count + occupations.count)
    for (number, row) in occupations.enumerated() { subjects[row.id.value] = .occupation(number) }
    for file in source.brokenGuides { subjects[SubjectID(file.name)] = .leftOut }
    for draft in source.guides.lazy.filter(\.isDraft) { subjects[draft.id] = .leftOut }
    for (number, guide) in guides.enumerated() { subjects[guide.id] = .role(number) }
    return subjects
  }
}

/// The places of elements by their ids.
private func numbers<Element, ID: Hashable>(
  of elements: [Element],
  by id: (Element) -> ID
) -> [ID: Int] {
  Dictionary(elements.enumerated().map { (id($1), $0) }) { first, _ in first }
}
