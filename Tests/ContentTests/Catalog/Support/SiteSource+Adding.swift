import Reporting

@testable import Content

extension SiteSource {
  /// Reads a file of a sample site.
  ///
  /// - Returns: What is wrong with it.
  mutating func add(_ file: ContentFile, _ bytes: [UInt8], asOf day: CalendarDate) -> Report {
    let options = ReadingOptions(asOf: day)
    var findings = Findings(in: file.path)
    switch file.kind {
    case .settings: settings = Settings(reading: bytes, &findings)
    case .guide:
      let (part, report) = readGuide(bytes, file: file.path, options: options)
      part.sort(into: &guides, &brokenGuides)
      return report
    case .comparison:
      let (part, report) = readComparison(bytes, file: file.path, options: options)
      part.sort(into: &comparisons, &brokenComparisons)
      return report
    case .page:
      let (part, report) = readPage(bytes, file: file.path, options: options)
      part.sort(into: &pages, &brokenPages)
      return report
    case .table(let table):
      add(TableRows(table, reading: bytes, options: options, &findings))
      mentions += findings.mentions
      if !findings.report.isSound {
        brokenTables.insert(table)
        described[table] = findings.described
      }
    case .image, .file: break
    }
    return findings.report
  }

  private mutating func add(_ rows: TableRows) {
    switch rows {
    case .salaries(let rows): salaries += rows
    case .outlook(let rows): outlooks += rows
    case .premiums(let rows): premiums += rows
    case .skills(let rows): skills += rows
    case .roleSkills(let rows): roleSkills += rows
    case .occupations(let rows): occupations += rows
    case .regions(let rows): regions += rows
    case .sources(let rows): sources += rows
    }
  }
}

extension MarkdownPart {
  fileprivate func sort(into sound: inout [Value], _ broken: inout [BrokenFile]) {
    switch self {
    case .sound(let value): sound.append(value)
    case .broken(let file): broken.append(file)
    }
  }
}
