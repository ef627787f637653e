/// What one kind of page or thing can tell: its names, and what stands behind each.
///
/// The fields' order is the order of the slots in the values that are lowered for it. Two schemas
/// of one name are taken to be the same.
package struct Schema: Sendable {
  /// Behind one pointer, since the compiler hands schemas from place to place all the time.
  private indirect enum Content: Sendable {
    case content(name: String, fields: [Field], steps: Steps?, slots: [String: Int])
    case free
  }

  private let content: Content

  private init(_ content: Content) {
    self.content = content
  }

  /// - Parameters:
  ///   - name: What diagnostics and `TemplateSet.requested` call it.
  ///   - fields: Its names; of two that are alike the first counts.
  ///   - steps: The names that are decided when they are asked for.
  package init(_ name: String, _ fields: [Field], steps: Steps? = nil) {
    let slots = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    content = .content(name: name, fields: fields, steps: steps, slots: slots)
  }

  /// The schema whose names are not known before the page is rendered: plain Mustache, without any
  /// checks.
  ///
  /// A template of this schema looks its names up through all open sections, prints nothing where a
  /// name is missing, and escapes for HTML text wherever a tag stands.
  package static let free = Schema(.free)
}

extension Schema {
  /// What tells it from other schemas.
  package var name: String {
    switch content {
    case .content(let name, _, _, _): name
    case .free: "*"
    }
  }

  /// Its names, in the order of their slots.
  package var fields: [Field] {
    switch content {
    case .content(_, let fields, _, _): fields
    case .free: []
    }
  }

  /// The names that are decided when they are asked for.
  package var steps: Steps? {
    switch content {
    case .content(_, _, let steps, _): steps
    case .free: nil
    }
  }

  /// The place of a field in the values of this schema, or nil if it has no such field.
  package func slot(of name: String) -> Int? {
    switch content {
    case .content(_, _, _, let slots): slots[name]
    case .free: nil
    }
  }

  var isFree: Bool {
    if case .free = content { true } else { false }
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
  /// What templates call it.
  package let name: String

  /// What stands behind it.
  package let shape: Shape

  /// What it says, in words for the template reference.
  package let summary: String

  package init(_ name: String, _ shape: Shape, _ summary: String = "") {
    self.name = name
    self.shape = shape
    self.summary = summary
  }
}
