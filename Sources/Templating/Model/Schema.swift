/// What one kind of page or thing can tell: its names, and what stands behind each.
///
/// The fields' order is the order of the slots in the values that are lowered for it. Two schemas of one name are
/// taken to be the same.
package struct Schema: Sendable {
  package let name: String
  package let fields: [Field]
  package let steps: Steps?
  private let slots: [String: Int]

  package init(_ name: String, _ fields: [Field], steps: Steps? = nil) {
    self.name = name
    self.fields = fields
    self.steps = steps
    slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The schema whose names are not known before the page is rendered: plain Mustache, without any checks.
  ///
  /// A template of this schema looks its names up through all open sections, prints nothing where a name is missing,
  /// and escapes for HTML text wherever a tag stands.
  package static let free = Schema("free", [])

  var isFree: Bool { name == Schema.free.name }

  /// The place of a field in the values of this schema, or nil if it has no such field.
  package func slot(of name: String) -> Int? {
    slots[name]
  }
}

extension Schema: Hashable {
  package static func == (left: Schema, right: Schema) -> Bool {
    left.name == right.name
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
  }
}

/// One name of a schema.
package struct Field: Sendable {
  package let name: String
  package let shape: Shape

  /// What it says, in words for the template reference.
  package let summary: String

  package init(_ name: String, _ shape: Shape, _ summary: String = "") {
    self.name = name
    self.shape = shape
    self.summary = summary
  }
}
