import Reporting

extension Compiler {
  /// Compiles a stretch of a template's own text, line by line where lines are indented.
  mutating func compileText(_ range: Range<Int>, in setting: Setting, into unit: inout Unit) {
    let bytes = syntaxes[setting.template].source.bytes
    guard setting.indentation != Indentation() else {
      addText(bytes[range], in: setting, to: &unit)
      return
    }
    let lines = Lines(bytes: bytes)
    var start = range.lowerBound
    repeat {
      let end = bytes[start..<range.upperBound].firstIndex(of: .newline).map { $0 + 1 }
      let line = bytes[start..<(end ?? range.upperBound)]
      addLine(line, isWhole: lines.startsLine(start), in: setting, to: &unit)
      start = line.endIndex
    } while start < range.upperBound
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
    var start = text.startIndex
    for position in text.indices {
      let byte = TextByte(
        value: text[position],
        next: position + 1 < text.endIndex ? text[position + 1] : nil,
        anchor: Anchor(template: setting.template, offset: position)
      )
      guard let event = unit.place?.read(byte) else { continue }
      addLiteral(text[start..<position], to: &unit)
      start = position
      meet(event, at: byte.anchor, in: &unit)
    }
    addLiteral(text[start...], to: &unit)
  }

  /// Adds bytes to print as they are.
  mutating func addLiteral(_ bytes: ArraySlice<UInt8>, to unit: inout Unit) {
    guard !bytes.isEmpty else { return }
    let start = Int32(program.literals.count)
    program.literals += bytes
    let end = Int32(program.literals.count)
    if unit.isTextOpen, case .text(let from, start) = unit.code.last {
      unit.code.removeLast()
      unit.add(.text(from: from, to: end))
    } else {
      unit.add(.text(from: start, to: end))
    }
    unit.isTextOpen = true
  }
}
