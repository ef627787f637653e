import Reporting

extension InlineEditor {
  /// Leaves a comment out, and tells of other raw HTML where a site does not take it.
  mutating func visit(html node: Node) {
    let literal = node.literal
    let html = RawHTML(literal)
    let line = literal[...].line(from: 0)
    let place = cursor.find(Array(literal[line]), in: source) ?? cursor.here
    for comment in html.comments {
      optOut(html.optOut(in: comment), at: place)
    }
    if html.rest.isEmpty {
      node.free()
    } else {
      tell(of: html, at: place)
    }
  }

  /// Leaves comments out, and tells of other raw HTML where a site does not take it.
  ///
  /// - Returns: Whether the block held nothing but comments and is gone.
  mutating func visit(htmlBlock node: Node) -> Bool {
    let literal = node.literal
    let html = RawHTML(literal)
    var places = LiteralPlaces(of: literal[...], from: node.firstLine)
    for comment in html.comments {
      optOut(html.optOut(in: comment), at: places.place(of: comment, in: source))
    }
    guard !html.rest.isEmpty else {
      node.free()
      return true
    }
    if !html.comments.isEmpty { node.setLiteral(Array(literal[html.rest.lowerBound...])) }
    tell(of: html, at: places.place(of: html.rest, in: source))
    return false
  }

  private mutating func optOut(_ reason: ArraySlice<UInt8>?, at place: Range<Int>) {
    guard let reason else { return }
    optOuts.append(
      OptOut(reason: String(decoding: reason, as: UTF8.self), position: source.position(of: place))
    )
  }

  private mutating func tell(of html: RawHTML, at place: Range<Int>) {
    guard !html.isUnclosed else {
      let opening = place.lowerBound..<min(place.lowerBound + 4, place.upperBound)
      return tell(.rawHTML, .unclosedComment, at: source.position(of: opening))
    }
    guard !options.rawHTML else { return }
    guard let tag = html.tag else { return tellOfTextAfterComment(at: place) }
    let name = tag.drop { $0 == "<" || $0 == "/" }
    let isFirst = refusedTags.insert(String(name)).inserted
    guard isFirst || !tag.hasPrefix("</") else { return }
    let end = min(place.lowerBound + tag.utf8.count, place.upperBound)
    tell(
      .rawHTML,
      .rawHTML(tag),
      at: source.position(of: place.lowerBound..<end),
      suggestion: Suggestion("write it in Markdown, or set 'raw_html: true' in content/site.yml")
    )
  }

  private mutating func tellOfTextAfterComment(at place: Range<Int>) {
    tell(
      .rawHTML,
      .textAfterComment,
      at: source.position(of: place),
      suggestion: Suggestion("put it on a line of its own, after an empty line")
    )
  }
}

extension Message {
  fileprivate static func rawHTML(_ tag: String) -> Message {
    "raw HTML is not printed: '\(tag)'"
  }

  fileprivate static let unclosedComment: Message = "the comment is never closed by '-->'"

  fileprivate static let textAfterComment: Message =
    "text in the line of a comment is not read as Markdown"
}
