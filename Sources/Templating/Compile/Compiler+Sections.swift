import Reporting

/// A section of a template, as the compiler meets it.
struct Section {
  let name: Name
  let isInverted: Bool
  let body: Range<Int>

  /// Reads the section at a position of the nodes, if there is one.
  init?(at position: Int, of nodes: [Node]) {
    guard nodes.indices.contains(position),
      case .section(let name, let isInverted, let end) = nodes[position]
    else { return nil }
    self.name = name
    self.isInverted = isInverted
    body = position + 1..<end
  }

  /// Whether it is rendered just where the other one is not.
  func isAlternative(to other: Section) -> Bool {
    name.text == other.name.text && isInverted != other.isInverted
  }
}

extension Compiler {
  /// Compiles a section, and the one that stands for it directly behind it, if there is one.
  ///
  /// - Returns: The position behind all that is compiled, or nil if it is too deep.
  mutating func compile(
    _ section: Section,
    before end: Int,
    in setting: Setting,
    into unit: inout Unit
  ) -> Int? {
    guard goDeeper(at: section.name, in: setting) else { return nil }
    defer { depth -= 1 }
    meetTag(at: section.name, in: setting, in: &unit)
    let before = unit.place
    compileCode(of: section, in: setting, into: &unit)
    guard let other = alternative(to: section, before: end, in: setting) else {
      join(before, behind: section, in: setting, in: &unit)
      return section.body.upperBound
    }
    let after = unit.place
    unit.place = before
    compileCode(of: other, in: setting, into: &unit)
    join(after, behind: other, isAlternative: true, in: setting, in: &unit)
    return other.body.upperBound
  }

  private func alternative(
    to section: Section,
    before end: Int,
    in setting: Setting
  ) -> Section? {
    let next = section.body.upperBound
    guard next < end, let other = Section(at: next, of: library.templates[setting.template].nodes),
      other.isAlternative(to: section)
    else { return nil }
    return other
  }

  private mutating func compileCode(
    of section: Section,
    in setting: Setting,
    into unit: inout Unit
  ) {
    guard let (opening, inner) = opening(of: section, in: setting) else {
      compile(section.body, in: setting.inUnknown, into: &unit)
      return
    }
    let start = unit.code.count
    unit.add(opening)
    let descends = opening.descends
    if descends { trail[trail.count - 1].descents += 1 }
    compile(section.body, in: inner, into: &unit)
    if descends { trail[trail.count - 1].descents -= 1 }
    checkAddress(in: unit)
    unit.close(at: start)
  }

  /// How a section begins, and where its content stands; nil if its name is not known.
  private mutating func opening(
    of section: Section,
    in setting: Setting
  ) -> (Instruction, Setting)? {
    guard let (path, shape) = path(to: section.name, in: setting) else { return nil }
    if section.isInverted { return (.if(path, end: 0), setting) }
    guard let scope = setting.scope.entering(shape) else { return (.unless(path, end: 0), setting) }
    var inner = setting
    inner.scope = scope
    return (.open(path, end: 0), inner)
  }

  /// Goes on where two ways through the template meet.
  private mutating func join(
    _ place: Place?,
    behind section: Section,
    isAlternative: Bool = false,
    in setting: Setting,
    in unit: inout Unit
  ) {
    guard let difference = unit.join(place) else { return }
    let location = location(of: section.name, in: setting)
    let name = section.name.text
    report(
      isAlternative
        ? .unequal(name, difference, at: location) : .unbalanced(name, difference, at: location)
    )
  }
}

extension Setting {
  /// Inside of a section whose name is not known, where nothing else is said to be unknown.
  fileprivate var inUnknown: Setting {
    var inner = self
    inner.scope = Scope(root: scope.root, item: .unknown)
    return inner
  }
}

extension Instruction {
  /// Whether it goes from the data that is open to a part of it, which no template can do without
  /// end.
  fileprivate var descends: Bool {
    guard case .open(let path, _) = self else { return false }
    return path.base == .free || path.base == .item && path.count > 0
  }
}

extension Diagnostic {
  fileprivate static func unbalanced(
    _ name: String,
    _ difference: Unit.Difference,
    at location: Location
  ) -> Diagnostic {
    let (before, after) = (difference.other.words, difference.own.words)
    return Diagnostic(
      .unsafePlace,
      before == after
        ? "the section '\(name)' changes what the text behind it is"
        : "the section '\(name)' begins \(before) and ends \(after)",
      at: location,
      suggestion: Suggestion("let it end where it begins, so that the page is whole without it")
    )
  }

  fileprivate static func unequal(
    _ name: String,
    _ difference: Unit.Difference,
    at location: Location
  ) -> Diagnostic {
    let (first, second) = (difference.other.words, difference.own.words)
    return Diagnostic(
      .unsafePlace,
      "the section '\(name)' ends \(second), but the one that it stands for \(first)",
      at: location,
      suggestion: Suggestion(
        "let both end in the same place, so that the page is whole with either"
      )
    )
  }
}
