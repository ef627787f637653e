/// Runs a program over one root value and appends what it prints.
///
/// All state is on stacks of its own, so that no template can exhaust the thread's.
struct Renderer {
  /// A section that has been gone into.
  struct Frame {
    var item: Value
    let items: [Value]
    var index: Int
    let body: Int
  }

  /// How deep partials may call each other; only a template that never comes to an end gets there.
  static let deepest = 1_000

  /// How many calls a page may take, so that a template that calls itself twice comes to an end, too.
  static let mostCalls = 1_000_000

  let program: Program
  let root: Value
  var frames: [Frame] = []
  private var returns: [Int] = []
  private var calls = 0

  /// Whether to note the mixed addresses of the page.
  var collectsAddresses = false

  /// The numbers of the mixed addresses, and what followed their own text.
  private(set) var addresses: [(number: Int, rest: [UInt8])] = []
  private var openAddress: (number: Int, start: Int)?

  init(_ program: Program, root: Value) {
    self.program = program
    self.root = root
  }

  mutating func run(from entry: Int, into output: inout [UInt8]) {
    var next = entry
    while next < program.instructions.count {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .text(let from, let to):
        output.append(contentsOf: program.literals[Int(from)..<Int(to)])
      case .print(let path, let escape): value(at: path).print(as: escape, into: &output)
      case .open(let path, let end): if !open(value(at: path), body: next) { next = Int(end) }
      case .close: next = close() ?? next
      case .unless(let path, let end): if !value(at: path).opens { next = Int(end) }
      case .if(let path, let end): if value(at: path).opens { next = Int(end) }
      case .call(let target): next = call(Int(target), from: next)
      case .beginAddress(let number): openAddress = (Int(number), output.count)
      case .endAddress: if collectsAddresses { closeAddress(in: output) }
      case .back:
        guard let caller = returns.popLast() else { return }
        next = caller
      }
    }
  }

  private mutating func closeAddress(in output: [UInt8]) {
    guard let (number, start) = openAddress else { return }
    addresses.append((number, Array(output[start...])))
    openAddress = nil
  }

  private mutating func call(_ target: Int, from next: Int) -> Int {
    calls += 1
    guard returns.count < Renderer.deepest, calls <= Renderer.mostCalls else { return next }
    returns.append(next)
    return target
  }

  /// Goes into a value, or says that it does not open.
  private mutating func open(_ value: Value, body: Int) -> Bool {
    guard value.opens else { return false }
    switch value {
    case .list(let items): push(items, body: body)
    case .free(.list(let items)): push(items.map(Value.free), body: body)
    default: frames.append(Frame(item: value, items: [], index: 0, body: body))
    }
    return true
  }

  private mutating func push(_ items: [Value], body: Int) {
    guard let first = items.first else { return }
    frames.append(Frame(item: first, items: items, index: 0, body: body))
  }

  /// Where the next item starts, or nil after the last one.
  private mutating func close() -> Int? {
    guard var frame = frames.popLast() else { return nil }
    frame.index += 1
    guard frame.index < frame.items.count else { return nil }
    frame.item = frame.items[frame.index]
    frames.append(frame)
    return frame.body
  }
}
