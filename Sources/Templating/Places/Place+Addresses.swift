extension Place {
  /// Whether this is in an address that has begun or may begin.
  var isInAddress: Bool {
    switch (state, attribute.kind) {
    case (.value, .address), (.unquotedValue, .address): true
    case (.value, .addresses), (.unquotedValue, .addresses): !address.isDescriptor
    default: false
    }
  }

  mutating func readAddress(_ byte: TextByte) -> PlaceEvent? {
    let slash = UInt8(ascii: "/")
    let isStart = address.isAtStart && byte.value == slash && byte.next != slash
    let isDoubtful = address.isDoubtful && byte.value == slash
    address.add(byte.value, at: byte.anchor)
    return isStart ? .siteAddressStart : isDoubtful ? .doubtfulStart : nil
  }

  /// Reads one of several addresses, which spaces and commas divide.
  mutating func readAddresses(_ byte: TextByte) -> PlaceEvent? {
    let comma = UInt8(ascii: ",")
    if address.isDescriptor {
      if byte.value == comma { address = AddressStart() }
      return nil
    }
    guard byte.value.isSpace, address.safety != .empty else { return readAddress(byte) }
    let event = endAddress()
    let isLast = address.text.last != comma
    address = AddressStart()
    address.isDescriptor = isLast
    return event
  }

  /// What an address has become whose end is here.
  func endAddress() -> PlaceEvent? {
    guard isInAddress else { return nil }
    if address.isMixed { return .mixedAddressEnd(address) }
    var text = address.text
    while let last = text.last, last.isSpace || isList && last == UInt8(ascii: ",") {
      text.removeLast()
    }
    return text.isEmpty ? nil : .address(text, address.anchor)
  }

  private var isList: Bool { attribute.kind == .addresses }
}
