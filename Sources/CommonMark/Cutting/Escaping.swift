extension [UInt8] {
  /// Appends a text as HTML, with the same entities as libcmark writes.
  mutating func append(escaping text: some Collection<UInt8>) {
    var rest = text[...]
    while let index = rest.firstIndex(where: \.isEscaped) {
      append(contentsOf: rest[..<index])
      append(contentsOf: rest[index].entity.utf8)
      rest = rest[rest.index(after: index)...]
    }
    append(contentsOf: rest)
  }
}

extension UInt8 {
  fileprivate var isEscaped: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
    default: false
    }
  }

  fileprivate var entity: String {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: "&quot;"
    }
  }
}
