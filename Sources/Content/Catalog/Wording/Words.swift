extension String {
  /// The words between spaces; cut by bytes, since thousands of names are.
  var words: [String] {
    var words: [String] = []
    var start = utf8.startIndex
    while let end = utf8[start...].firstIndex(of: UInt8(ascii: " ")) {
      if start < end { words.append(String(self[start..<end])) }
      start = utf8.index(after: end)
    }
    if start < utf8.endIndex { words.append(String(self[start...])) }
    return words
  }

  /// Whether the text begins with these bytes.
  func begins(with start: String) -> Bool { utf8.starts(with: start.utf8) }
}

extension [UInt8] {
  /// Whether the text ends with these bytes.
  func ends(with end: String) -> Bool { suffix(end.utf8.count).elementsEqual(end.utf8) }
}

extension Unicode.Scalar {
  /// Whether it is a capital of any script.
  var isCapital: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

  var isLetterOrDigit: Bool {
    switch self {
    case "A"..."Z", "a"..."z", "0"..."9": true
    default: !isASCII && properties.isAlphabetic
    }
  }
}
