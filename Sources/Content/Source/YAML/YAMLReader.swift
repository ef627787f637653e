import Reporting

/// Reads the YAML that people write by hand: one document of mappings, lists and texts.
///
/// It knows each value's place in bytes and says in its own words what is wrong. It does no more work than the text is
/// long: nesting is bounded, and what an alias stands for is counted before it is used. Tags, merges and keys that are no
/// texts are refused. Yams, which reads all of YAML, takes six times as long, an eighth of what a whole build may take; the
/// tests hold this reader against it.
struct YAMLReader {
  /// The most values that a text may hold, those that aliases repeat included.
  static let mostNodes = 100_000

  /// How deep collections may lie in each other.
  static let deepest = 50

  var cursor: YAMLCursor

  /// What is wrong with the text, though the rest of it can be read.
  var told: [YAMLFault] = []
  private var depth = 0
  private var nodes = 0
  private var anchors: [String: (node: YAMLNode, size: Int)] = [:]

  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - range: The part of it that is YAML; starts at the start of a line.
  ///   - firstLine: The number of that line.
  init(_ bytes: [UInt8], _ range: Range<Int>, firstLine: Int = 1) {
    cursor = YAMLCursor(bytes, range, firstLine: firstLine)
  }

  /// The root value, or nil where nothing but comments was written.
  mutating func document() throws(YAMLFault) -> YAMLNode? {
    try skipToContent()
    let marker = cursor.isAtMarker("-") ? cursor.line : nil
    if marker != nil { try skipMarker() }
    guard hasContent else { return nil }
    if cursor.byte == UInt8(ascii: "%") { throw fault(.directive) }
    let root = try node(in: -1, mayBeCompact: cursor.line != marker)
    try skipToContent()
    if cursor.isAtMarker(".") { try skipMarker() }
    guard cursor.isAtEnd else {
      throw fault(cursor.isAtMarker("-") ? .secondDocument : .textBehindDocument)
    }
    return root
  }

  private mutating func skipMarker() throws(YAMLFault) {
    cursor.advance(by: 3)
    try skipToContent()
  }
}

extension YAMLReader {
  /// A value, counted against the most that a text may hold.
  mutating func counted(
    _ content: YAMLNode.Content,
    at position: Position
  ) throws(YAMLFault) -> YAMLNode {
    try count(1, at: position)
    return YAMLNode(content: content, position: position)
  }

  private mutating func count(_ more: Int, at position: Position) throws(YAMLFault) {
    nodes += more
    guard nodes > YAMLReader.mostNodes else { return }
    let message = Message.tooManyNodes(YAMLReader.mostNodes)
    throw YAMLFault(rule: .tooManyNodes, message: message, position: position)
  }

  /// Reads a collection, which may lie only so deep in others.
  mutating func nested(
    _ read: (inout YAMLReader) throws(YAMLFault) -> YAMLNode
  ) throws(YAMLFault) -> YAMLNode {
    depth += 1
    guard depth <= YAMLReader.deepest else {
      let message = Message.tooDeep(YAMLReader.deepest)
      throw YAMLFault(rule: .tooDeep, message: message, position: cursor.position())
    }
    let node = try read(&self)
    depth -= 1
    return node
  }

  /// Reads `&name` and the value that it names.
  mutating func anchored(
    _ read: (inout YAMLReader) throws(YAMLFault) -> YAMLNode
  ) throws(YAMLFault) -> YAMLNode {
    let name = anchorName()
    var next = self
    try next.skipToContent()
    if next.cursor.byte == UInt8(ascii: "&") { throw next.fault(.secondAnchor(name)) }
    let before = nodes
    let node = try nested(read)
    anchors[name] = (node, nodes - before)
    return node
  }

  /// Reads `*name`: the value of that name, at this place.
  mutating func alias(isInBrackets: Bool) throws(YAMLFault) -> YAMLNode {
    let start = cursor
    let name = anchorName()
    guard let anchor = anchors[name] else {
      throw mustBeQuoted(.unknownAlias(name), at: start, isInBrackets: isInBrackets)
    }
    let position = start.position(upTo: cursor)
    try count(anchor.size, at: position)
    return YAMLNode(content: anchor.node.content, position: position)
  }

  private mutating func anchorName() -> String {
    cursor.advance()
    let start = cursor.offset
    while !cursor.isAtLineEnd, !cursor.byte.isBlank, !cursor.byte.isFlowIndicator {
      cursor.advance()
    }
    return cursor.text(start, cursor.offset)
  }
}

extension Message {
  fileprivate static let directive: Message = "directives such as '%YAML' are not read here"
  fileprivate static let secondDocument: Message = "a second YAML document begins here"
  fileprivate static let textBehindDocument: Message =
    "there is text behind the end of the document"

  fileprivate static func tooManyNodes(_ limit: Int) -> Message {
    "the file holds more than \(limit) values, those that aliases repeat included"
  }

  fileprivate static func tooDeep(_ limit: Int) -> Message {
    "values lie more than \(limit) deep in each other"
  }

  fileprivate static func secondAnchor(_ name: String) -> Message {
    "the value is already named '&\(name)'"
  }

  fileprivate static func unknownAlias(_ name: String) -> Message {
    "'*\(name)' stands for a value that no '&\(name)' has named"
  }
}
