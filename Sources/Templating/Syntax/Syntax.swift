import Reporting

/// A template as a flat list of nodes; what is inside of a node follows it, up to the node's `end`.
///
/// Flat, because a tree of a hostile depth could not even be released without overflowing the
/// stack.
struct Syntax: Sendable {
  let source: TemplateSource
  let nodes: [Node]
  private let lineStarts: [Int]

  init(source: TemplateSource, nodes: [Node]) {
    self.source = source
    self.nodes = nodes
    let breaks = source.bytes.indices.filter { source.bytes[$0] == UInt8(ascii: "\n") }
    lineStarts = [0] + breaks.map { $0 + 1 }
  }

  /// Where a stretch of the source's bytes is, for diagnostics.
  func location(of range: Range<Int>) -> Location {
    let line = lineStarts.partitioningIndex { $0 > range.lowerBound }
    let start = line > 0 ? lineStarts[line - 1] : 0
    let position = Position(
      line: line,
      column: range.lowerBound - start + 1,
      length: range.count
    )
    return Location(source.place, position)
  }
}

/// One thing that a template consists of.
enum Node: Hashable, Sendable {
  /// Bytes to print; empty where a line begins with a tag.
  case text(Range<Int>)

  /// `{{name}}`, or `{{{name}}}` if raw.
  case name(Name, isRaw: Bool)

  /// `{{#name}}...{{/name}}`, or `{{^name}}` if inverted.
  case section(Name, isInverted: Bool, end: Int)

  /// `{{>name}}`; the indentation is what precedes it on a line of its own.
  case partial(Name, indentation: Range<Int>)

  /// `{{<name}}...{{/name}}`, of which only the blocks count.
  case parent(Name, indentation: Range<Int>, end: Int)

  /// `{{$name}}...{{/name}}`
  case block(Name, Layout, end: Int)

  /// The position after the node and all that is inside of it, if the node's own is given.
  func end(at position: Int) -> Int {
    switch self {
    case .section(_, _, let end), .parent(_, _, let end), .block(_, _, let end): end
    case .text, .name, .partial: position + 1
    }
  }
}

/// A name in a tag, with its place in the source.
struct Name: Hashable, Sendable {
  /// The name's bytes in the source.
  let range: Range<Int>

  /// The name as it is written.
  let text: String

  /// The parts of a dotted name; none for the name `.`, the item itself.
  let parts: [String]

  init(_ text: String, at range: Range<Int>) {
    self.range = range
    self.text = text
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    self.parts = text == "." ? [] : parts.map { String($0) ?? "" }
  }

  /// The source bytes of one of the name's parts.
  func range(ofPart part: Int) -> Range<Int> {
    guard part < parts.count else { return range }
    let start = range.lowerBound + parts[..<part].reduce(0) { $0 + $1.utf8.count + 1 }
    return start..<start + parts[part].utf8.count
  }
}

/// How a block's content stands on its lines.
struct Layout: Hashable, Sendable {
  /// What precedes the tag, if only spaces do.
  let indentation: Range<Int>

  /// The indentation of the content's first line, if the tag ends its line.
  var content: Range<Int>?
}

extension Collection {
  /// The first position whose element belongs to the second part of a partitioned collection.
  fileprivate func partitioningIndex(where belongsToSecond: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if belongsToSecond(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
