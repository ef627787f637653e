import Reporting

/// A template that is being compiled, and the tag that asked for it.
struct Inclusion {
  /// The number of its unit.
  let unit: Int

  let location: Location?

  /// How many sections are open in it that go on to a part of the data.
  var descents = 0

  /// Whether it has been included in itself.
  var isRecursive = false
}

extension Compiler {
  /// Compiles a partial or a parent for where it stands.
  mutating func include(
    _ name: Name,
    _ indentation: Range<Int>,
    overrides: Overrides,
    in setting: Setting,
    into unit: inout Unit
  ) {
    meetTag(at: name, in: setting, in: &unit)
    guard
      let key = key(for: name, indentation, overrides, in: setting, at: unit.place),
      let number = self.unit(for: key, askedForBy: name, in: setting)
    else { return }
    unit.add(.call(Int32(number)))
    guard let included = units[number] else { return }
    unit.place = included.place
    if included.isBroken { unit.isBroken = true }
  }

  /// What is included by that name, or nil if there is nothing, which is reported.
  private mutating func key(
    for name: Name,
    _ indentation: Range<Int>,
    _ overrides: Overrides,
    in setting: Setting,
    at place: Place?
  ) -> UnitKey? {
    guard let template = library.position(of: name.text) else {
      let location = location(of: name, in: setting)
      report(.unknownPartial(name.text, at: location, known: library.names))
      return nil
    }
    let spaces = library.bytes(indentation, of: setting.template)
    return UnitKey(
      template: template,
      scope: setting.scope,
      place: place,
      indentation: spaces.isEmpty ? [] : setting.indentation.nested(behind: spaces),
      overrides: overrides
    )
  }

  /// The number of a unit, which is compiled if it is new; nil if it would contain itself without
  /// end.
  private mutating func unit(
    for key: UnitKey,
    askedForBy name: Name,
    in setting: Setting
  ) -> Int? {
    if let position = trail.lastIndex(where: { units.keys[$0.unit].isAlike(key) }) {
      return recur(to: position, askedForBy: name, in: setting)
    }
    if let number = units.number(of: key) { return number }
    guard goDeeper(at: name, in: setting) else { return nil }
    defer { depth -= 1 }
    return compile(key, at: location(of: name, in: setting))
  }

  /// The unit of a template that is being compiled, if it has gone on to a part of the data since.
  private mutating func recur(
    to position: Int,
    askedForBy name: Name,
    in setting: Setting
  ) -> Int? {
    guard trail[position...].contains(where: { $0.descents > 0 }) else {
      let names = trail[position...].map { library.name(of: units.keys[$0.unit].template) }
      if ledger.isNew(circle: names) { report(.circle(names, at: location(of: name, in: setting))) }
      return nil
    }
    trail[position].isRecursive = true
    return trail[position].unit
  }

  /// Compiles a template for one use, and returns the number of its unit.
  mutating func compile(_ key: UnitKey, at location: Location?) -> Int {
    let number = units.begin(key)
    trail.append(Inclusion(unit: number, location: location))
    var unit = Unit(place: key.place)
    compile(library.templates[key.template].nodes.indices, in: Setting(of: key), into: &unit)
    unit.add(.back)
    if let inclusion = trail.popLast(), inclusion.isRecursive {
      checkEnd(of: &unit, from: key, at: inclusion.location)
    }
    units.finish(number, as: unit)
    return number
  }

  /// Reports a template that contains itself and does not end where it began, as was supposed
  /// within.
  private mutating func checkEnd(of unit: inout Unit, from key: UnitKey, at location: Location?) {
    guard !unit.isBroken, let difference = unit.join(key.place), let location else { return }
    report(.unbalanced(library.name(of: key.template), difference, at: location))
  }
}

extension Diagnostic {
  fileprivate static func unknownPartial(
    _ name: String,
    at location: Location,
    known: [String]
  ) -> Diagnostic {
    Diagnostic(
      .unknownPartial,
      "unknown template '\(name)'",
      at: location,
      suggestion: .nearest(to: name, among: known, listed: listing(known, under: "templates"))
    )
  }

  fileprivate static func circle(_ names: [String], at location: Location) -> Diagnostic {
    let circle = (names + names.prefix(1)).joined(separator: " → ")
    return Diagnostic(
      .circularPartial,
      "this has no end: \(circle)",
      at: location,
      suggestion: Suggestion("a template may contain itself in a section over a part of its data")
    )
  }

  fileprivate static func unbalanced(
    _ name: String,
    _ difference: Unit.Difference,
    at location: Location
  ) -> Diagnostic {
    let (before, after) = (difference.other.words, difference.own.words)
    return Diagnostic(
      .unsafePlace,
      "'\(name)' contains itself, and begins \(before) and ends \(after)",
      at: location
    )
  }
}
