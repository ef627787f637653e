extension Renderer {
  /// Hands the value at a path over: returning it would count more references than all the rest of rendering does.
  mutating func with<Result>(
    _ path: Path,
    _ steps: Span<Step>,
    _ use: (Value) -> Result
  ) -> Result {
    let way = steps.extracting(Int(path.start)..<Int(path.start + path.count))
    switch path.base {
    case .root: return root.follow(way, names, keepsLast: !path.isReadOnce, use)
    case .item:
      guard let last = frames.indices.last else { return use(.none) }
      return frames[last].item.follow(way, names, keepsLast: !path.isReadOnce, use)
    case .free: return withFree(path, way, steps, use)
    case .first, .last, .number:
      return use(frames.last?.neighbourhood(path.base) ?? .none)
    }
  }

  private func name(of step: Step) -> String? {
    step.name.map { names[$0] }
  }

  /// Finds the innermost free value that has a part of the first name; behind the last of them the
  /// fallback is due.
  private mutating func withFree<Result>(
    _ path: Path,
    _ way: Span<Step>,
    _ steps: Span<Step>,
    _ use: (Value) -> Result
  ) -> Result {
    let first = name(of: way[0]) ?? ""
    for depth in frames.indices.reversed() {
      guard case .free(let item) = frames[depth].item.value else {
        return withFallback(of: path, steps, use)
      }
      if item.part(first) != nil { return frames[depth].item.follow(way, names, use) }
    }
    guard case .free(let item) = root.value, item.part(first) != nil else {
      return withFallback(of: path, steps, use)
    }
    return root.follow(way, names, use)
  }

  /// The step behind those of a free path holds the number of its fallback.
  private mutating func withFallback<Result>(
    of path: Path,
    _ steps: Span<Step>,
    _ use: (Value) -> Result
  ) -> Result {
    guard let number = steps[Int(path.start + path.count)].slot else { return use(.none) }
    return with(program.fallbacks[number], steps, use)
  }
}
