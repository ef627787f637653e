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
    let removed = setting.indentation.removed
    if line.startIndex != setting.indentation.continued {
      addLiteral(setting.indentation.added[...], to: &unit)
    }
    addText(
      line.starts(with: removed) ? line.dropFirst(removed.count) : line,
      in: setting,
      to: &unit
    )
  }

  private mutating func addText(
    _ text: ArraySlice<UInt8>,
    in setting: Setting,
    to unit: inout Unit
  ) {
    addLiteral(text, to: &unit)
  }

  /// Adds bytes to print as they are.
  mutating func addLiteral(_ bytes: ArraySlice<UInt8>, to unit: inout Unit) {
    guard !bytes.isEmpty else { return }
    let start = Int32(program.literals.count)
    program.literals += bytes
    let end = Int32(program.literals.count)
    if unit.isTextOpen, case .text(let from, start) = unit.code.last {
      unit.code[unit.code.count - 1] = .text(from: from, to: end)
      return
    }
    unit.add(.text(from: start, to: end))
    unit.isTextOpen = true
  }
}
