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
    guard let template = numbers[name.text] else {
      let location = location(of: name.range, in: setting)
      report(.unknownPartial(name.text, at: location, known: numbers.keys.sorted()))
      return nil
    }
    let spaces = syntaxes[setting.template].source.bytes[indentation]
    return UnitKey(
      template: template,
      scope: setting.scope,
      place: place,
      indentation: spaces.isEmpty ? [] : setting.indentation.nested(behind: spaces),
      overrides: overrides
    )
  }

  /// The number of a unit, which is compiled if it is new; nil if it would contain itself without end.
  private mutating func unit(
    for key: UnitKey,
    askedForBy name: Name,
    in setting: Setting
  ) -> Int? {
    if let position = trail.lastIndex(where: { keys[$0.unit].isAlike(key) }) {
      return recur(to: position, askedForBy: name, in: setting)
    }
    if let number = unitNumbers[key] { return number }
    guard goDeeper(at: name, in: setting) else { return nil }
    defer { depth -= 1 }
    return compile(key, at: location(of: name.range, in: setting))
  }

  /// The unit of a template that is being compiled, if it has gone on to a part of the data since.
  private mutating func recur(
    to position: Int,
    askedForBy name: Name,
    in setting: Setting
  ) -> Int? {
    guard trail[position...].contains(where: { $0.descents > 0 }) else {
      let names = trail[position...].map { syntaxes[keys[$0.unit].template].source.name }
      if circles.insert(Set(names)).inserted {
        report(.circle(names, at: location(of: name.range, in: setting)))
      }
      return nil
    }
    trail[position].isRecursive = true
    return trail[position].unit
  }

  /// Compiles a template for one use, and returns the number of its unit.
  mutating func compile(_ key: UnitKey, at location: Location?) -> Int {
    let number = begin(key, at: location)
    var unit = Unit(place: key.place)
    compile(syntaxes[key.template].nodes.indices, in: Setting(of: key), into: &unit)
    finish(number, as: &unit)
    return number
  }

  private mutating func begin(_ key: UnitKey, at location: Location?) -> Int {
    let number = units.count
    unitNumbers[key] = number
    keys.append(key)
    units.append(nil)
    usedTemplates.insert(key.template)
    trail.append(Inclusion(unit: number, location: location))
    return number
  }

  /// Leaves a template; one that contains itself must end where it began, as was supposed within.
  private mutating func finish(_ number: Int, as unit: inout Unit) {
    unit.add(.back)
    if let inclusion = trail.popLast(), inclusion.isRecursive, !unit.isBroken,
      let location = inclusion.location, let difference = unit.join(keys[number].place)
    {
      report(.unbalanced(syntaxes[keys[number].template].source.name, difference, at: location))
    }
    units[number] = unit
  }
}

extension UnitKey {
  /// Whether it is the same but for its indentation, which may grow without end where a template contains itself.
  fileprivate func isAlike(_ other: UnitKey) -> Bool {
    template == other.template && scope == other.scope && place == other.place
      && overrides == other.overrides
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
