/// Cuts rendered HTML at its markers into pieces of prose.
struct Cutter {
  private let html: [UInt8]
  private let markers: [Marker]
  private var pieces: [Prose] = []
  private var piece = Prose()

  /// The index after the last byte of the HTML that was dealt with.
  private var done = 0

  /// The pieces between the cuts: one more than there are cuts.
  static func pieces(of html: [UInt8], at markers: [Marker]) -> [Prose] {
    var cutter = Cutter(html: html, markers: markers)
    cutter.run()
    return cutter.pieces
  }

  private init(html: [UInt8], markers: [Marker]) {
    self.html = html
    self.markers = markers
  }

  private mutating func run() {
    var from = 0
    let bytes = html[...]
    while let start = bytes.firstIndex(of: Marker.opening, in: from..<bytes.endIndex) {
      let (number, end) = number(after: start)
      if let number, markers.indices.contains(number) {
        apply(markers[number], at: start..<end)
      }
      from = max(end, done)
    }
    keep(until: html.count)
    pieces.append(piece)
  }

  /// The number of a marker and the index behind it.
  private func number(after start: Int) -> (Int?, end: Int) {
    var (number, index) = (0, start + 1)
    while index < html.count, html[index].isDigit, number < markers.count {
      number = number * 10 + Int(html[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index < html.count, html[index] == Marker.closing else { return (nil, start + 1) }
    return (number, index + 1)
  }

  private mutating func apply(_ marker: Marker, at range: Range<Int>) {
    switch marker {
    case .fact(let call):
      replace(range, with: .fact(call))
    case .partial(let call, let isTight):
      replace(widened(range, by: isTight ? ("", "") : ("<p>", "</p>\n")), with: .partial(call))
    case .address(let link):
      replace(widened(range, by: ("\" title=\"", "")), with: .address(link))
      if html[done...].first != UInt8(ascii: "\"") { append("\" title=\"") }
    case .image(let link):
      drop(widened(range, by: (" src=\"\" alt=\"", "")))
      append(" loading=\"lazy\" decoding=\"async\"")
      piece.holes.append(Hole(at: piece.bytes.count, .image(link)))
      append(" alt=\"")
    case .externalImage:
      drop(widened(range, by: (" alt=\"", "")))
      append(" loading=\"lazy\" decoding=\"async\" alt=\"")
    case .id(let id):
      drop(widened(range, by: (">", "")))
      append(" id=\"\(id)\">")
    case .cut(let before, let after):
      drop(range.lowerBound - before..<range.upperBound + after)
      pieces.append(piece)
      piece = Prose()
    }
  }
}

// MARK: - Writing

extension Cutter {
  private func widened(
    _ range: Range<Int>,
    by text: (before: String, after: String)
  ) -> Range<Int> {
    range.lowerBound - text.before.utf8.count..<range.upperBound + text.after.utf8.count
  }

  private mutating func replace(_ range: Range<Int>, with kind: Hole.Kind) {
    drop(range)
    piece.holes.append(Hole(at: piece.bytes.count, kind))
  }

  /// Keeps what stands before a range and leaves the range out.
  private mutating func drop(_ range: Range<Int>) {
    keep(until: range.lowerBound)
    done = min(max(done, range.upperBound), html.count)
  }

  private mutating func keep(until end: Int) {
    guard end > done else { return }
    piece.bytes.append(contentsOf: html[done..<end])
    done = end
  }

  private mutating func append(_ text: String) {
    piece.bytes.append(contentsOf: text.utf8)
  }
}
