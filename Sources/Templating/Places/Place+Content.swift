extension Place {
  /// Goes on over a byte of what begins with `<!` or `<?`.
  mutating func readDeclaration(_ byte: UInt8) {
    let dash = UInt8(ascii: "-")
    switch (state, byte) {
    case (.declarationStart, dash):
      word.append(dash)
      if word.count == 2 { state = .comment }
    case (.comment, dash): word = [dash] + word.prefix(1)
    case (.comment, UInt8(ascii: "!")) where word == [dash, dash]: word.append(byte)
    case (.comment, UInt8(ascii: ">")) where word.count >= 2: endDeclaration()
    case (.comment, _): word = []
    case (_, UInt8(ascii: ">")): endDeclaration()
    default: state = .declaration
    }
  }

  private mutating func endDeclaration() {
    state = .text
    word = []
  }

  /// Goes on over a byte of an element whose content is not HTML, and looks for its end.
  mutating func readContent(_ byte: TextByte) {
    let value = byte.value.lowercased
    if value == UInt8(ascii: "<") {
      word = [value]
    } else if !word.isEmpty {
      readEnd(value)
    }
    if state == .content, element.content == .json { readJSON(byte.value) }
  }

  /// Goes on over a byte of what may become `</script>`.
  private mutating func readEnd(_ byte: UInt8) {
    let end = Array("</\(element.name)".utf8)
    if word.count < end.count {
      word = byte == end[word.count] ? word + [byte] : []
    } else if !endContent(with: byte) {
      word = []
    }
  }

  /// Whether a byte behind `</script` makes it an end tag.
  private mutating func endContent(with byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte.isSpace else {
      return false
    }
    let isOver = byte == UInt8(ascii: ">")
    state = isOver ? .text : .tag
    element = Element(name: isOver ? "" : element.name, isEnd: !isOver)
    json = .outside
    word = []
    return true
  }

  private mutating func readJSON(_ byte: UInt8) {
    switch (json, byte) {
    case (.escape, _): json = .text
    case (.text, UInt8(ascii: "\\")): json = .escape
    case (.text, UInt8(ascii: "\"")): json = .outside
    case (.outside, UInt8(ascii: "\"")): json = .text
    default: break
    }
  }
}
