import Reporting

extension Compiler {
  mutating func compileSection(
    _ name: Name,
    _ isInverted: Bool,
    _ body: Range<Int>,
    in setting: Setting,
    into unit: inout Unit
  ) {
    guard let (path, shape) = path(to: name, in: setting) else {
      compileUnknownSection(body, in: setting, into: &unit)
      return
    }
    let start = unit.code.count
    var inner = setting
    if isInverted {
      unit.add(.if(path, end: 0))
    } else if let scope = setting.scope.entering(shape) {
      inner.scope = scope
      unit.add(.open(path, end: 0))
    } else {
      unit.add(.unless(path, end: 0))
    }
    compile(body, in: inner, into: &unit)
    if case .open = unit.code[start] { unit.add(.close) }
    unit.code[start] = unit.code[start].ending(at: unit.address)
    unit.isTextOpen = false
  }

  /// Compiles what is in a section whose name is not known, to find what else is wrong there.
  private mutating func compileUnknownSection(
    _ body: Range<Int>,
    in setting: Setting,
    into unit: inout Unit
  ) {
    var inner = setting
    inner.scope = Scope(root: setting.scope.root, item: .unknown)
    compile(body, in: inner, into: &unit)
  }
}

extension Instruction {
  /// The beginning of a section, now that its end is known.
  fileprivate func ending(at end: Int32) -> Instruction {
    switch self {
    case .open(let path, _): .open(path, end: end)
    case .unless(let path, _): .unless(path, end: end)
    case .if(let path, _): .if(path, end: end)
    case .text, .print, .close, .call, .back: self
    }
  }
}
