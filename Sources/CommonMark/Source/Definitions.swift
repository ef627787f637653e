/// The definitions of links in a file, `[label]: address`, as far as a glance at the beginnings of
/// its lines can tell.
struct Definitions {
  /// Where each address stands first.
  private(set) var places: [[UInt8]: Range<Int>] = [:]

  /// The first definition of each label.
  private var definitions: [[UInt8]: Range<Int>] = [:]

  init(in source: borrowing Source) {
    for number in source.lineNumbers {
      add(source.line(number), of: source.bytes)
    }
  }

  /// The definition of a label, from its bracket to the end of the line on which its address
  /// stands.
  func definition(of label: ArraySlice<UInt8>) -> Range<Int>? {
    definitions[Definitions.key(of: label)]
  }

  private mutating func add(_ line: Range<Int>, of bytes: ArraySlice<UInt8>) {
    let definition = bytes[line].drop { $0.isBlank || $0 == UInt8(ascii: ">") }
    guard definition.first == UInt8(ascii: "["),
      let labelEnd = bytes.firstIndex(of: Array("]:".utf8), in: definition.indices)
    else { return }
    let address = bytes.address(after: labelEnd + 2)
    let url = Array(address)
    if places[url] == nil, !url.isEmpty { places[url] = address.indices }
    let key = Definitions.key(of: bytes[definition.startIndex + 1..<labelEnd])
    if definitions[key] == nil {
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"), in: address.endIndex..<bytes.endIndex)
      definitions[key] = definition.startIndex..<(end ?? bytes.endIndex)
    }
  }

  /// A label as labels are compared: in lower case, its spaces single.
  private static func key(of label: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: label, as: UTF8.self).lowercased()
    return Array(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").utf8)
  }
}

extension ArraySlice<UInt8> {
  /// The address of a definition, without the pointed brackets that it may stand in.
  fileprivate func address(after index: Int) -> ArraySlice<UInt8> {
    let rest = self[index...].drop { $0.isSpace || $0 == UInt8(ascii: ">") }
    guard rest.first == UInt8(ascii: "<") else { return rest.prefix { !$0.isSpace } }
    return rest.dropFirst().prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "\n") }
  }
}
