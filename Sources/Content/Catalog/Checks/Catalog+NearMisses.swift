import Reporting

extension Catalog {
  /// Tells of texts that are almost the name of something known, and of next steps in words that have a guide.
  func nearMisses(of source: SiteSource) -> [Diagnostic] {
    var misses = NearMisses()
    noteSteps(&misses)
    notePremiums(source, &misses)
    for occupation in occupations { note(occupation.row, &misses) }
    return misses.diagnostics { names(of: $0, source) } + roles.flatMap { stepsInWords($0.guide) }
      + seriesMisses(source.sources) + pages.compactMap(misnamed)
  }

  private func names(of kind: NearMisses.Kind, _ source: SiteSource) -> [String] {
    switch kind {
    case .role: roles.map(\.id.text)
    case .skill: source.skills.flatMap { [$0.name, $0.id.value.text, $0.inline] }
    case .region: source.regions.flatMap { [$0.name, $0.id.text, $0.inline, $0.short] }
    case .occupation: occupations.map(\.id.text)
    case .series: []
    }
  }

  /// The series that one edition alone has, while another one is called almost the same.
  private func seriesMisses(_ sources: [Source]) -> [Diagnostic] {
    let editions = Dictionary(grouping: sources.filter { $0.series != nil }) { $0.series ?? "" }
    let others = editions.filter { $0.value.count > 1 }.keys.sorted()
    var misses = NearMisses()
    for (series, sources) in editions where sources.count == 1 {
      for source in sources { misses.note(series, as: .series, at: source.location) }
    }
    return misses.diagnostics { _ in others }
  }

  /// Next steps of one word in small letters; an id with a hyphen can be nothing else, so that is told as unknown.
  private func noteSteps(_ misses: inout NearMisses) {
    for step in roles.flatMap(\.guide.leadsTo)
    where isIdentifier(step.value) && !step.value.utf8.contains(UInt8(ascii: "-"))
      && !isGuide(SubjectID(step.value))
    {
      misses.note(step.value, as: .role, at: step.location)
    }
  }

  /// A page whose name is almost that of the prose of a page which every site has.
  private func misnamed(_ page: PageFile) -> Diagnostic? {
    let names = [
      "home": "index", "not-found": "404", "guide": "guides", "comparisons": "compare",
      "comparison": "compare", "skill": "skills", "salary": "salaries",
    ]
    guard let name = names[page.name], !pages.contains(where: { $0.name == name }) else {
      return nil
    }
    return Diagnostic(
      .nearMiss,
      .misnamed(page.name),
      at: Location(page.file),
      suggestion: Suggestion("is it the prose of a page that every site has? that is '\(name).md'")
    )
  }

  private func isGuide(_ id: SubjectID) -> Bool { role(id) != nil || isDraft(id) || isBroken(id) }

  /// What premiums are for: skills and places are written as words or as ids.
  private func notePremiums(_ source: SiteSource, _ misses: inout NearMisses) {
    guard !source.premiums.isEmpty else { return }
    let skills = Set(names(of: .skill, source).map { $0.lowercased() })
    let regions = Set(names(of: .region, source).map { $0.lowercased() })
    for row in source.premiums {
      let text = row.what.value.lowercased()
      let location = row.place.location(of: row.what)
      switch row.kind {
      case .skill where !skills.contains(text):
        misses.note(row.what.value, as: .skill, at: location)
      case .place where !regions.contains(text):
        misses.note(row.what.value, as: .region, at: location)
      case .skill, .place, .industry: break
      }
    }
  }

  /// Related occupations that the data does not have; a code that is written as those are may well be one of them.
  private func note(_ row: OccupationRow, _ misses: inout NearMisses) {
    let own = shape(of: row.id.value.text)
    for cell in row.related
    where occupation(cell.value) == nil && shape(of: cell.value.text) != own {
      misses.note(cell.value.text, as: .occupation, at: row.place.location(of: cell))
    }
  }

  /// Next steps in plain words whose words are a role's id.
  private func stepsInWords(_ guide: Guide) -> [Diagnostic] {
    guide.leadsTo.compactMap { step in
      guard let id = identifier(from: step.value), id != step.value, role(SubjectID(id)) != nil
      else { return nil }
      return Diagnostic(
        .nearMiss,
        .words(step.value, of: id),
        at: step.location,
        suggestion: Suggestion("write '\(id)' to link to it", replacement: id)
      )
    }
  }
}

/// An id with all its digits made equal: `us-15-1252` is written as `us-29-1141` is.
private func shape(of id: String) -> String {
  String(decoding: id.utf8.map { $0.isDigit ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
}

extension Message {
  fileprivate static func misnamed(_ page: String) -> Message {
    "the page lies at '/\(page)/', which nothing leads to by itself"
  }

  fileprivate static func words(_ text: String, of role: String) -> Message {
    "'\(text)' stands as plain words, although the role '\(role)' has a guide"
  }
}
