import Reporting

/// A template that is being compiled, and the tag that asked for it.
struct Inclusion {
  let key: UnitKey
  let number: Int
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
    let location = location(of: name.range, in: setting)
    guard let template = numbers[name.text] else {
      report(.unknownPartial(name.text, at: location, known: numbers.keys.sorted()))
      return
    }
    meetTag(at: name, in: setting, in: &unit)
    let spaces = syntaxes[setting.template].source.bytes[indentation]
    let key = UnitKey(
      template: template,
      scope: setting.scope,
      place: unit.place,
      indentation: spaces.isEmpty ? [] : setting.indentation.nested(behind: spaces),
      overrides: overrides
    )
    if let position = trail.lastIndex(where: { $0.key.isAlike(key) }) {
      recur(to: position, at: location, in: &unit)
      return
    }
    deeper(at: name, in: setting) { compiler in
      let number = compiler.unit(for: key, at: location)
      unit.add(.call(Int32(number)))
      unit.place = compiler.units[number]?.place
    }
  }

  /// Calls a template that is being compiled, if it has gone on to a part of the data since.
  private mutating func recur(to position: Int, at location: Location, in unit: inout Unit) {
    guard trail[position...].contains(where: { $0.descents > 0 }) else {
      let names = trail[position...].map { syntaxes[$0.key.template].source.name }
      if circles.insert(Set(names)).inserted { report(.circle(names, at: location)) }
      return
    }
    trail[position].isRecursive = true
    unit.add(.call(Int32(trail[position].number)))
  }

  /// The number of a unit, which is compiled if it is new.
  mutating func unit(for key: UnitKey, at location: Location?) -> Int {
    if let number = unitNumbers[key] { return number }
    let number = units.count
    unitNumbers[key] = number
    units.append(nil)
    usedTemplates.insert(key.template)
    let setting = Setting(
      template: key.template,
      scope: key.scope,
      indentation: Indentation(added: key.indentation),
      overrides: key.overrides
    )
    var unit = Unit(place: key.place)
    trail.append(Inclusion(key: key, number: number, location: location))
    compile(syntaxes[key.template].nodes.indices, in: setting, into: &unit)
    unit.add(.back)
    finish(&unit)
    units[number] = unit
    return number
  }

  /// Leaves the template; one that contains itself must end where it began, as was supposed within.
  private mutating func finish(_ unit: inout Unit) {
    guard let inclusion = trail.popLast(), inclusion.isRecursive, let location = inclusion.location,
      let before = inclusion.key.place, let after = unit.place, before != after.behindTag
    else { return }
    let name = syntaxes[inclusion.key.template].source.name
    report(.unbalanced(name, before.words, after.words, at: location))
    unit.place = before
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
    _ before: String,
    _ after: String,
    at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .unsafePlace,
      "'\(name)' contains itself, and begins \(before) and ends \(after)",
      at: location
    )
  }
}
