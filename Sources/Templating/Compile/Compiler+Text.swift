import Reporting

extension Compiler {
  /// Compiles a stretch of a template's own text, line by line where lines are indented.
  mutating func compile(_ text: Range<Int>, of setting: Setting, into unit: inout Unit) {
    let bytes = library.templates[setting.template].source.bytes
    guard setting.indentation != Indentation() else {
      addText(bytes[text], in: setting, to: &unit)
      return
    }
    let lines = Lines(bytes: bytes)
    var start = text.lowerBound
    repeat {
      let end = bytes[start..<text.upperBound].firstIndex(of: .newline).map { $0 + 1 }
      let line = bytes[start..<(end ?? text.upperBound)]
      addLine(line, isWhole: lines.startsLine(start), in: setting, to: &unit)
      start = line.endIndex
    } while start < text.upperBound
  }

  /// Adds a line, or an end of one that is not whole; empty lines stay empty.
  private mutating func addLine(
    _ line: ArraySlice<UInt8>,
    isWhole: Bool,
    in setting: Setting,
    to unit: inout Unit
  ) {
    let isEmpty = line.first == .newline || line.starts(with: [0x0D, .newline])
    guard isWhole, !isEmpty else { return addText(line, in: setting, to: &unit) }
    let indentation = setting.indentation
    if line.startIndex != indentation.continued {
      addLiteral(indentation.added[...], to: &unit)
    }
    let isIndented = line.starts(with: indentation.removed)
    addText(isIndented ? line.dropFirst(indentation.removed.count) : line, in: setting, to: &unit)
  }

  /// Adds text, and finds out what is behind it.
  private mutating func addText(
    _ text: ArraySlice<UInt8>,
    in setting: Setting,
    to unit: inout Unit
  ) {
    guard var place = unit.place else { return addLiteral(text, to: &unit) }
    var start = text.startIndex
    for position in text.indices where !place.ignores(text[position]) {
      let byte = TextByte(
        value: text[position],
        next: position + 1 < text.endIndex ? text[position + 1] : nil,
        anchor: Anchor(template: setting.template, offset: position)
      )
      guard let event = place.read(byte) else { continue }
      addLiteral(text[start..<position], to: &unit)
      start = position
      meet(event, at: byte.anchor, in: &unit)
    }
    addLiteral(text[start...], to: &unit)
    unit.place = place
  }

  /// Adds bytes to print as they are.
  mutating func addLiteral(_ bytes: ArraySlice<UInt8>, to unit: inout Unit) {
    guard !bytes.isEmpty else { return }
    let start = program.literals.count
    program.literals += bytes
    unit.add(literals: start..<program.literals.count)
  }
}
