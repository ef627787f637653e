/// Something in the templates' own text that there is more to do about.
enum PlaceEvent {
  /// An address of the site begins here, and needs the path before it under which the site lies.
  case siteAddressStart

  /// Whether an address begins here depends on sections.
  case doubtfulStart

  /// An address without tags has ended.
  case address([UInt8], Anchor)

  /// An address with tags in it has ended.
  case mixedAddressEnd(AddressStart)
}

/// A byte of a template's own text.
struct TextByte {
  let value: UInt8
  let next: UInt8?
  let anchor: Anchor
}

extension Place {
  /// Whether a byte changes nothing, which is so for most of a page and saves reading it.
  func ignores(_ byte: UInt8) -> Bool {
    switch state {
    case .text: byte != UInt8(ascii: "<")
    case .value(let quote): byte != quote && attribute.kind == .plain
    default: false
    }
  }

  /// Goes on over a byte, as HTML's tokenizer would.
  mutating func read(_ byte: TextByte) -> PlaceEvent? {
    switch state {
    case .text, .tagStart, .endTagStart, .tagName:
      readTagName(byte)
    case .tag, .attributeName, .afterAttributeName:
      readAttributeName(byte.value)
    case .beforeValue, .value, .unquotedValue:
      return readValue(byte)
    case .declarationStart, .comment, .declaration:
      readDeclaration(byte.value)
    case .content:
      readContent(byte)
    }
    return nil
  }

  private mutating func readTagName(_ byte: TextByte) {
    let value = byte.value
    switch (state, value) {
    case (.text, UInt8(ascii: "<")):
      state = .tagStart
      opening = byte.anchor
    case (.tagStart, UInt8(ascii: "/")): state = .endTagStart
    case (.tagStart, UInt8(ascii: "!")): become(.declarationStart)
    case (.tagStart, UInt8(ascii: "?")): state = .declaration
    case (.tagStart, UInt8(ascii: "<")): opening = byte.anchor
    case (.tagStart, _) where value.isLetter: beginTagName(with: value, isEnd: false)
    case (.endTagStart, _) where value.isLetter: beginTagName(with: value, isEnd: true)
    case (.endTagStart, _): state = value == UInt8(ascii: ">") ? .text : .declaration
    case (.tagName, UInt8(ascii: ">")):
      endTagName()
      endTag()
    case (.tagName, _) where value.isSpace || value == UInt8(ascii: "/"):
      endTagName()
      state = .tag
    case (.tagName, _): word.append(value.lowercased)
    default: state = .text
    }
  }

  private mutating func become(_ next: State) {
    state = next
    word = []
  }

  private mutating func beginTagName(with letter: UInt8, isEnd: Bool) {
    state = .tagName
    word = [letter.lowercased]
    element = Element(name: "", isEnd: isEnd)
  }

  mutating func endTagName() {
    element.name = String(decoding: word, as: UTF8.self)
    word = []
  }

  private mutating func endTag() {
    let isMarkup = element.content == .markup
    become(isMarkup ? .text : .content)
    if isMarkup { element = .none }
    attribute = .none
    json = .outside
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"): endTag()
    case UInt8(ascii: "/"): become(.tag)
    case UInt8(ascii: "=") where state != .tag:
      endAttributeName()
      state = .beforeValue
    case _ where byte.isSpace: if state == .attributeName { state = .afterAttributeName }
    case _ where state == .attributeName: word.append(byte.lowercased)
    default:
      state = .attributeName
      word = [byte.lowercased]
    }
  }

  private mutating func endAttributeName() {
    attribute = Attribute(String(decoding: word, as: UTF8.self), of: element)
    address = AddressStart()
    word = []
  }

  private mutating func readValue(_ byte: TextByte) -> PlaceEvent? {
    let value = byte.value
    switch (state, value) {
    case (.beforeValue, UInt8(ascii: "\"")), (.beforeValue, UInt8(ascii: "'")):
      state = .value(quote: value)
    case (.beforeValue, UInt8(ascii: ">")): endTag()
    case (.beforeValue, _) where value.isSpace: break
    case (.beforeValue, _):
      state = .unquotedValue
      return readValueByte(byte)
    case (.value(quote: value), _): return endValue()
    case (.unquotedValue, UInt8(ascii: ">")):
      defer { endTag() }
      return endValue()
    case (.unquotedValue, _) where value.isSpace: return endValue()
    default: return readValueByte(byte)
    }
    return nil
  }

  private mutating func endValue() -> PlaceEvent? {
    let event = endAddress()
    if attribute.kind == .scriptType, element.type.isEmpty {
      element.type = String(decoding: word, as: UTF8.self)
    }
    become(.tag)
    attribute = .none
    address = AddressStart()
    return event
  }

  private mutating func readValueByte(_ byte: TextByte) -> PlaceEvent? {
    switch attribute.kind {
    case .address: return readAddress(byte)
    case .addresses: return readAddresses(byte)
    case .scriptType: word.append(byte.value.lowercased)
    case .plain, .style, .foreign: break
    }
    return nil
  }
}
