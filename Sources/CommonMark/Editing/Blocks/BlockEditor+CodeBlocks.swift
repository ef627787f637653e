import Reporting

extension BlockEditor {
  /// Makes a table of a fence that says so, and tells of a fence that never closes.
  mutating func edit(codeBlock node: Node) {
    var info = node.fenceInfo
    if inlines.hasEntities, info.removeMarkers() { node.setFenceInfo(info) }
    guard let fence = Fence(opening: node, in: inlines.source) else { return }
    guard fence.isClosed(by: node, in: inlines.source) else { return tell(ofUnclosed: fence) }
    if info.prefix(while: { !$0.isSpace }).elementsEqual(Fence.table) {
      edit(table: node, in: fence)
    }
  }

  private mutating func tell(ofUnclosed fence: Fence) {
    let signs = String(decoding: inlines.source.bytes[fence.signs], as: UTF8.self)
    inlines.tell(
      .unclosedFence,
      .unclosedFence(signs),
      at: inlines.source.position(of: fence.signs),
      suggestion: Suggestion("write '\(signs)' on a line of its own below it")
    )
  }
}

/// The line that opens a fenced block.
struct Fence {
  /// Where its backticks or tildes stand.
  let signs: Range<Int>

  /// Where the rest of the line stands, without the spaces around it.
  let info: Range<Int>

  /// The word that makes a table of a fenced block.
  static let table = Array("table".utf8)

  /// The opening of a code block, or nil if the block is merely indented.
  init?(opening node: Node, in source: borrowing Source) {
    let line = source.line(node.firstLine)
    let start = min(line.lowerBound + max(node.firstColumn - 1, 0), line.upperBound)
    let opening = source.bytes[start..<line.upperBound]
    let signs = opening.prefix { $0 == opening.first && Fence.isSign($0) }
    let literal = node.literal[...]
    // An indented block may hold signs too: they are the first line of its text.
    guard signs.count >= 3, !literal[literal.line(from: 0)].elementsEqual(opening) else {
      return nil
    }
    self.signs = signs.indices
    info = opening[signs.endIndex...].trimmed.indices
  }

  /// Whether a block's last line closes the fence rather than ending with the file or with the
  /// quote around it.
  func isClosed(by node: Node, in source: borrowing Source) -> Bool {
    let lines = node.literal.count { $0 == UInt8(ascii: "\n") }
    guard lines == node.lastLine - node.firstLine - 1 else { return false }
    let line = source.bytes[source.line(node.lastLine)].trimmed
    guard let sign = source.bytes.byte(at: signs.lowerBound) else { return false }
    let closing = line.reversed().prefix { $0 == sign }.count
    let before = line.dropLast(closing)
    return closing >= signs.count && before.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
  }
}

extension Message {
  fileprivate static func unclosedFence(_ signs: String) -> Message {
    "the fence '\(signs)' is never closed"
  }
}
