package import Reporting

/// One row of salaries.csv: what one source says of one subject's pay.
package struct SalaryRow: Sendable {
  package var subject: Cell<SubjectID>
  package var region: Cell<RegionID>

  /// The rung it speaks of; nil for all levels together.
  package var level: Cell<LevelID>?

  /// The part of the role's people that it speaks of; such a row is shown, never canonical, never compared.
  package var group: GroupID?

  package var period: Period

  /// The ISO 4217 code; nil where the row leaves it to its region.
  package var currency: String?

  /// Nil where the row leaves it to its source.
  package var basis: Basis?

  package var figures: Figures

  /// How many reports stand behind the figures.
  package var sample: Amount?

  /// The relative standard error in percent.
  package var relativeStandardError: Amount?

  package var source: Cell<SourceID>
  package var asOf: AsOf
  package var note: String?
  package var place: RowPlace
}

/// One row of premiums.csv: how much more a skill, a place or an industry pays.
package struct PremiumRow: Sendable {
  package var subject: Cell<SubjectID>
  package var region: Cell<RegionID>
  package var kind: PremiumKind
  package var what: Cell<String>
  package var low: Amount
  package var high: Amount
  package var unit: PremiumUnit
  package var source: Cell<SourceID>
  package var asOf: AsOf
  package var place: RowPlace
}

/// One row of skills.csv.
package struct SkillRow: Sendable {
  package var id: Cell<SkillID>
  package var name: String

  /// The name inside a sentence; the name itself where the row gives none.
  package var inline: String

  package var kind: SkillKind
  package var url: String?
  package var issuer: String?
  package var place: RowPlace
}

/// One row of role-skills.csv: a role or an occupation needs a skill.
package struct RoleSkillRow: Sendable {
  package var subject: Cell<SubjectID>
  package var skill: Cell<SkillID>

  /// 0 to 100.
  package var importance: Amount?

  package var tier: Tier?
  package var source: Cell<SourceID>?
  package var place: RowPlace
}

/// One row of occupations.csv: an official occupation whose figures may stand for roles.
package struct OccupationRow: Sendable {
  package var id: Cell<SubjectID>
  package var title: String

  /// The singular inside a sentence; nil where the row gives none.
  package var inline: String?

  /// The plural inside a sentence; nil where the row gives none.
  package var plural: String?

  /// The code in its scheme, such as `15-1252`.
  package var code: String?

  /// The classification, such as `SOC 2018`.
  package var scheme: String?

  package var url: String?
  package var related: [Cell<SubjectID>]
  package var place: RowPlace
}

/// Where a data row stands.
package struct RowPlace: Hashable, Sendable {
  /// The file's path below the site's root.
  package let file: String

  /// The line on which the row begins.
  package let line: Int

  /// - Parameters:
  ///   - file: The file's path below the site's root.
  ///   - line: The line on which the row begins.
  package init(file: String, line: Int) {
    (self.file, self.line) = (file, line)
  }

  /// The row as a whole.
  package var location: Location { Location(file, Position(line: line)) }

  /// A cell of the row.
  package func location<Value>(of cell: Cell<Value>) -> Location {
    Location(file, cell.position)
  }
}

/// A value of a data row and where in its file the cell stands; the row knows the file.
package struct Cell<Value: Sendable>: Sendable {
  package let value: Value
  package let position: Position

  /// - Parameters:
  ///   - value: What the cell holds.
  ///   - position: Where the cell stands.
  package init(_ value: Value, at position: Position) {
    (self.value, self.position) = (value, position)
  }
}
