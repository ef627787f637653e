/// The name by which files and data speak of a thing: `[a-z0-9]+(-[a-z0-9]+)*`, at most 64 characters.
///
/// Each kind of thing has its own type, so that a skill is never looked up among roles.
package protocol Identifier: Hashable, Comparable, Sendable, CustomStringConvertible {
  var text: String { get }

  /// - Parameter text: A text that is known to be an id; see `isIdentifier`.
  init(_ text: String)
}

extension Identifier {
  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// A role (the name of its guide's file) or an official occupation: they share one namespace.
package struct SubjectID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }

  /// The subject of outlook rows that speak of all occupations together.
  package static let all = SubjectID("all")
}

/// A skill of skills.csv.
package struct SkillID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A source is one edition of a publication.
package struct SourceID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A region of regions.yml.
package struct RegionID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A rung of the career ladder, one of those that site.yml lists.
package struct LevelID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A family of roles.
package struct FamilyID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// A part of a role's people whom a salary row speaks of, such as those who work with one framework.
package struct GroupID: Identifier {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Whether a text may be an id: `[a-z0-9]+(-[a-z0-9]+)*`.
///
/// - Parameters:
///   - text: The text to judge.
///   - limit: The most characters it may have; a comparison's file name may be longer than an id.
/// - Returns: Whether the text is an id.
package func isIdentifier(_ text: String, limit: Int = 64) -> Bool {
  let bytes = text.utf8
  guard !bytes.isEmpty, bytes.count <= limit else { return false }
  var previous = UInt8(ascii: "-")
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
    case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
    default: return false
    }
    previous = byte
  }
  return previous != UInt8(ascii: "-")
}
