import Reporting

/// The ids of an article's headings, each given once.
struct HeadingIDs {
  private var positions: [String: Position]
  private var numbers: [String: Int] = [:]

  /// What templates begin their own ids with.
  static let reserved = "gp-"

  init(for headings: Int) {
    positions = Dictionary(minimumCapacity: headings)
  }

  /// Takes an id for a heading; returns where the heading stands that has it already.
  mutating func claim(_ id: String, at position: Position) -> Position? {
    guard let earlier = positions.updateValue(position, forKey: id) else { return nil }
    positions[id] = earlier
    return earlier
  }

  /// An id that no heading has, made from a slug.
  mutating func claim(for slug: String, at position: Position) -> String {
    let base = HeadingIDs.base(of: slug)
    var id = base
    while claim(id, at: position) != nil {
      let number = numbers[base, default: 1] + 1
      numbers[base] = number
      id = "\(base)-\(number)"
    }
    return id
  }

  private static func base(of slug: String) -> String {
    if slug.isEmpty { return "section" }
    return slug.hasPrefix(reserved) ? "section-\(slug)" : slug
  }
}
