extension Program {
  /// Marks the paths whose last part is asked for by one instruction, which is reached once while the whole is at hand.
  ///
  /// Most names of a template are: keeping their values would take longer than making them.
  mutating func markWhatIsReadOnce() {
    let scopes = scopes
    var reads: [Read: Int] = [:]
    for (instruction, scope) in zip(instructions, scopes) {
      guard let path = instruction.path, let scope = scope.scope(of: path) else { continue }
      for count in 0..<Int(path.count) {
        reads[read(path, upTo: count + 1, in: scope.whole), default: 0] += scope.isLoop ? 2 : 1
      }
    }
    for place in instructions.indices {
      guard let path = instructions[place].path, let scope = scopes[place].scope(of: path) else {
        continue
      }
      let read = read(path, upTo: Int(path.count), in: scope.whole)
      if reads[read] == 1 { instructions[place] = instructions[place].readingOnce }
    }
  }

  /// What is at hand at each instruction.
  private var scopes: [AtHand] {
    var isTemplate = true
    var sections: [(start: Int, end: Int)] = []
    return instructions.enumerated().map { place, instruction in
      while let last = sections.last, last.end <= place { sections.removeLast() }
      let atHand = AtHand(isTemplate: isTemplate, sections: sections.map(\.start))
      switch instruction {
      case .open(_, let end): sections.append((place, Int(end)))
      case .back: isTemplate = false
      default: break
      }
      return atHand
    }
  }

  private func read(_ path: Path, upTo count: Int, in whole: Int) -> Read {
    let start = Int(path.start)
    return Read(whole: whole, steps: Array(steps[start..<start + count]))
  }
}

/// A way to a part of some whole.
private struct Read: Hashable {
  /// Where the section begins whose item it is; -1 for the root.
  let whole: Int
  let steps: [Step]
}

/// Where an instruction stands: in the template itself or in a unit that it calls, and in which open sections.
private struct AtHand {
  let isTemplate: Bool
  let sections: [Int]

  /// What a path begins at, and whether the instruction may be reached again while that is at hand; nil where it is not known.
  func scope(of path: Path) -> (whole: Int, isLoop: Bool)? {
    switch path.base {
    case .root: isTemplate ? (-1, !sections.isEmpty) : nil
    case .item: sections.last.map { ($0, false) }
    case .first, .last, .number, .free: nil
    }
  }
}

extension Instruction {
  fileprivate var path: Path? {
    switch self {
    case .print(let path, _), .open(let path, _), .unless(let path, _), .if(let path, _): path
    case .text, .close, .call, .back, .beginAddress, .endAddress: nil
    }
  }

  fileprivate var readingOnce: Instruction {
    switch self {
    case .print(let path, let escape): .print(path.readOnce, escape)
    case .open(let path, let end): .open(path.readOnce, end: end)
    case .unless(let path, let end): .unless(path.readOnce, end: end)
    case .if(let path, let end): .if(path.readOnce, end: end)
    case .text, .close, .call, .back, .beginAddress, .endAddress: self
    }
  }
}

extension Path {
  fileprivate var readOnce: Path {
    var path = self
    path.isReadOnce = true
    return path
  }
}
