import TestSupport
import Testing

@testable import Content
@testable import Publishing

/// A chart as it is written, read back.
struct DrawnChart {
  let source: String
  private let xml: ParsedXML

  init(_ write: (inout [UInt8]) -> Void) throws {
    var bytes: [UInt8] = []
    write(&bytes)
    source = String(decoding: bytes, as: UTF8.self)
    xml = try #require(ParsedXML(bytes), "\(source)")
  }

  /// The lines of text in it, from the top.
  var texts: [String] { all("text").map(\.text) }

  var description: String { all("desc").first?.text ?? "" }

  /// The words above it.
  var caption: String { (all("figcaption") + all("span")).map(\.text).joined() }

  /// How many elements of that name it has.
  func count(_ name: String) -> Int { all(name).count }

  func values(_ attribute: String, of name: String) -> [String] {
    all(name).compactMap { $0.attributes[attribute] }
  }

  /// What is drawn beyond the edges, and what has no finite place.
  var strays: [String] {
    xml.elements.flatMap { element -> [String] in
      let places = ["x", "x1", "x2", "width"].compactMap { element.attributes[$0] }
        .filter { $0.hasSuffix("%") }
      let ends = [share(element, "x") + share(element, "width")]
      let numbers = places.map { Double($0.dropLast()) ?? -1 } + ends
      return numbers.contains { !(0...100.01).contains($0) } ? [element.path] : []
    }
  }

  /// The numbers of the description that no text of the chart shows.
  var untoldNumbers: [String] {
    let shown = Set(texts.flatMap(numbers) + numbers(in: caption))
    return numbers(in: description).filter { !shown.contains($0) }
  }

  private func all(_ name: String) -> [ParsedXML.Element] {
    xml.elements.filter { $0.path == name || $0.path.hasSuffix("/\(name)") }
  }

  private func share(_ element: ParsedXML.Element, _ name: String) -> Double {
    guard let text = element.attributes[name], text.hasSuffix("%"), element.path.hasSuffix("rect")
    else { return 0 }
    return Double(text.dropLast()) ?? -1
  }

  private func numbers(in text: String) -> [String] {
    text.split { !"0123456789.,".contains($0) }
      .map { String($0.reversed().drop { ",.".contains($0) }.reversed()) }.filter { !$0.isEmpty }
  }
}

extension PayStrip {
  convenience init?(_ row: PayRow) {
    self.init(row, Fixture.american)
  }

  /// Its chart, drawn alone.
  func drawn(_ wording: Wording = Fixture.american) throws -> DrawnChart {
    let words = ChartWords(
      id: "gp-test",
      title: "Salary range",
      note: wording.caption(of: row),
      description: description
    )
    let chart = RangeChart([(title: [], strip: self)], words, wording)
    return try DrawnChart(try #require(chart).write)
  }
}
