/// Writes a program anew for values that are known.
///
/// It goes through the code as the renderer would, but writes instructions where a value is not known, and text where it
/// is. Units are written where they are called, so that texts on both sides of a call become one.
struct Specialiser {
  private let source: Program
  private var constants: Constants
  private var target: Program

  /// The units of the new program, the first of them the template itself.
  private var units: [Unit?] = []

  /// Where the units begin in the source.
  private var entries: [Int] = []

  /// How much may still be written in place of calls.
  ///
  /// The templates of a page come to a tenth of it; without an end, templates that call others twice would double at
  /// each step.
  private var room = 1 << 18

  init(_ source: Program, _ constants: Constants) {
    (self.source, self.constants) = (source, constants)
    target = source
    target.instructions = []
    target.literals = []
  }

  /// The program for the template that begins there, which begins at 0.
  mutating func program(from entry: Int) -> Program {
    entries = [entry]
    while units.count < entries.count {
      units.append(unit(from: entries[units.count]))
    }
    target.instructions = units.linked().code
    target.markWhatIsReadOnce()
    return target
  }

  private mutating func unit(from entry: Int) -> Unit {
    var walk = Walk(next: entry, calls: [(entry, entry)])
    while !walk.calls.isEmpty, walk.next < source.instructions.count {
      walk.closeSections()
      let position = walk.next
      walk.next += 1
      rewrite(source.instructions[position], at: position, in: &walk)
    }
    return walk.unit
  }

  private mutating func rewrite(_ instruction: Instruction, at position: Int, in walk: inout Walk) {
    room -= 1
    switch instruction {
    case .text(let from, let to):
      write(source.literals[Int(from)..<Int(to)], in: &walk)
    case .print(let path, let escape) where constants.contain(path):
      write(constants.printed(path, as: escape)[...], in: &walk)
    case .open(let path, let end) where constants.contain(path) && !constants.opens(path):
      walk.next = Int(end)
    case .unless(let path, let end) where constants.contain(path):
      if !constants.opens(path) { walk.next = Int(end) }
    case .if(let path, let end) where constants.contain(path):
      if constants.opens(path) { walk.next = Int(end) }
    case .open(let path, let end) where constants.contain(walk.next..<Int(end), over: path):
      write(constants.printed(sectionAt: position)[...], in: &walk)
      walk.next = Int(end)
    case .open(_, let end), .unless(_, let end), .if(_, let end):
      walk.open(instruction, end: Int(end))
    case .call(let target): call(Int(target), in: &walk)
    case .back: walk.back()
    case .close: break
    case .print, .beginAddress, .endAddress: walk.unit.add(instruction)
    }
  }

  private mutating func write(_ bytes: ArraySlice<UInt8>, in walk: inout Walk) {
    guard !bytes.isEmpty else { return }
    room -= bytes.count
    let start = target.literals.count
    target.literals += bytes
    walk.unit.add(literals: start..<target.literals.count)
  }

  /// Goes on in the unit that is called; calls it where it contains itself or there is no more room.
  private mutating func call(_ entry: Int, in walk: inout Walk) {
    if room > 0, !walk.calls.contains(where: { $0.entry == entry }) {
      walk.calls.append((entry, walk.next))
      walk.next = entry
    } else {
      walk.unit.add(.call(Int32(number(of: entry))))
    }
  }

  private mutating func number(of entry: Int) -> Int {
    if let number = entries.firstIndex(of: entry) { return number }
    entries.append(entry)
    return entries.count - 1
  }
}

/// A unit while it is written.
private struct Walk {
  var unit = Unit(place: nil)
  var next: Int

  /// The units that are being gone through, and where to go on behind each but the first.
  var calls: [(entry: Int, next: Int)]

  /// The sections that are open: where they begin in the new code, and end in the source.
  var sections: [(start: Int, end: Int)] = []
}

extension Walk {
  mutating func open(_ instruction: Instruction, end: Int) {
    sections.append((unit.code.count, end))
    unit.add(instruction)
  }

  mutating func closeSections() {
    while let section = sections.last, section.end == next {
      unit.close(at: section.start)
      sections.removeLast()
    }
  }

  mutating func back() {
    guard let call = calls.popLast() else { return }
    if calls.isEmpty { unit.add(.back) }
    next = call.next
  }
}
