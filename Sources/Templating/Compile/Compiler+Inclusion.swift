import Reporting

/// A template that is being compiled, and the tag that asked for it.
struct Inclusion {
  let key: UnitKey
  let location: Location?

  /// Whether a section within it has gone into the data, so that the template may well come again.
  var hasDescended = false
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
    guard let template = numbers[name.text] else {
      report(.unknownPartial(name.text, at: location(of: name.range, in: setting), known: numbers))
      return
    }
    let spaces = syntaxes[setting.template].source.bytes[indentation]
    let key = UnitKey(
      template: template,
      scope: setting.scope,
      place: unit.place,
      indentation: indentation.isEmpty ? [] : setting.indentation.nested(behind: spaces),
      overrides: overrides
    )
    let number = self.unit(for: key)
    unit.add(.call(Int32(number)))
  }

  /// The number of a unit, which is compiled if it is new.
  mutating func unit(for key: UnitKey) -> Int {
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
    compile(syntaxes[key.template].nodes.indices, in: setting, into: &unit)
    unit.add(.back)
    units[number] = unit
    return number
  }

  func inclusionNotes(for location: Location?) -> [Note] { [] }
}

extension Diagnostic {
  fileprivate static func unknownPartial(
    _ name: String,
    at location: Location,
    known: [String: Int]
  ) -> Diagnostic {
    Diagnostic(
      .unknownPartial,
      "unknown partial '\(name)'",
      at: location,
      suggestion: .nearest(to: name, among: known.keys.sorted())
    )
  }
}
