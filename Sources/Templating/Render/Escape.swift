/// Appends a text with the five characters escaped that mean something in HTML.
package func appendHTML(_ text: String, to output: inout [UInt8]) {
  Escape.text.append(text, to: &output)
}

extension Escape {
  func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &output) }
  }

  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { append($0, to: &output) }
  }

  /// Appends HTML where it may not stand as it is.
  func append(writing write: (inout [UInt8]) -> Void, to output: inout [UInt8]) {
    var bytes: [UInt8] = []
    write(&bytes)
    append(bytes, to: &output)
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
    output.append(bytes, but: \.isSpecialInHTML) { position, output in
      output.append(contentsOf: entity(for: bytes[position]).utf8)
    }
  }

  private func entity(for byte: UInt8) -> StaticString {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

extension [UInt8] {
  /// Appends bytes: run by run those that may stand as they are, and one by one the others, each in its own way.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - isSpecial: Whether a byte may not stand as it is.
  ///   - write: Appends what stands for the byte at a position.
  mutating func append(
    _ bytes: UnsafeBufferPointer<UInt8>,
    but isSpecial: (UInt8) -> Bool,
    _ write: (_ position: Int, inout [UInt8]) -> Void
  ) {
    var clean = 0
    for position in bytes.indices where isSpecial(bytes[position]) {
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<position]))
      write(position, &self)
      clean = position + 1
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
  }
}

extension UInt8 {
  fileprivate var isSpecialInHTML: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
