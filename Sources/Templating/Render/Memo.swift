/// A value with those of its parts that were asked for, so that each is made once while a page is rendered.
struct Memo {
  let value: Value

  /// Which part of its whole it is.
  private let slot: Int

  /// The parts that are made; templates ask for so few of a thing's that looking through them is the quickest.
  private var parts: [Memo] = []

  /// Whether some of the value's parts were made before the page.
  private let hasReady: Bool

  init(_ value: Value, slot: Int = 0) {
    (self.value, self.slot) = (value, slot)
    hasReady = value.hasReady
  }

  /// Hands over what a way through the value's parts leads to.
  ///
  /// Returning it would count more references than all the rest of rendering does.
  ///
  /// - Parameters:
  ///   - steps: The way.
  ///   - names: The names of parts of free values.
  ///   - keepsLast: Whether the last part on the way is kept; those before it are.
  ///   - use: What to do with the value.
  /// - Returns: What `use` returned.
  mutating func follow<Result>(
    _ steps: Span<Step>,
    _ names: [String],
    keepsLast: Bool = true,
    _ use: (Value) -> Result
  ) -> Result {
    guard !steps.isEmpty else { return use(value) }
    guard let slot = steps[0].slot, isMadeByParts else { return value.follow(steps, names, use) }
    if hasReady, let result = value.followReady(steps, names, use) { return result }
    if !keepsLast, steps.count == 1 { return use(value.made(slot) ?? .none) }
    guard let place = place(of: slot) else { return use(.none) }
    return parts[place].follow(steps.extracting(1...), names, keepsLast: keepsLast, use)
  }

  /// Whether the value makes its parts when they are asked for.
  private var isMadeByParts: Bool {
    if !parts.isEmpty { return true }
    switch value {
    case .thing, .statement, .hollow: return true
    default: return false
    }
  }

  /// Where the part of a slot is kept, which is made if it is not there; nil beyond the last slot.
  private mutating func place(of slot: Int) -> Int? {
    if let place = parts.firstIndex(where: { $0.slot == slot }) { return place }
    guard let part = value.made(slot) else { return nil }
    parts.append(Memo(part, slot: slot))
    return parts.count - 1
  }
}

extension Value {
  /// The part of a slot, made anew; nil beyond the last slot.
  fileprivate func made(_ slot: Int) -> Value? {
    switch self {
    case .thing(let parts), .statement(_, let parts), .hollow(_, let parts):
      slot < parts.count ? filled(parts[slot]) : nil
    default: nil
    }
  }

  /// A part of the value as it is met: where a hollow thing has nothing, that is as absent as the thing.
  fileprivate func filled(_ part: Value) -> Value {
    if case .hollow(let absence, _) = self, case .none = part { .absent(absence) } else { part }
  }

  fileprivate var hasReady: Bool {
    switch self {
    case .thing(let parts), .statement(_, let parts): parts.hasReady
    default: false
    }
  }

  /// Hands over what a way through parts that are made already leads to; nil if one of them is not.
  fileprivate func followReady<Result>(
    _ steps: Span<Step>,
    _ names: [String],
    _ use: (Value) -> Result
  ) -> Result? {
    guard !steps.isEmpty else { return use(self) }
    switch self {
    case .thing(let parts), .statement(_, let parts):
      guard let slot = steps[0].slot else { return use(.none) }
      return parts.ready(slot)?.followReady(steps.extracting(1...), names, use)
    default: return follow(steps, names, use)
    }
  }

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
    case .thing, .statement, .hollow:
      var memo = Memo(self)
      return memo.follow(steps, names, use)
    case .list(let items):
      return use(.number(items.count))
    case .free(let free):
      return use(.free(free.part(at: steps, names)))
    case .absent:
      return use(self)
    case .none, .text, .html, .written, .address, .number, .flag, .json:
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
