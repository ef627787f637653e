import Reporting

/// A block of a template, as the compiler meets it.
struct Block {
  let name: Name
  let layout: Layout
  let node: Int
  let end: Int
}

extension Compiler {
  /// The blocks that a parent is given, those from further out before those from here.
  mutating func overrides(
    in nodes: Range<Int>,
    of parent: Name,
    in setting: Setting
  ) -> Overrides {
    let syntax = syntaxes[setting.template]
    var overrides = setting.overrides
    var position = nodes.lowerBound
    while position < nodes.upperBound {
      if case .block(let name, _, _) = syntax.nodes[position] {
        let override = Override(template: setting.template, node: position)
        seenOverrides[override] = parent.text
        if overrides[name.text] != nil { usedOverrides.insert(override) }
        overrides[name.text] = overrides[name.text] ?? override
      }
      position = syntax.nodes[position].end(at: position)
    }
    return overrides
  }

  /// Compiles what a block is filled with: its own content or that which a template gives it.
  mutating func compileBlock(_ block: Block, in setting: Setting, into unit: inout Unit) {
    let bytes = syntaxes[setting.template].source.bytes
    var inner = setting
    guard let override = setting.overrides[block.name.text] else {
      compile(block.node + 1..<block.end, in: inner, into: &unit)
      return
    }
    usedOverrides.insert(override)
    inner.overrides[block.name.text] = nil
    let spaces = bytes[block.layout.content ?? block.layout.indentation]
    inner.indentation.added = setting.indentation.nested(behind: spaces)
    compile(override, isInline: block.layout.content == nil, in: inner, into: &unit)
  }

  private mutating func compile(
    _ override: Override,
    isInline: Bool,
    in setting: Setting,
    into unit: inout Unit
  ) {
    let syntax = syntaxes[override.template]
    guard case .block(_, let layout, let end) = syntax.nodes[override.node] else { return }
    let inner = Setting(
      template: override.template,
      scope: setting.scope,
      indentation: Indentation(
        removed: layout.content.map { Array(syntax.source.bytes[$0]) } ?? [],
        added: setting.indentation.added,
        continued: isInline ? layout.content?.lowerBound : nil
      ),
      overrides: setting.overrides
    )
    compile(override.node + 1..<end, in: inner, into: &unit)
  }
}
