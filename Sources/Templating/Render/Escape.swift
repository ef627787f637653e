extension Escape {
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &output) }
  }

  /// An absent fact: where there is room for elements, a dash that is not read out and a reason that is.
  func append(_ absence: Absence, to output: inout [UInt8]) {
    guard self == .text || self == .html else { return append(absence.words, to: &output) }
    output += Array("<span aria-hidden=\"true\">–</span><span class=\"gp-hidden\">".utf8)
    append(absence.words, to: &output)
    output += Array("</span>".utf8)
  }

  private func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    switch self {
    case .nothing: output.append(contentsOf: bytes)
    case .text, .html, .attribute, .address: appendHTML(bytes, to: &output)
    case .component, .style, .jsonText, .json: appendHTML(bytes, to: &output)
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

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
