extension Escape {
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &output) }
  }

  /// Appends what readers are told of an absent fact.
  ///
  /// Where there is room for elements, that is a dash that is not read out and a reason that is; an
  /// address has no room for either.
  func append(_ absence: Absence, to output: inout [UInt8]) {
    switch self {
    case .text, .html:
      output += "<span aria-hidden=\"true\">–</span><span class=\"gp-hidden\">".utf8
      append(absence.words, to: &output)
      output += "</span>".utf8
    case .address, .component, .style: break
    case .json: output += "null".utf8
    case .nothing, .attribute, .comment, .jsonText: append(absence.words, to: &output)
    }
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .nothing: output.append(contentsOf: bytes)
    case .text, .html, .attribute, .address: appendHTML(bytes, to: &output)
    case .comment: appendComment(bytes, to: &output)
    case .component: appendComponent(bytes, to: &output)
    case .style: appendStyle(bytes, to: &output)
    case .jsonText: appendJSONText(bytes, to: &output)
    case .json: appendJSON(bytes, to: &output)
    }
  }

  private func appendHTML(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var clean = 0
    for position in bytes.indices {
      guard let entity = entity(for: bytes[position]) else { continue }
      output.append(contentsOf: bytes[clean..<position])
      output.append(contentsOf: entity.utf8)
      clean = position + 1
    }
    output.append(contentsOf: bytes[clean...])
  }

  private func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
