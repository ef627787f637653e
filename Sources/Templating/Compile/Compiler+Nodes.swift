import Reporting

extension Compiler {
  /// Compiles the nodes of a stretch, one after the other.
  mutating func compile(_ nodes: Range<Int>, in setting: Setting, into unit: inout Unit) {
    let syntax = syntaxes[setting.template]
    var last: Section?
    var position = nodes.lowerBound
    while position < nodes.upperBound {
      let node = syntax.nodes[position]
      let end = node.end(at: position)
      if case .section(let name, let isInverted, _) = node {
        var section = Section(name: name, isInverted: isInverted, body: position + 1..<end)
        section.pair(with: last, at: unit.place)
        deeper(at: name, in: setting) { $0.compile(section, in: setting, into: &unit) }
        last = section
      } else {
        compile(node, at: position, in: setting, into: &unit)
        last = nil
      }
      position = end
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
      compileText(range, in: setting, into: &unit)
    case .name(let name, let isRaw):
      compileName(name, isRaw: isRaw, in: setting, into: &unit)
    case .partial(let name, let indentation):
      include(name, indentation, overrides: [:], in: setting, into: &unit)
    case .parent(let name, let indentation, let end):
      let overrides = overrides(in: position + 1..<end, of: name, in: setting)
      include(name, indentation, overrides: overrides, in: setting, into: &unit)
    case .block(let name, let layout, let end):
      let block = Block(name: name, layout: layout, node: position, end: end)
      deeper(at: name, in: setting) { $0.compile(block, in: setting, into: &unit) }
    case .section:
      break
    }
  }

  /// Does something one level further in, or reports that this is too deep.
  mutating func deeper(
    at name: Name,
    in setting: Setting,
    _ compile: (inout Compiler) -> Void
  ) {
    guard depth < Compiler.deepest else {
      report(.tooDeep(at: location(of: name.range, in: setting)))
      return
    }
    depth += 1
    compile(&self)
    depth -= 1
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
