extension Renderer {
  /// Hands the value at a path over: returning it would count more references than all the rest of
  /// rendering does.
  func with<Result>(_ path: Path, _ steps: Span<Step>, _ use: (Value) -> Result) -> Result {
    let way = steps.extracting(Int(path.start)..<Int(path.start + path.count))
    switch path.base {
    case .root: return follow(way, from: root, use)
    case .item:
      return frames.isEmpty ? use(.none) : follow(way, from: frames[frames.count - 1].item, use)
    case .free: return withFree(path, way, steps, use)
    case .first, .last, .number:
      return use(frames.last?.neighbourhood(path.base) ?? .none)
    }
  }

  private func follow<Result>(
    _ steps: Span<Step>,
    from value: Value,
    _ use: (Value) -> Result
  ) -> Result {
    guard !steps.isEmpty else { return use(value) }
    switch value {
    case .record(let parts), .fact(_, let parts):
      guard let slot = steps[0].slot, slot < parts.count else { return use(.none) }
      return follow(steps.extracting(1...), from: parts[slot], use)
    case .list(let items):
      return use(.number(items.count))
    case .free(let free):
      return use(.free(part(at: steps, of: free)))
    case .absent:
      return use(value)
    case .none, .text, .html, .address, .number, .flag, .json:
      return use(.none)
    }
  }

  private func part(at steps: Span<Step>, of value: FreeValue) -> FreeValue {
    var part = value
    for position in steps.indices {
      part = name(of: steps[position]).flatMap(part.part) ?? .nothing
    }
    return part
  }

  private func name(of step: Step) -> String? {
    step.name.map { program.names[$0] }
  }

  /// Finds the innermost free value that has a part of the first name; behind the last of them the
  /// fallback is due.
  private func withFree<Result>(
    _ path: Path,
    _ way: Span<Step>,
    _ steps: Span<Step>,
    _ use: (Value) -> Result
  ) -> Result {
    let first = name(of: way[0]) ?? ""
    for depth in frames.indices.reversed() {
      guard case .free(let item) = frames[depth].item else {
        return withFallback(of: path, steps, use)
      }
      if item.part(first) != nil { return follow(way, from: frames[depth].item, use) }
    }
    guard case .free(let item) = root, item.part(first) != nil else {
      return withFallback(of: path, steps, use)
    }
    return follow(way, from: root, use)
  }

  /// The step behind those of a free path holds the number of its fallback.
  private func withFallback<Result>(
    of path: Path,
    _ steps: Span<Step>,
    _ use: (Value) -> Result
  ) -> Result {
    guard let number = steps[Int(path.start + path.count)].slot else { return use(.none) }
    return with(program.fallbacks[number], steps, use)
  }
}
