/// What names can mean at some place of a template: the root, and the innermost section's item.
struct Scope: Hashable, Sendable {
  /// What a section has opened.
  enum Item: Hashable, Sendable {
    case record(Schema)
    case fact(Schema)
    case text
    case html
    case free
    /// Something whose name is already reported, so that nothing in it is.
    case unknown
  }

  let root: Schema
  var item: Item?

  /// Whether the item is one of a list and so knows its `first`, `last` and `number`.
  var isListItem = false

  /// The scope inside of a section over a value of that shape, or nil if that opens nothing with
  /// names of its own.
  func entering(_ shape: Shape) -> Scope? {
    switch shape {
    case .record(let schema): Scope(root: root, item: .record(schema()))
    case .fact(let schema): Scope(root: root, item: .fact(schema()))
    case .list(let schema): Scope(root: root, item: .record(schema()), isListItem: true)
    case .texts: Scope(root: root, item: .text, isListItem: true)
    case .htmls: Scope(root: root, item: .html, isListItem: true)
    case .free: Scope(root: root, item: .free)
    case .text, .html, .address, .number, .flag, .json: nil
    }
  }
}

extension Scope.Item {
  var schema: Schema? {
    switch self {
    case .record(let schema), .fact(let schema): schema
    case .text, .html, .free, .unknown: nil
    }
  }

  /// What `{{.}}` is.
  var shape: Shape? {
    switch self {
    case .record(let schema): .record(schema)
    case .fact(let schema): .fact(schema)
    case .text: .text
    case .html: .html
    case .free: .free
    case .unknown: nil
    }
  }
}
