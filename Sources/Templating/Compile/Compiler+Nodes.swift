import Reporting

extension Compiler {
  /// Compiles the nodes of a stretch, one after the other.
  mutating func compile(_ nodes: Range<Int>, in setting: Setting, into unit: inout Unit) {
    let all = library.templates[setting.template].nodes
    var position = nodes.lowerBound
    while position < nodes.upperBound {
      let end = all[position].end(at: position)
      if let section = Section(at: position, of: all) {
        position = compile(section, before: nodes.upperBound, in: setting, into: &unit) ?? end
      } else {
        compile(all[position], at: position, in: setting, into: &unit)
        position = end
      }
    }
  }

  private mutating func compile(
    _ node: Node,
    at position: Int,
    in setting: Setting,
    into unit: inout Unit
  ) {
    switch node {
    case .text(let range):
      compile(range, of: setting, into: &unit)
    case .name(let name, let isRaw):
      compile(name, isRaw: isRaw, in: setting, into: &unit)
    case .partial(let name, let indentation):
      include(name, indentation, overrides: [:], in: setting, into: &unit)
    case .parent(let name, let indentation, let end):
      let overrides = overrides(in: position + 1..<end, of: name, in: setting)
      include(name, indentation, overrides: overrides, in: setting, into: &unit)
    case .block(let name, let layout, let end):
      let block = Block(name: name, layout: layout, content: position + 1..<end)
      compile(block, in: setting, into: &unit)
    case .section:
      break
    }
  }

  /// Whether there is room for one more level, which is then open; reports it if there is none.
  mutating func goDeeper(at name: Name, in setting: Setting) -> Bool {
    guard depth < Compiler.deepest else {
      report(.tooDeep(at: location(of: name, in: setting)))
      return false
    }
    depth += 1
    return true
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at location: Location) -> Diagnostic {
    Diagnostic(
      .tooDeep,
      "templates, sections and blocks stand in each other more than \(Compiler.deepest) deep here",
      at: location
    )
  }
}
