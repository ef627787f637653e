package import Reporting

/// What a dotted name of a template or of prose leads to.
package enum Resolution: Sendable {
  case found(ResolvedName)
  case failed(NameFailure)
}

/// The way from a record to what a name stands for.
package struct ResolvedName: Sendable {
  /// The moves, one after the other.
  package let path: [PathStep]

  /// What is there.
  package let shape: Shape
}

/// One move on the way from a record to one of its parts.
package enum PathStep: Hashable, Sendable {
  /// To a field of the schema.
  case slot(Int, of: Schema)

  /// To what the steps of the schema lead to.
  case chain(StepChain, of: Schema)

  /// To the number of items of a list.
  case count

  /// To a part of a free value.
  case part(String)
}

/// Why a name means nothing.
package struct NameFailure: Sendable {
  /// Which part of the dotted name is wrong, counted from 0.
  package let part: Int

  /// What is wrong with it.
  package let message: Message

  /// Looks for the nearest name.
  private let search: @Sendable () -> Suggestion?

  init(
    part: Int,
    message: Message,
    suggestion: @autoclosure @escaping @Sendable () -> Suggestion?
  ) {
    (self.part, self.message, search) = (part, message, suggestion)
  }

  /// The nearest name, and the names that there are; each time it is asked for it is looked up.
  package var suggestion: Suggestion? { search() }
}

extension Schema {
  /// What a dotted name leads to from a record of this schema.
  ///
  /// The name is given by its parts, such as `role`, `salary`, `median`.
  package func resolve(_ name: [String]) -> Resolution {
    var walk = NameWalk(name: name, from: .record(self))
    return walk.resolve()
  }

  /// The place of the field that a dotted name begins with; nil where it begins with no field.
  ///
  /// A word can be a field and a step: `level` says what a row's level is, `level.senior` leads to another row. Where
  /// more names follow, which the field cannot have, the step is meant.
  package func slot(of name: ArraySlice<String>) -> Int? {
    guard let first = name.first, let slot = slot(of: first) else { return nil }
    guard name.count > 1, let steps, !fields[slot].shape.hasParts else { return slot }
    if case .none = steps.take(name) { return slot }
    return nil
  }

  /// Whether a name can begin here.
  func begins(_ name: [String]) -> Bool {
    guard let first = name.first else { return false }
    if slot(of: first) != nil { return true }
    guard let steps else { return false }
    if case .none = steps.take(name[...]) { return false }
    return true
  }

  /// All that may follow a dot here, for messages.
  var names: [String] {
    fields.map(\.name) + (steps?.names ?? [])
  }
}

/// Follows a dotted name from shape to shape.
private struct NameWalk {
  let name: [String]
  private var shape: Shape
  private var path: [PathStep] = []
  private var position = 0
  private var isAfterChain = false

  init(name: [String], from shape: Shape) {
    self.name = name
    self.shape = shape
  }

  mutating func resolve() -> Resolution {
    while position < name.count {
      if let failure = advance() { return .failed(failure) }
    }
    return .found(ResolvedName(path: path, shape: shape))
  }

  private mutating func advance() -> NameFailure? {
    let part = name[position]
    if case .free = shape {
      move(.part(part), to: .free)
      return nil
    }
    if shape.isList, part == "count" {
      move(.count, to: .number)
      return nil
    }
    guard let schema = shape.schema else { return failure(.noParts(of: walked, shape), nil) }
    if let slot = schema.slot(of: name[position...]) {
      move(.slot(slot, of: schema), to: schema.fields[slot].shape)
      return nil
    }
    return advanceBySteps(in: schema)
  }

  private mutating func move(_ step: PathStep, to next: Shape, by count: Int = 1) {
    path.append(step)
    shape = next
    position += count
    if case .chain = step { isAfterChain = true } else { isAfterChain = false }
  }

  private mutating func advanceBySteps(in schema: Schema) -> NameFailure? {
    guard let steps = schema.steps, !isAfterChain else { return unknown(in: schema) }
    switch steps.take(name[position...]) {
    case .none: return unknown(in: schema)
    case .failed(let message, let suggestion): return failure(message, suggestion())
    case .taken(let count, let key, let target):
      let taken = min(max(count, 1), name.count - position)
      let chain = StepChain(key: key, names: Array(name[position..<position + taken]))
      move(.chain(chain, of: schema), to: target ?? shape, by: taken)
      return nil
    }
  }

  private func unknown(in schema: Schema) -> NameFailure {
    let (part, walked, isAfterChain) = (name[position], walked, isAfterChain)
    let message: Message = position == 0 ? .unknownName(part) : .unknownPart(part, of: walked)
    return failure(message, .nearest(to: part, in: schema, behind: walked, isAfterChain))
  }

  private func failure(
    _ message: Message,
    _ suggestion: @autoclosure @escaping @Sendable () -> Suggestion?
  ) -> NameFailure {
    NameFailure(part: position, message: message, suggestion: suggestion())
  }

  /// The part of the name that is already understood.
  private var walked: String { name[..<position].joined(separator: ".") }
}

extension Suggestion {
  /// The nearest part of a record, and the parts that it has.
  fileprivate static func nearest(
    to part: String,
    in schema: Schema,
    behind walked: String,
    _ isAfterChain: Bool
  ) -> Suggestion? {
    let names = isAfterChain ? schema.fields.map(\.name) : schema.names
    let heading = walked.isEmpty ? "names" : "parts of '\(walked)'"
    return .nearest(to: part, among: names, listed: listing(names, under: heading))
  }
}

/// The names that there are, as words for a suggestion: long lists are cut.
func listing(_ names: [String], under heading: String) -> String? {
  guard !names.isEmpty else { return nil }
  let most = 12
  let shown = names.prefix(most).joined(separator: ", ")
  let rest = names.count > most ? " and \(names.count - most) more" : ""
  return "\(heading): \(shown)\(rest)"
}

extension Message {
  static func unknownName(_ name: String) -> Message {
    "unknown name '\(name)'"
  }

  fileprivate static func unknownPart(_ part: String, of whole: String) -> Message {
    "unknown part '\(part)' of '\(whole)'"
  }

  fileprivate static func noParts(of whole: String, _ shape: Shape) -> Message {
    "'\(whole)' is \(shape.words), which has no parts"
  }
}
