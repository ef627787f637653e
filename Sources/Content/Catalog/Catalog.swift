/// The site as one whole: what was read file by file, with every id led to what it names.
///
/// Drafts are left out unless the run shows them. Roles, skills and comparisons speak of each other by their places in
/// these lists, so that nothing is held twice.
package struct Catalog: Sendable {
  package let settings: Settings

  /// The roles, by id.
  package let roles: [Role]

  /// Each role's cells of the at-a-glance table, by the facts' numbers.
  package let cells: [[GlanceCell]]

  /// The families in the order of site.yml, else by name; roles of no family come last.
  package let families: [FamilyGroup]

  /// The skills that some role needs, by id.
  package let skills: [Skill]

  /// The pairs that get a page, by the ids of their roles.
  package let comparisons: [Comparison]

  /// The official occupations, by id, used or not.
  package let occupations: [Occupation]

  /// The site's own pages, by name.
  package let pages: [PageFile]

  package let sources: [SourceID: Source]
  package let regions: [RegionID: Region]

  /// The projections for all occupations together, of every region and of all years, the latest first.
  package let allOccupations: [OutlookRow]

  /// The words that keep their capital inside a sentence, such as the names of languages.
  package let properNouns: Set<String>

  /// What could not be read, or is left out as a draft: known by name, so that links to it are judged rightly.
  package let leftOut: LeftOut
}

extension Catalog {
  /// The ladder's levels, in order.
  package var levels: [Level] { settings.levels }

  /// The region whose figures stand where none is named; nil where regions.yml does not have it.
  package var region: Region? { regions[settings.region.value] }

  /// The role of an id; nil for a draft, a broken guide and an unknown id.
  package func role(_ id: SubjectID) -> Role? {
    index(of: id).map { roles[$0] }
  }

  /// The place of a role in `roles`.
  package func index(of id: SubjectID) -> Int? {
    roles.firstIndex(sortedBy: \.id, of: id)
  }

  /// The occupation of an id.
  package func occupation(_ id: SubjectID) -> Occupation? {
    occupations.firstIndex(sortedBy: \.id, of: id).map { occupations[$0] }
  }

  /// The place of a skill in `skills`; nil for one that no role needs.
  package func index(of id: SkillID) -> Int? {
    skills.firstIndex(sortedBy: \.id, of: id)
  }

  /// Whether the id is that of a guide that is a draft and so not among the roles.
  package func isDraft(_ id: SubjectID) -> Bool { leftOut.draftGuides.contains(id) }

  /// Whether the id is that of a guide that could not be read.
  package func isBroken(_ id: SubjectID) -> Bool { leftOut.brokenGuides[id] != nil }
}

/// The roles of one family and their comparisons.
package struct FamilyGroup: Sendable {
  /// Nil for the roles that name no family.
  package let id: FamilyID?

  /// The name as site.yml gives it, else the id with a capital; empty for the roles that name no family.
  package let name: String

  /// Places in `Catalog.roles`, in order.
  package internal(set) var roles: [Int]

  /// The pairs with a role of this family, as places in `Catalog.comparisons`, in order; one across families is in both.
  package internal(set) var comparisons: [Int]
}
