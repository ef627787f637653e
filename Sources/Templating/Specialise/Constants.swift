/// The values of a root that are the same on every page, and what a program makes of them.
struct Constants {
  private let program: Program
  private let slots: Set<Int>
  private var renderer: Renderer

  /// - Parameters:
  ///   - values: The values, by the names of the root's fields; other names are not asked for.
  ///   - root: The schema of the root.
  ///   - program: What reads them.
  init(_ values: [String: Value], of root: Schema, in program: Program) {
    let fields = root.fields.enumerated()
    slots = Set(fields.filter { values[$0.element.name] != nil }.map(\.offset))
    let record = fields.map { values[$0.element.name] ?? .none }
    renderer = Renderer(program, root: .record(record))
    self.program = program
  }

  /// Whether a path leads to the same value on every page.
  func contain(_ path: Path) -> Bool {
    guard path.base == .root, path.count > 0 else { return false }
    return program.steps[Int(path.start)].slot.map(slots.contains) ?? false
  }

  /// Whether a section reads nothing but constants and what it has opened, so that it is the same on every page.
  ///
  /// - Parameters:
  ///   - section: The instructions between its beginning and its end.
  ///   - path: What it opens.
  /// - Returns: Whether it can be printed once.
  func contain(_ section: Range<Int>, over path: Path) -> Bool {
    guard contain(path) else { return false }
    var rest = [section]
    var seen: Set<Int> = []
    while let range = rest.popLast() {
      for instruction in program.instructions[range] {
        guard isConstant(instruction) else { return false }
        if case .call(let unit) = instruction, seen.insert(Int(unit)).inserted {
          rest.append(program.unit(from: Int(unit)))
        }
      }
    }
    return true
  }

  /// Whether an instruction does the same on every page, given that all open sections are over constants.
  private func isConstant(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .print(let path, _), .open(let path, _), .unless(let path, _), .if(let path, _):
      path.base == .root ? contain(path) : path.base != .free
    case .text, .close, .call, .back: true
    // Addresses that are checked page by page are told with the place of the tags in them.
    case .beginAddress, .endAddress: false
    }
  }

  mutating func opens(_ path: Path) -> Bool {
    let steps = program.steps
    return renderer.with(path, steps.span, \.opens)
  }

  mutating func printed(_ path: Path, as escape: Escape) -> [UInt8] {
    var output: [UInt8] = []
    let steps = program.steps
    renderer.with(path, steps.span) { $0.print(as: escape, into: &output) }
    return output
  }

  /// What a section prints that is the same on every page.
  mutating func printed(sectionAt position: Int) -> [UInt8] {
    var output: [UInt8] = []
    renderer.run(from: position, isSection: true, into: &output)
    return output
  }
}

extension Program {
  /// The instructions of the unit that begins there.
  fileprivate func unit(from entry: Int) -> Range<Int> {
    let isEnd: (Instruction) -> Bool = { if case .back = $0 { true } else { false } }
    return entry..<(instructions[entry...].firstIndex(where: isEnd) ?? instructions.count)
  }
}
