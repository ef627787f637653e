import Reporting

/// A heading before its id is known.
struct HeadingDraft {
  /// What an id is made of: the letters of the title as written.
  let slug: String

  /// The title without what is taken off it, such as a time.
  var title: String

  /// The id that is written behind the title, and where it stands.
  var given: GivenID?

  /// Where the title stands.
  let position: Position

  /// The marker that stands for the id; a heading that templates print has none.
  var marker: Int?

  struct GivenID {
    let id: String
    let position: Position

    /// The id as it should be written.
    var slug: String { Slug(Array(id.utf8)[...]).text }
  }
}

extension Source {
  /// Where the signs stand that make a line a heading; nil for a heading that is underlined.
  func signs(ofHeading node: Node) -> Range<Int>? {
    let signs = bytes[start(ofHeading: node)].prefix { $0 == UInt8(ascii: "#") }
    return signs.isEmpty ? nil : signs.indices
  }

  /// Where the title of a heading stands, or its first line.
  func title(ofHeading node: Node) -> Range<Int> {
    let line = start(ofHeading: node)
    let title = bytes[line].drop { $0 == UInt8(ascii: "#") }.trimmed
    return title.isEmpty ? line : title.indices
  }

  private func start(ofHeading node: Node) -> Range<Int> {
    let line = line(node.firstLine)
    return min(line.lowerBound + max(node.firstColumn - 1, 0), line.upperBound)..<line.upperBound
  }
}
