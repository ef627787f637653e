/// What stands at a marked place of the rendered HTML, and how much of libcmark's own text around
/// it goes.
enum Marker {
  /// A hole in a text or an attribute.
  case fact(Int)

  /// A hole for blocks, in place of the paragraph that is its only tenant; a tight list prints no
  /// tags of it.
  case partial(Int, isTight: Bool)

  /// A hole for the empty address of a link, whose title begins with the marker.
  case address(Int)

  /// A hole for the empty address of an image, whose text begins with the marker.
  case image(Int)

  /// The further attributes of an image from another site, whose text begins with the marker.
  case externalImage

  /// The id of a heading, whose text begins with the marker.
  case id(String)

  /// An end of one piece of prose and the beginning of the next, with the tag before or after it
  /// left out.
  case cut(before: Int, after: Int)

  /// The byte before a marker's number, which stands nowhere in a parsed source.
  static let opening: UInt8 = 1

  /// The byte after a marker's number.
  static let closing: UInt8 = 2
}

/// The markers of one tree, by number.
struct Markers {
  private(set) var all: [Marker] = []

  mutating func reserveCapacity(_ count: Int) {
    all.reserveCapacity(count)
  }

  /// Takes a marker in and appends the text that stands for it in the tree.
  mutating func write(_ marker: Marker, to text: inout [UInt8]) {
    text.append(Marker.opening)
    text.append(digitsOf: all.count)
    text.append(Marker.closing)
    all.append(marker)
  }

  /// Says what a marker stands for that was taken in before it was known.
  mutating func settle(_ number: Int, as marker: Marker) {
    guard all.indices.contains(number) else { return }
    all[number] = marker
  }
}

extension [UInt8] {
  fileprivate mutating func append(digitsOf number: Int) {
    if number >= 10 { append(digitsOf: number / 10) }
    append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
