/// A stretch of raw HTML as it stands in the source: the comments that it begins with, and what is
/// left.
struct RawHTML {
  /// What stands inside of each comment.
  private(set) var comments: [Range<Int>] = []

  /// What is left after the comments, without the spaces around it.
  private(set) var rest: Range<Int>

  /// Whether a comment begins that never ends.
  private(set) var isUnclosed = false

  private let bytes: ArraySlice<UInt8>

  init(_ html: [UInt8]) {
    bytes = html[...]
    rest = bytes.trimmed.indices
    while bytes[rest].starts(with: "<!--".utf8) {
      // The shortest comments that HTML knows, `<!-->` and `<!--->`, share signs between their
      // ends.
      let end = bytes.firstIndex(of: Array("-->".utf8), in: rest.lowerBound + 2..<rest.upperBound)
      guard let end else {
        isUnclosed = true
        return
      }
      let start = rest.lowerBound + 4
      comments.append(min(start, end)..<end)
      rest = bytes[(end + 3)..<rest.upperBound].trimmed.indices
    }
  }

  /// The reason that a comment `figure: reason` gives, and where it stands.
  func optOut(in comment: Range<Int>) -> ArraySlice<UInt8>? {
    let text = bytes[comment].trimmed
    let mark = "figure:".utf8
    return text.starts(with: mark) ? text.dropFirst(mark.count).trimmed : nil
  }

  /// The first tag of what is left, such as `<div>` or `</div>`, without its attributes.
  var tag: String? {
    guard bytes[rest].first == UInt8(ascii: "<") else { return nil }
    let name = bytes[rest].prefix { !$0.isSpace && $0 != UInt8(ascii: ">") }.prefix(40)
    return String(decoding: name, as: UTF8.self) + ">"
  }
}
