/// Runs a program over one root value and appends what it prints.
///
/// All state is on stacks of its own, so that no template can exhaust the thread's.
struct Renderer {
  /// How deep partials may call each other; only a template that never comes to an end gets there.
  static let deepest = 1_000

  /// How deep partials call each other at most in any template that makes sense.
  static let usualDepth = 100

  /// How many calls may be deeper than that, before a template is taken for one that never comes to
  /// an end.
  static let mostDeepCalls = 10_000

  let program: Program
  var root: Memo
  var frames: [Frame] = []

  /// The names of parts of free values.
  let names: [String]
  private var returns: [Int] = []
  private var deepCalls = 0

  /// Whether to note the mixed addresses of the page.
  var collectsAddresses = false

  /// The numbers of the mixed addresses, and what followed their own text.
  private(set) var addresses: [(number: Int, rest: [UInt8])] = []
  private var openAddress: (number: Int, start: Int)?

  init(_ program: Program, root: Value) {
    self.program = program
    self.root = Memo(root)
    names = program.names
  }

  /// Does the instructions from there up to the end of their unit, or of the section that begins there.
  mutating func run(from entry: Int, isSection: Bool = false, into output: inout [UInt8]) {
    let program = program
    let instructions = program.instructions.span
    let steps = program.steps.span
    var next = entry
    while next < instructions.count {
      let instruction = instructions[next]
      next += 1
      switch instruction {
      case .text(let from, let to): program.append(literals: from..<to, to: &output)
      case .print(let path, let escape):
        with(path, steps) { $0.print(as: escape, into: &output) }
      case .open(let path, let end):
        let frame = with(path, steps) { Frame(entering: $0, body: next) }
        if let frame { frames.append(frame) } else { next = Int(end) }
      case .unless(let path, let end): if !with(path, steps, \.opens) { next = Int(end) }
      case .if(let path, let end): if with(path, steps, \.opens) { next = Int(end) }
      case .close:
        next = close() ?? next
        if isSection, frames.isEmpty { return }
      case .call(let target): next = call(Int(target), from: next)
      case .back:
        guard let caller = returns.popLast() else { return }
        next = caller
      case .beginAddress(let number): openAddress = (Int(number), output.count)
      case .endAddress: if collectsAddresses { closeAddress(in: output) }
      }
    }
  }

  private mutating func closeAddress(in output: [UInt8]) {
    guard let (number, start) = openAddress else { return }
    addresses.append((number, Array(output[start...])))
    openAddress = nil
  }

  private mutating func call(_ target: Int, from next: Int) -> Int {
    if returns.count > Renderer.usualDepth { deepCalls += 1 }
    guard returns.count < Renderer.deepest, deepCalls < Renderer.mostDeepCalls else { return next }
    returns.append(next)
    return target
  }

  /// Where the next item starts, or nil after the last one.
  private mutating func close() -> Int? {
    guard !frames.isEmpty else { return nil }
    let last = frames.count - 1
    if frames[last].advance() { return frames[last].body }
    frames.removeLast()
    return nil
  }
}

extension Program {
  fileprivate func append(literals range: Range<Int32>, to output: inout [UInt8]) {
    let run = literals.span.extracting(Int(range.lowerBound)..<Int(range.upperBound))
    run.withUnsafeBufferPointer { output.append(contentsOf: $0) }
  }
}
