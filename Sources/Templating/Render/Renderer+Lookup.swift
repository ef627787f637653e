extension Renderer {
  func value(at path: Path) -> Value {
    switch path.base {
    case .root: walk(path, from: root)
    case .item: walk(path, from: frames.last?.item ?? root)
    case .free: freeValue(at: path)
    case .first: listItem { .flag($0.index == 0) }
    case .last: listItem { .flag($0.index == $0.items.count - 1) }
    case .number: listItem { .number($0.index + 1) }
    }
  }

  private func walk(_ path: Path, from start: Value) -> Value {
    var value = start
    for step in program.steps[Int(path.start)..<Int(path.start + path.count)] {
      value = part(step, of: value)
    }
    return value
  }

  private func part(_ step: Step, of value: Value) -> Value {
    switch value {
    case .record(let parts), .fact(_, let parts):
      guard let slot = step.slot, slot < parts.count else { return .none }
      return parts[slot]
    case .list(let items): return step == .count ? .number(items.count) : .none
    case .absent: return value
    case .free(let free):
      guard let name = step.name else { return .number(value.count) }
      return free.part(program.names[name]).map(Value.free) ?? .none
    default: return .none
    }
  }

  /// The part of the innermost free value that has one of that name, or of the root.
  private func freeValue(at path: Path) -> Value {
    guard let name = program.steps[Int(path.start)].name else { return .none }
    let first = program.names[name]
    for frame in frames.reversed() {
      guard case .free(let item) = frame.item else { return fallback(of: path) }
      if item.part(first) != nil { return walk(path, from: frame.item) }
    }
    guard case .free(let item) = root, item.part(first) != nil else { return fallback(of: path) }
    return walk(path, from: root)
  }

  /// The number of a free path's fallback is the slot behind its steps.
  private func fallback(of path: Path) -> Value {
    guard let number = program.steps[Int(path.start + path.count)].slot else { return .none }
    return value(at: program.fallbacks[number])
  }

  private func listItem(_ answer: (Frame) -> Value) -> Value {
    guard let frame = frames.last, !frame.items.isEmpty else { return .none }
    return answer(frame)
  }
}
