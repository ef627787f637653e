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
    var own: Overrides = [:]
    var position = nodes.lowerBound
    while position < nodes.upperBound {
      if case .block(let name, _, _) = syntax.nodes[position] {
        let override = Override(template: setting.template, node: position)
        if own[name.text] == nil {
          own[name.text] = override
        } else {
          report(.repeatedBlock(name.text, at: location(of: name.range, in: setting)))
        }
      }
      position = syntax.nodes[position].end(at: position)
    }
    return merge(own, of: parent, in: setting)
  }

  private mutating func merge(
    _ own: Overrides,
    of parent: Name,
    in setting: Setting
  ) -> Overrides {
    for (name, override) in own {
      givenBlocks[override] = numbers[parent.text]
      if setting.overrides[name] != nil { usedBlocks.insert(override) }
    }
    return setting.overrides.merging(own) { outer, _ in outer }
  }

  /// Compiles what a block is filled with: its own content or that which a template gives it.
  mutating func compile(_ block: Block, in setting: Setting, into unit: inout Unit) {
    guard goDeeper(at: block.name, in: setting) else { return }
    defer { depth -= 1 }
    guard let override = setting.overrides[block.name.text] else {
      compile(block.node + 1..<block.end, in: setting, into: &unit)
      return
    }
    usedBlocks.insert(override)
    compile(content(of: override), in: filling(block, with: override, in: setting), into: &unit)
  }

  private func content(of override: Override) -> Range<Int> {
    let node = syntaxes[override.template].nodes[override.node]
    return override.node + 1..<node.end(at: override.node)
  }

  /// Where a block's new content stands: at the block's lines, and with names as they are there.
  private func filling(
    _ block: Block,
    with override: Override,
    in setting: Setting
  ) -> Setting {
    let syntax = syntaxes[override.template]
    guard case .block(_, let layout, _) = syntax.nodes[override.node] else { return setting }
    let spaces = syntaxes[setting.template].source.bytes[
      block.layout.content ?? block.layout.indentation
    ]
    var filling = setting
    filling.template = override.template
    filling.indentation = Indentation(
      removed: layout.content.map { Array(syntax.source.bytes[$0]) } ?? [],
      added: setting.indentation.nested(behind: spaces),
      continued: block.layout.content == nil ? layout.content?.lowerBound : nil
    )
    filling.overrides[block.name.text] = nil
    return filling
  }

  /// Reports the blocks of a site's own templates that no parent has asked for.
  mutating func reportUnusedBlocks() {
    for (override, parent) in givenBlocks where !usedBlocks.contains(override) {
      let syntax = syntaxes[override.template]
      guard syntax.source.file != nil, case .block(let name, _, _) = syntax.nodes[override.node]
      else { continue }
      let known = blockNames(of: parent)
      report(
        .unknownBlock(
          name.text,
          of: syntaxes[parent].source.name,
          known: known,
          at: syntax.location(of: name.range)
        )
      )
    }
  }

  /// The blocks of a template and of its parents.
  private func blockNames(of template: Int) -> Set<String> {
    var names: Set<String> = []
    var templates = [template]
    var seen: Set<Int> = []
    while let template = templates.popLast() {
      guard seen.insert(template).inserted else { continue }
      for node in syntaxes[template].nodes {
        if case .block(let name, _, _) = node { names.insert(name.text) }
        if case .parent(let name, _, _) = node, let parent = numbers[name.text] {
          templates.append(parent)
        }
      }
    }
    return names
  }
}

extension Diagnostic {
  fileprivate static func repeatedBlock(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(.templateSyntax, "the block '\(name)' is filled a second time", at: location)
  }

  fileprivate static func unknownBlock(
    _ name: String,
    of parent: String,
    known: Set<String>,
    at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .unknownName,
      "'\(parent)' has no block '\(name)'",
      at: location,
      suggestion: .nearest(
        to: name,
        among: known.sorted(),
        listed: listing(known.sorted(), under: "its blocks")
      )
    )
  }
}
