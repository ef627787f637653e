/// A template as it is compiled for one use: all that its code depends on.
struct UnitKey: Hashable {
  let template: Int
  let scope: Scope
  let place: Place?
  let indentation: [UInt8]
  let overrides: Overrides

  /// Whether it is the same but for its indentation, which may grow without end where a template
  /// contains itself.
  func isAlike(_ other: UnitKey) -> Bool {
    template == other.template && scope == other.scope && place == other.place
      && overrides == other.overrides
  }
}

/// All units of a program, by their numbers.
struct Units {
  private(set) var keys: [UnitKey] = []

  /// The units that are finished.
  private var finished: [Unit?] = []
  private var numbers: [UnitKey: Int] = [:]

  /// The unit of that number, once it is finished.
  subscript(number: Int) -> Unit? { finished[number] }

  /// The number of the unit of that key, if it has been begun.
  func number(of key: UnitKey) -> Int? {
    numbers[key]
  }

  mutating func begin(_ key: UnitKey) -> Int {
    numbers[key] = keys.count
    keys.append(key)
    finished.append(nil)
    return keys.count - 1
  }

  mutating func finish(_ number: Int, as unit: Unit) {
    finished[number] = unit
  }

  /// The positions of the templates that have come to be used.
  var templates: Set<Int> { Set(keys.map(\.template)) }

  /// The code of all units, one after the other, and where each begins.
  func linked() -> (code: [Instruction], entries: [Int]) { finished.linked() }
}

extension [Unit?] {
  /// The code of all units, one after the other, and where each begins.
  func linked() -> (code: [Instruction], entries: [Int]) {
    var entries: [Int] = []
    var end = 0
    for unit in self {
      entries.append(end)
      end += unit?.code.count ?? 0
    }
    let code = zip(self, entries).flatMap { unit, entry in
      unit?.code.map { $0.linked(from: entry, to: entries) } ?? []
    }
    return (code, entries)
  }
}

extension Instruction {
  /// The instruction with addresses in the whole program.
  fileprivate func linked(from entry: Int, to entries: [Int]) -> Instruction {
    switch self {
    case .open(let path, let end): .open(path, end: end + Int32(entry))
    case .unless(let path, let end): .unless(path, end: end + Int32(entry))
    case .if(let path, let end): .if(path, end: end + Int32(entry))
    case .call(let unit): .call(Int32(entries[Int(unit)]))
    case .text, .print, .close, .back, .beginAddress, .endAddress: self
    }
  }
}
