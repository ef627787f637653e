/// The code of one template for one use while it is written, with addresses that count from its
/// own start.
struct Unit {
  private(set) var code: [Instruction] = []

  /// Where in the page's HTML the code stands; nil in plain Mustache, which does not care.
  var place: Place?

  /// Whether its place is not certain any more, which is reported.
  var isBroken = false

  /// Whether the last text may grow: it may not where a section's end jumps behind it.
  private var isTextOpen = false

  init(place: Place?) {
    self.place = place
  }

  mutating func add(_ instruction: Instruction) {
    code.append(instruction)
    isTextOpen = false
  }

  /// Adds a run of the program's literals.
  mutating func add(literals run: Range<Int>) {
    var start = Int32(run.lowerBound)
    if isTextOpen, case .text(let from, start) = code.last {
      start = from
      code.removeLast()
    }
    add(.text(from: start, to: Int32(run.upperBound)))
    isTextOpen = true
  }

  /// Ends the section that begins there.
  mutating func close(at start: Int) {
    if case .open = code[start] { add(.close) }
    code[start] = code[start].ending(at: Int32(code.count))
    isTextOpen = false
  }

  /// Ends a mixed address; takes its beginning back if it was nothing but a value.
  mutating func endAddress(unlessAlone isAlone: (Int32) -> Bool) {
    if case .print = code.last, case .beginAddress(let number) = code.dropLast().last,
      isAlone(number)
    {
      code.remove(at: code.count - 2)
    } else {
      add(.endAddress)
    }
  }
}

extension Unit {
  /// Two places that are not the same, where they would have to be.
  struct Difference {
    let own: Place
    let other: Place
  }

  /// Goes on where two ways through the template meet behind a tag, which must be the same place of
  /// the page.
  mutating func join(_ other: Place?) -> Difference? {
    guard let own = place?.behindTag, let other = other?.behindTag else { return nil }
    if let joined = own.joined(with: other) {
      place = joined
      return nil
    }
    place = other
    isBroken = true
    return Difference(own: own, other: other)
  }
}

extension Instruction {
  /// The beginning of a section, now that its end is known.
  fileprivate func ending(at end: Int32) -> Instruction {
    switch self {
    case .open(let path, _): .open(path, end: end)
    case .unless(let path, _): .unless(path, end: end)
    case .if(let path, _): .if(path, end: end)
    case .text, .print, .close, .call, .back, .beginAddress, .endAddress: self
    }
  }
}
