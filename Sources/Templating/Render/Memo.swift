/// A value with those of its parts that were asked for, so that each is made once while a page is rendered.
struct Memo {
  let value: Value
  private var parts: [Memo?] = []

  init(_ value: Value) {
    self.value = value
  }

  /// Hands over what a way through the value's parts leads to.
  ///
  /// Returning it would count more references than all the rest of rendering does.
  ///
  /// - Parameters:
  ///   - steps: The way.
  ///   - names: The names of parts of free values.
  ///   - use: What to do with the value.
  /// - Returns: What `use` returned.
  mutating func follow<Result>(
    _ steps: Span<Step>,
    _ names: [String],
    _ use: (Value) -> Result
  ) -> Result {
    guard !steps.isEmpty else { return use(value) }
    switch value {
    case .thing(let made), .statement(_, let made):
      guard let slot = steps[0].slot else { return use(.none) }
      if parts.isEmpty { parts = Array(repeating: nil, count: made.count) }
      guard slot < parts.count else { return use(.none) }
      if parts[slot] == nil { parts[slot] = Memo(made[slot]) }
      return parts[slot]?.follow(steps.extracting(1...), names, use) ?? use(.none)
    case .record, .fact, .list, .free, .absent, .none, .text, .html, .address, .number, .flag,
      .json:
      return value.follow(steps, names, use)
    }
  }
}

extension Value {
  /// Hands over what a way through the parts of a finished value leads to.
  fileprivate func follow<Result>(
    _ steps: Span<Step>,
    _ names: [String],
    _ use: (Value) -> Result
  ) -> Result {
    guard !steps.isEmpty else { return use(self) }
    switch self {
    case .record(let parts), .fact(_, let parts):
      guard let slot = steps[0].slot, slot < parts.count else { return use(.none) }
      return parts[slot].follow(steps.extracting(1...), names, use)
    case .thing, .statement:
      var memo = Memo(self)
      return memo.follow(steps, names, use)
    case .list(let items):
      return use(.number(items.count))
    case .free(let free):
      return use(.free(free.part(at: steps, names)))
    case .absent:
      return use(self)
    case .none, .text, .html, .address, .number, .flag, .json:
      return use(.none)
    }
  }
}

extension FreeValue {
  fileprivate func part(at steps: Span<Step>, _ names: [String]) -> FreeValue {
    var part = self
    for position in steps.indices {
      part = steps[position].name.flatMap { part.part(names[$0]) } ?? .nothing
    }
    return part
  }
}
