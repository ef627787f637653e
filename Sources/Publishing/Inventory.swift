package import Content
package import Files
package import Reporting

/// What a site's content holds, for the lists that the command line prints.
package struct Inventory: Sendable {
  /// All guides, drafts too, by id.
  package var guides: [Guide]

  /// The figures that are past their limit, by the guides that show them.
  package var stale: [StaleFigures]

  /// What was found on the way: guides with errors may be missing from the lists.
  package var report: Report

  package init(guides: [Guide], stale: [StaleFigures], report: Report) {
    (self.guides, self.stale, self.report) = (guides, stale, report)
  }

  /// A guide, as far as a list tells it.
  package struct Guide: Sendable {
    package var id: SubjectID
    package var name: String

    /// The day of its last change, or that of its publication.
    package var updated: CalendarDate

    package var family: FamilyID?
    package var isDraft: Bool

    package init(
      id: SubjectID,
      name: String,
      updated: CalendarDate,
      family: FamilyID?,
      isDraft: Bool
    ) {
      (self.id, self.name, self.updated) = (id, name, updated)
      (self.family, self.isDraft) = (family, isDraft)
    }
  }

  /// Figures of one source that one guide shows and that are older than they may be.
  package struct StaleFigures: Sendable {
    package var guide: SubjectID
    package var source: SourceID

    /// The age on the request's day, in whole months.
    package var months: Int

    /// The age in months that the source or the site allows.
    package var limit: Int

    package init(guide: SubjectID, source: SourceID, months: Int, limit: Int) {
      (self.guide, self.source, self.months, self.limit) = (guide, source, months, limit)
    }
  }
}

/// Reads and joins a site, and lists what it holds; drafts are listed whatever the request says.
package func inventory(_ request: BuildRequest) async throws(MachineError) -> Inventory {
  var report = Report()
  let source = try await SiteSource(
    reading: request.site,
    asOf: request.asOf,
    workers: request.workers,
    report: &report
  )
  let catalog = Catalog(joining: source, asOf: request.asOf, drafts: true, report: &report)
  let severities = Severities(choices: source.settings.rules)
  return Inventory(
    guides: catalog.roles.map(Inventory.Guide.init),
    stale: catalog.staleFigures(asOf: request.asOf).map { stale in
      Inventory.StaleFigures(
        guide: catalog.roles[stale.role].id,
        source: stale.source,
        months: stale.age,
        limit: stale.limit
      )
    },
    report: report.judged(by: severities)
  )
}

extension Inventory.Guide {
  fileprivate init(_ role: Role) {
    self.init(
      id: role.id,
      name: role.names.name,
      updated: role.guide.updated ?? role.guide.published,
      family: role.family,
      isDraft: role.guide.isDraft
    )
  }
}
