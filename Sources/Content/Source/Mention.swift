import Reporting

/// An id in a row or a front matter with an error: nothing is made of it, but if it leads nowhere that is told too.
package struct Mention: Sendable {
  let kind: Kind
  let id: String
  let location: Location

  /// What an id is meant to lead to.
  enum Kind: Hashable, CaseIterable, Sendable {
    case subject, role, occupation, skill, source, region, level, family
  }

  /// Nil where the text is no id, which is told where it is read.
  init?(_ text: String, as kind: Kind, at location: Location) {
    guard isIdentifier(text) else { return nil }
    (self.kind, self.id, self.location) = (kind, text, location)
  }
}

extension TableRow {
  /// The id that a cell holds, if it is one.
  func id(in column: Column) -> String? {
    filledCell(column).map { text(of: $0, in: bytes) }.flatMap { isIdentifier($0) ? $0 : nil }
  }

  /// The ids that some of the cells hold.
  func mentions(_ columns: [(kind: Mention.Kind, column: Column)], in file: String) -> [Mention] {
    columns.compactMap { kind, column in
      filledCell(column).flatMap { cell in
        Mention(text(of: cell, in: bytes), as: kind, at: Location(file, cell.position))
      }
    }
  }
}

extension [YAMLPair] {
  /// The ids that a front matter holds under the keys of guides and comparisons.
  func mentions(in file: String) -> [Mention] {
    flatMap { pair -> [Mention] in
      switch pair.key {
      case "family": pair.value.mentions(of: .family, in: file)
      case "occupation": pair.value.mentions(of: .occupation, in: file)
      case "related": pair.value.mentions(of: .role, in: file)
      case "sources": pair.value.mentions(of: .source, in: file)
      case "levels": pair.value.mentions(of: .level, in: file, under: "level")
      default: []
      }
    }
  }
}

extension YAMLNode {
  /// The ids of a value, of a list of them, or of a list of mappings with one under a key.
  fileprivate func mentions(
    of kind: Mention.Kind,
    in file: String,
    under key: String? = nil
  ) -> [Mention] {
    switch content {
    case .scalar(let text, _):
      [Mention(text, as: kind, at: Location(file, position))].compactMap(\.self)
    case .sequence(let items): items.flatMap { $0.mentions(of: kind, in: file, under: key) }
    case .mapping(let pairs):
      pairs.filter { $0.key == key }.flatMap { $0.value.mentions(of: kind, in: file) }
    }
  }
}
