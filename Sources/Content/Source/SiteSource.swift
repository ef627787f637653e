package import CommonMark

/// All that was read of a site's `content/`, file by file, before any file is held against another.
///
/// What one file gave is a value of its own, so that a preview keeps the others when one changes.
package struct SiteSource: Sendable {
  package var settings: Settings
  package var guides: [Guide]

  /// Guides that could not be read: they stay known, so that links and rows about them are not told as errors too.
  package var brokenGuides: [BrokenFile]

  package var comparisons: [ComparisonFile]
  package var brokenComparisons: [BrokenFile]
  package var pages: [PageFile]
  package var brokenPages: [BrokenFile]
  package var salaries: [SalaryRow]
  package var outlooks: [OutlookRow]
  package var premiums: [PremiumRow]
  package var skills: [SkillRow]
  package var roleSkills: [RoleSkillRow]
  package var occupations: [OccupationRow]
  package var regions: [Region]
  package var sources: [Source]

  /// The ids in rows that could not be read.
  var mentions: [Mention] = []

  /// Tables that could not be read as a whole: what they hold is not known but for the ids among `described`.
  package var brokenTables: Set<DataTable>

  /// The ids that tables with errors describe besides those that could be read; a broken table that is not here may hold any.
  var described: [DataTable: Set<String>] = [:]

  package var images: [ImageFile]

  /// What lies under `content/files/`, copied to the root as it is.
  package var files: [StaticFile]
}

/// The tables under `content/data/`.
package enum DataTable: String, CaseIterable, Sendable {
  case salaries, outlook, premiums, skills, occupations, regions, sources
  case roleSkills = "role-skills"
}

/// A Markdown file that could not be read: its name, and what links to it need.
package struct BrokenFile: Sendable {
  /// The file's name without its ending.
  package var name: String

  package var file: String
  package var isDraft: Bool

  /// The ids of its headings, as far as its body could be read.
  package var anchors: Set<String>

  /// The name of the role or the title of the page, where it could be read.
  package var title: String?

  /// What its body and, as far as they could be read, the texts of its front matter call for.
  package var calls: [Calls] = []

  /// The ids in its front matter.
  var mentions: [Mention] = []
}

/// An image under `content/images/`.
package struct ImageFile: Sendable {
  /// The path below `content/images/`.
  package var path: String

  /// The file's path below the site's root.
  package var file: String

  /// Width and height in pixels, where the file says them.
  package var size: (width: Int, height: Int)?
}

/// A file that is copied as it is.
package struct StaticFile: Sendable {
  /// The path below `content/files/`, which is its address below the site's root.
  package var path: String

  /// The file's path below the site's root.
  package var file: String
}
