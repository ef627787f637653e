extension Compiler {
  /// The program of all units, and the address of each.
  consuming func link() -> (program: Program, entries: [Int]) {
    var entries: [Int] = []
    var address = 0
    for unit in units {
      entries.append(address)
      address += unit?.code.count ?? 0
    }
    for (unit, entry) in zip(units, entries) {
      program.instructions += unit?.code.map { $0.linked(from: entry, to: entries) } ?? []
    }
    return (program, entries)
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
