extension Value {
  /// Appends the value as it may stand there; what has no text appends nothing.
  func print(as escape: Escape, into output: inout [UInt8]) {
    switch self {
    case .text(let text), .fact(let text, _), .statement(let text, _), .free(.text(let text)):
      let isAddress = escape == .address
      (isAddress ? .component : escape).append(text, to: &output)
    case .address(let text): escape.append(text, to: &output)
    case .html(let bytes):
      if escape == .html { output += bytes } else { escape.append(Array(bytes), to: &output) }
    case .written(let write):
      if escape == .html { write(&output) } else { escape.append(writing: write, to: &output) }
    case .json(let bytes):
      if escape == .json { output += bytes } else { escape.append(bytes, to: &output) }
    case .number(let number): escape.append(String(number), to: &output)
    case .absent(let absence), .hollow(let absence, _): escape.append(absence, to: &output)
    case .none, .flag, .record, .thing, .list, .free:
      if escape == .json { output += Array("null".utf8) }
    }
  }
}
