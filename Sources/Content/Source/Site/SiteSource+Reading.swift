import CommonMark
package import Files
import Parallel
package import Reporting

extension SiteSource {
  /// Reads all that lies under a site's `content/`; a file that is wrong never hides another.
  ///
  /// - Parameters:
  ///   - site: The folder that holds `content/`.
  ///   - day: The day after which a date lies in the future; it changes nothing in what is read.
  ///   - workers: How many files are read at a time.
  ///   - report: Where to tell what is wrong.
  /// - Throws: What the machine could not do.
  package init(
    reading site: String,
    asOf day: CalendarDate,
    workers: Int = 1,
    report: inout Report
  ) async throws(MachineError) {
    let listing = try ContentListing(of: site)
    report.add(listing.report)
    let parts = await listing.parts(of: site, asOf: day, workers: workers)
    self.init(joining: parts, report: &report)
  }

  /// Puts together what was read file by file.
  ///
  /// - Parameters:
  ///   - parts: The files that the site has, each once.
  ///   - report: Where to tell what is wrong in them.
  package init(joining parts: [SourcePart], report: inout Report) {
    self.init()
    for part in parts {
      report.add(part.report)
      mentions += part.mentions
      add(part)
    }
    if !settings.namesRegion, regions.count == 1 {
      settings.region = Located(regions[0].id, at: settings.location)
    }
  }

  private init() {
    settings = .unknown
    (guides, comparisons, pages) = ([], [], [])
    (brokenGuides, brokenComparisons, brokenPages, brokenTables) = ([], [], [], [])
    (salaries, outlooks, premiums, skills, roleSkills) = ([], [], [], [], [])
    (occupations, regions, sources, images, files) = ([], [], [], [], [])
  }

  private mutating func add(_ part: SourcePart) {
    switch part.value {
    case .settings(let settings): self.settings = settings
    case .guide(.sound(let guide)): guides.append(guide)
    case .guide(.broken(let file)): brokenGuides.append(file)
    case .comparison(.sound(let comparison)): comparisons.append(comparison)
    case .comparison(.broken(let file)): brokenComparisons.append(file)
    case .page(.sound(let page)): pages.append(page)
    case .page(.broken(let file)): brokenPages.append(file)
    case .image(let image): images.append(image)
    case .file(let file): files.append(file)
    case .table(let rows): add(rows)
    }
    if case .table(let table) = part.file.kind, !part.report.isSound {
      brokenTables.insert(table)
      described[table] = part.described
    }
  }

  private mutating func add(_ rows: TableRows?) {
    switch rows {
    case .salaries(let rows)?: salaries.take(rows)
    case .outlook(let rows)?: outlooks.take(rows)
    case .premiums(let rows)?: premiums.take(rows)
    case .skills(let rows)?: skills.take(rows)
    case .roleSkills(let rows)?: roleSkills.take(rows)
    case .occupations(let rows)?: occupations.take(rows)
    case .regions(let rows)?: regions.take(rows)
    case .sources(let rows)?: sources.take(rows)
    case nil: break
    }
  }
}

extension Array {
  /// Appends the rows of a further file; those of the first are shared, since most tables are one file.
  fileprivate mutating func take(_ rows: [Element]) {
    if isEmpty { self = rows } else { self += rows }
  }
}

extension ContentListing {
  /// Reads all files: the settings first, since they say how Markdown is read, then the others side by side.
  ///
  /// - Parameters:
  ///   - site: The folder that holds `content/`.
  ///   - day: The day after which a date lies in the future.
  ///   - workers: How many files are read at a time.
  /// - Returns: What each file gave, in the order of the files.
  package func parts(of site: String, asOf day: CalendarDate, workers: Int) async -> [SourcePart] {
    let settings = files.first { $0.kind == .settings }.map {
      SourcePart(reading: $0, in: site, options: ReadingOptions(asOf: day))
    }
    let markdown = MarkdownOptions(rawHTML: (settings?.settings ?? .unknown).rawHTML)
    let options = ReadingOptions(asOf: day, markdown: markdown)
    let others = files.filter { $0.kind != .settings }
    let parts = await concurrentMap(others, workers: workers) {
      SourcePart(reading: $0, in: site, options: options)
    }
    return [settings].compactMap(\.self) + parts
  }
}

extension SourcePart {
  fileprivate var settings: Settings? {
    guard case .settings(let settings) = value else { return nil }
    return settings
  }
}
