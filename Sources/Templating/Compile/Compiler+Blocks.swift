import Reporting

/// A block of a template, as the compiler meets it.
struct Block {
  let name: Name
  let layout: Layout

  /// The nodes of its own content.
  let content: Range<Int>
}

extension Compiler {
  /// The blocks that a parent is given, those from further out before those from here.
  mutating func overrides(
    in nodes: Range<Int>,
    of parent: Name,
    in setting: Setting
  ) -> Overrides {
    let all = library.templates[setting.template].nodes
    var own: Overrides = [:]
    var position = nodes.lowerBound
    while position < nodes.upperBound {
      if case .block(let name, _, _) = all[position] {
        let override = Override(template: setting.template, node: position)
        if own.updateValue(override, forKey: name.text) != nil {
          report(.repeatedBlock(name.text, at: location(of: name, in: setting)))
        }
      }
      position = all[position].end(at: position)
    }
    note(own, for: parent, in: setting)
    return setting.overrides.merging(own) { outer, _ in outer }
  }

  /// Remembers the blocks that a parent should ask for, unless others come before them.
  private mutating func note(_ own: Overrides, for parent: Name, in setting: Setting) {
    for (name, override) in own where setting.overrides[name] == nil {
      givenBlocks[override] = library.position(of: parent.text)
    }
  }

  /// Compiles what a block is filled with: its own content or that which a template gives it.
  mutating func compile(_ block: Block, in setting: Setting, into unit: inout Unit) {
    guard goDeeper(at: block.name, in: setting) else { return }
    defer { depth -= 1 }
    if let override = setting.overrides[block.name.text] {
      usedBlocks.insert(override)
      let filling = filling(block, with: override, in: setting)
      compile(content(of: override), in: filling, into: &unit)
    } else {
      compile(block.content, in: setting, into: &unit)
    }
  }

  private func content(of override: Override) -> Range<Int> {
    let node = library.templates[override.template].nodes[override.node]
    return override.node + 1..<node.end(at: override.node)
  }

  /// Where a block's new content stands: at the block's lines, and with names as they are there.
  private func filling(
    _ block: Block,
    with override: Override,
    in setting: Setting
  ) -> Setting {
    let node = library.templates[override.template].nodes[override.node]
    guard case .block(_, let layout, _) = node else { return setting }
    let spaces = block.layout.content ?? block.layout.indentation
    var filling = setting
    filling.template = override.template
    filling.indentation = Indentation(
      removed: layout.content.map { Array(library.bytes($0, of: override.template)) } ?? [],
      added: setting.indentation.nested(behind: library.bytes(spaces, of: setting.template)),
      continued: block.layout.content == nil ? layout.content?.lowerBound : nil
    )
    filling.overrides[block.name.text] = nil
    return filling
  }

  /// Reports the blocks of a site's own templates that no parent has asked for.
  mutating func reportUnusedBlocks() {
    for (override, parent) in givenBlocks where !usedBlocks.contains(override) {
      let syntax = library.templates[override.template]
      guard syntax.source.file != nil, case .block(let name, _, _) = syntax.nodes[override.node]
      else { continue }
      let known = library.blocks(of: parent).sorted()
      let location = syntax.location(of: name.range)
      report(.unknownBlock(name.text, of: library.name(of: parent), known: known, at: location))
    }
  }
}

extension Diagnostic {
  fileprivate static func repeatedBlock(_ name: String, at location: Location) -> Diagnostic {
    Diagnostic(.templateSyntax, "the block '\(name)' is filled a second time", at: location)
  }

  fileprivate static func unknownBlock(
    _ name: String,
    of parent: String,
    known: [String],
    at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .unknownName,
      "'\(parent)' has no block '\(name)'",
      at: location,
      suggestion: .nearest(to: name, among: known, listed: listing(known, under: "its blocks"))
    )
  }
}
