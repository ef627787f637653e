/// What is known of an address up to some point of its attribute.
struct AddressStart: Hashable, Sendable {
  enum Safety: Hashable, Sendable {
    /// Nothing is there yet.
    case empty
    /// It says where it leads, so that no more text can lead elsewhere.
    case fixed
    /// It could yet become anything.
    case open
    /// It depends on sections what is there.
    case doubtful
  }

  /// The templates' own text, from the start of the address or behind its last value.
  private(set) var text: [UInt8] = []

  /// Whether a tag has been in it.
  private(set) var isMixed = false

  /// Whether this is behind the address, in a descriptor such as `2x`.
  var isDescriptor = false

  /// Where the text starts.
  private(set) var anchor = Anchor()

  private var settled: Safety?

  var safety: Safety { settled ?? AddressStart.safety(of: text) }

  /// Whether text that comes now is the first of the address.
  var isAtStart: Bool { settled == nil && text.isEmpty }

  /// Whether the text is all that there is.
  var isText: Bool { settled == nil }

  /// Whether text that comes now may or may not be the first of the address.
  var isDoubtful: Bool { settled == .doubtful && text.isEmpty }

  mutating func add(_ byte: UInt8, at anchor: Anchor) {
    if text.isEmpty { self.anchor = anchor }
    if !isAtStart || !byte.isSpace { text.append(byte) }
  }

  mutating func meetTag() {
    isMixed = true
  }

  mutating func meetValue() {
    settled = .fixed
    text = []
  }

  func joined(with other: AddressStart) -> AddressStart {
    var joined = self
    joined.isMixed = isMixed || other.isMixed
    guard text != other.text || settled != other.settled else { return joined }
    joined.text = []
    joined.settled = safety == other.safety ? safety : .doubtful
    return joined
  }

  /// How far the beginning of an address settles where it leads.
  private static func safety(of text: [UInt8]) -> Safety {
    guard !text.isEmpty else { return .empty }
    if text == Array("//".utf8) { return .open }
    return AddressKind(of: text).isOpen ? .open : .fixed
  }
}
