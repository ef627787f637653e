/// Cuts rendered HTML at its markers.
///
/// The HTML stays in libcmark's memory: what is kept of it is copied once, into the pieces.
struct Cutter: ~Copyable {
  private let html: UnsafeRawBufferPointer
  private let markers: [Marker]

  private var pieces = Pieces()

  /// The holes of the current piece.
  private var holes: [Hole] = []

  /// The index after the last byte of the HTML that was dealt with.
  private var done = 0

  /// The pieces between the cuts: one more than there are cuts.
  static func pieces(of html: UnsafeRawBufferPointer, at markers: [Marker]) -> Pieces {
    var cutter = Cutter(html: html, markers: markers)
    cutter.run()
    return cutter.pieces
  }

  private init(html: UnsafeRawBufferPointer, markers: [Marker]) {
    self.html = html
    self.markers = markers
    pieces.html.reserveCapacity(html.count)
    pieces.all.reserveCapacity(markers.count + 1)
  }

  private mutating func run() {
    var from = 0
    while let start = html.firstIndex(of: Marker.opening, in: from..<html.endIndex) {
      let (number, end) = number(after: start)
      if let number, markers.indices.contains(number) {
        apply(markers[number], at: start..<end)
      }
      from = max(end, done)
    }
    keep(until: html.endIndex)
    cut()
  }

  /// The number of a marker and the index behind it.
  private func number(after start: Int) -> (Int?, end: Int) {
    var (number, index) = (0, start + 1)
    while index < html.endIndex, html[index].isDigit, number < markers.count {
      number = number * 10 + Int(html[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard byte(at: index) == Marker.closing else { return (nil, start + 1) }
    return (number, index + 1)
  }

  private mutating func apply(_ marker: Marker, at range: Range<Int>) {
    switch marker {
    case .cut(let before, let after):
      drop(range.lowerBound - before..<range.upperBound + after)
      cut()
    case .fact(let call):
      drop(range)
      open(.fact(call))
    case .partial(let call, let isTight):
      drop(isTight ? range : widened(range, by: ("<p>", "</p>\n")))
      open(.partial(call))
    case .address(let link):
      drop(widened(range, by: ("\" title=\"", "")))
      open(.address(link))
      if byte(at: done) != UInt8(ascii: "\"") { append("\" title=\"") }
    case .image(let link):
      drop(widened(range, by: (" src=\"\" alt=\"", "")))
      append(" loading=\"lazy\" decoding=\"async\"")
      open(.image(link))
      append(" alt=\"")
    case .externalImage:
      drop(widened(range, by: (" alt=\"", "")))
      append(" loading=\"lazy\" decoding=\"async\" alt=\"")
    case .id(let id):
      drop(widened(range, by: (">", "")))
      append(" id=\"\(id)\">")
    }
  }
}

extension Cutter {
  /// A range with what libcmark writes before and after it.
  private func widened(
    _ range: Range<Int>,
    by text: (before: StaticString, after: StaticString)
  ) -> Range<Int> {
    let (before, after) = (text.before.utf8CodeUnitCount, text.after.utf8CodeUnitCount)
    return range.lowerBound - before..<range.upperBound + after
  }

  /// Keeps what stands before a range and leaves the range out.
  private mutating func drop(_ range: Range<Int>) {
    keep(until: range.lowerBound)
    done = min(max(done, range.upperBound), html.endIndex)
  }

  private mutating func keep(until end: Int) {
    guard end > done else { return }
    pieces.html.append(contentsOf: UnsafeRawBufferPointer(rebasing: html[done..<end]))
    done = end
  }

  private func byte(at index: Int) -> UInt8? {
    html.indices.contains(index) ? html[index] : nil
  }

  private mutating func append(_ text: String) {
    pieces.html.append(contentsOf: text.utf8)
  }

  private mutating func open(_ hole: Hole.Kind) {
    holes.append(Hole(at: pieces.html.count - pieces.start, hole))
  }

  private mutating func cut() {
    pieces.all.append((pieces.start..<pieces.html.count, holes))
    holes = []
  }
}

/// The pieces that HTML was cut into; they share its memory.
struct Pieces {
  fileprivate var html: [UInt8] = []
  fileprivate var all: [(range: Range<Int>, holes: [Hole])] = []

  /// Where the piece begins that is not complete yet.
  fileprivate var start: Int { all.last?.range.upperBound ?? 0 }

  /// A piece by its number; past the last, nothing.
  subscript(number: Int) -> Prose {
    guard all.indices.contains(number) else { return Prose() }
    return Prose(bytes: html[all[number].range], holes: all[number].holes)
  }
}
