/// What becomes of the lines that tags stand on.
extension SyntaxParser {
  /// The whole line of a tag that is alone on it, with its line break.
  func standaloneLine(of tag: Tag) -> Range<Int>? {
    guard let indentation = lines.indentation(before: tag.range.lowerBound),
      let end = lines.nextLine(after: tag.range.upperBound)
    else { return nil }
    return indentation.lowerBound..<end
  }

  /// Adds the text before a tag and goes on after it.
  mutating func step(over tag: Tag, removing removed: Range<Int>?) {
    addText(to: (removed ?? tag.range).lowerBound)
    if removed == nil, lines.startsLine(tag.range.lowerBound), !isDirectlyInParent {
      nodes.append(.text(tag.range.lowerBound..<tag.range.lowerBound))
    }
    textStart = (removed ?? tag.range).upperBound
  }

  mutating func addText(to end: Int) {
    guard textStart < end, !isDirectlyInParent else { return }
    nodes.append(.text(textStart..<end))
  }

  /// What goes with the tag: of a block that fills one of a parent's, only what is before it, since
  /// the rest is ignored.
  func removedLine(closing opening: Opening, with tag: Tag) -> Range<Int>? {
    let isFilling = openings.dropLast().last?.tag.kind == .parent
    switch opening.tag.kind {
    case .block where isFilling:
      return lines.indentation(before: tag.range.lowerBound).map {
        $0.lowerBound..<tag.range.upperBound
      }
    case .parent where opening.indentation != nil:
      return lines.nextLine(after: tag.range.upperBound).map { tag.range.lowerBound..<$0 }
    default: return standaloneLine(of: tag)
    }
  }

  /// Gives a parent that has its lines to itself the indentation that precedes it, which is then no
  /// text any more.
  mutating func layOut(_ opening: Opening, closedBy tag: Tag) {
    guard let indentation = opening.indentation,
      lines.nextLine(after: tag.range.upperBound) != nil
    else { return }
    nodes[opening.node - 1] = .text(opening.tag.range.empty)
    nodes[opening.node] = .parent(opening.tag.name, indentation: indentation, end: nodes.count)
  }
}
