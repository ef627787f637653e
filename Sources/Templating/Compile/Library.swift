import Reporting

/// The parsed templates of a site, each known by its position, and to others by its name.
struct Library {
  let templates: [Syntax]
  private let positions: [String: Int]

  /// - Parameter templates: The templates; of two with one name the first counts.
  init(_ templates: [Syntax]) {
    self.templates = templates
    positions = Dictionary(
      templates.enumerated().map { ($0.element.source.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The names that templates can call each other, in alphabetical order.
  var names: [String] { positions.keys.sorted() }

  func position(of name: String) -> Int? {
    positions[name]
  }

  func name(of template: Int) -> String {
    templates[template].source.name
  }

  func bytes(_ range: Range<Int>, of template: Int) -> ArraySlice<UInt8> {
    templates[template].source.bytes[range]
  }

  func location(of range: Range<Int>, in template: Int) -> Location {
    templates[template].location(of: range)
  }

  func location(of anchor: Anchor, length: Int = 1) -> Location {
    let end = anchor.offset + max(length, 1)
    return templates[anchor.template].location(of: anchor.offset..<end)
  }

  /// The blocks of a template and of those that it inherits from.
  func blocks(of template: Int) -> Set<String> {
    var names: Set<String> = []
    var seen: Set<Int> = []
    var rest = [template]
    while let template = rest.popLast() {
      guard seen.insert(template).inserted else { continue }
      for node in templates[template].nodes {
        if case .block(let name, _, _) = node { names.insert(name.text) }
        if case .parent(let name, _, _) = node {
          rest += [position(of: name.text)].compactMap(\.self)
        }
      }
    }
    return names
  }
}
