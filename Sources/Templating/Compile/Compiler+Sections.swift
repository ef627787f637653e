import Reporting

/// A section of a template, as the compiler meets it.
struct Section {
  let name: Name
  let isInverted: Bool
  let body: Range<Int>

  /// Where the page was before the section of the same name that this one is the alternative to.
  private(set) var placeBeforePair: Place?

  init(name: Name, isInverted: Bool, body: Range<Int>) {
    self.name = name
    self.isInverted = isInverted
    self.body = body
  }

  private var placeBefore: Place?

  /// Notes where the section begins, and whether it is rendered just where the one directly before it is not.
  mutating func pair(with last: Section?, at place: Place?) {
    placeBefore = place
    guard let last, last.name.text == name.text, last.isInverted != isInverted else { return }
    placeBeforePair = last.placeBefore
  }
}

extension Compiler {
  mutating func compile(_ section: Section, in setting: Setting, into unit: inout Unit) {
    meetTag(at: section.name, in: setting, in: &unit)
    let before = unit.place
    if let place = section.placeBeforePair { unit.place = place.behindTag }
    compileOpened(section, in: setting, into: &unit)
    guard let before, let after = unit.place else { return }
    if let joined = before.joined(with: after) {
      unit.place = joined
    } else {
      let location = location(of: section.name.range, in: setting)
      report(.unbalanced(section.name.text, before.words, after.words, at: location))
      unit.place = before
    }
  }

  private mutating func compileOpened(
    _ section: Section,
    in setting: Setting,
    into unit: inout Unit
  ) {
    var inner = setting
    guard let (path, shape) = path(to: section.name, in: setting) else {
      inner.scope = Scope(root: setting.scope.root, item: .unknown)
      compile(section.body, in: inner, into: &unit)
      return
    }
    let start = unit.code.count
    if section.isInverted {
      unit.add(.if(path, end: 0))
    } else if let scope = setting.scope.entering(shape) {
      inner.scope = scope
      unit.add(.open(path, end: 0))
    } else {
      unit.add(.unless(path, end: 0))
    }
    compileBody(section.body, startingAt: start, in: inner, into: &unit)
  }

  private mutating func compileBody(
    _ body: Range<Int>,
    startingAt start: Int,
    in setting: Setting,
    into unit: inout Unit
  ) {
    let descends = unit.code[start].descends
    if descends { trail[trail.count - 1].descents += 1 }
    compile(body, in: setting, into: &unit)
    if descends { trail[trail.count - 1].descents -= 1 }
    if case .open = unit.code[start] { unit.add(.close) }
    unit.code[start] = unit.code[start].ending(at: unit.address)
    unit.isTextOpen = false
  }
}

extension Instruction {
  /// Whether it goes from the data that is open to a part of it, which no template can do without end.
  fileprivate var descends: Bool {
    guard case .open(let path, _) = self else { return false }
    return path.base == .free || path.base == .item && path.count > 0
  }

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

extension Diagnostic {
  fileprivate static func unbalanced(
    _ name: String,
    _ before: String,
    _ after: String,
    at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .unsafePlace,
      "the section '\(name)' begins \(before) and ends \(after)",
      at: location,
      suggestion: Suggestion("let it end where it begins, so that the page is whole without it")
    )
  }
}
