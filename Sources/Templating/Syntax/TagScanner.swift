import Reporting

/// Finds the tags of a template, one after the other, and obeys those that change the delimiters.
struct TagScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  /// Where each ending was found last, so that tags which are never closed do not look for it again and again; at the end
  /// of the source where there is none.
  private var endings: [[UInt8]: Int] = [:]

  /// What is wrong with tags, with the bytes that are.
  private(set) var problems: [(message: Message, range: Range<Int>)] = []

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next sound tag, or nil at the end of the source; unsound ones are noted and skipped.
  mutating func next() -> Tag? {
    while let start = find(opening, from: position) {
      let content = start + opening.count
      guard let tag = tag(from: start, content: content) else {
        position = max(position, content)
        continue
      }
      position = tag.range.upperBound
      if tag.kind == .delimiters { changeDelimiters(as: tag) }
      return tag
    }
    return nil
  }

  private mutating func tag(from start: Int, content: Int) -> Tag? {
    let first = skipSpace(from: content)
    let kind = first < bytes.count ? Tag.Kind(sigil: bytes[first]) : .name
    let hasSigil = kind != .name
    let isTriple = hasSigil && bytes[first] == UInt8(ascii: "{")
    let ending = ending(of: kind, isTriple: isTriple)
    let nameStart = hasSigil ? first + 1 : first
    guard let end = findEnding(ending, from: nameStart) else {
      problems.append((.unclosedTag, start..<content))
      return nil
    }
    if kind != .comment, kind != .delimiters, let inner = find(opening, from: nameStart, to: end) {
      problems.append((.unclosedTag, start..<content))
      position = inner
      return nil
    }
    let name = name(in: nameStart..<end)
    let tag = Tag(kind: kind, range: start..<end + ending.count, name: name)
    return isSound(tag) ? tag : nil
  }

  private func ending(of kind: Tag.Kind, isTriple: Bool) -> [UInt8] {
    if isTriple { return Array("}".utf8) + closing }
    return kind == .delimiters ? Array("=".utf8) + closing : closing
  }

  private func name(in range: Range<Int>) -> Name {
    let start = skipSpace(from: range.lowerBound, to: range.upperBound)
    var end = range.upperBound
    while end > start, bytes[end - 1].isSpace { end -= 1 }
    return Name(String(decoding: bytes[start..<end], as: UTF8.self), at: start..<end)
  }

  /// Whether the tag says something; where it does not, the scan goes on after it.
  private mutating func isSound(_ tag: Tag) -> Bool {
    switch tag.kind {
    case .comment, .delimiters: return true
    default: break
    }
    guard let problem = problem(of: tag) else { return true }
    problems.append((problem, tag.name.range.isEmpty ? tag.range : tag.name.range))
    position = tag.range.upperBound
    return false
  }

  private func problem(of tag: Tag) -> Message? {
    let name = tag.name
    if name.range.isEmpty { return .emptyTag }
    if bytes[name.range].contains(where: \.isSpace) { return .spaceInName(name.text) }
    if tag.kind == .partial || tag.kind == .parent || tag.kind == .block { return nil }
    return name.parts.contains("") ? .emptyPart(name.text) : nil
  }

  private mutating func changeDelimiters(as tag: Tag) {
    let parts = bytes[tag.name.range].split(whereSeparator: \.isSpace)
    guard let first = parts.first, let last = parts.last, parts.count == 2,
      !tag.name.text.contains("=")
    else {
      problems.append((.wrongDelimiters, tag.range))
      return
    }
    opening = Array(first)
    closing = Array(last)
  }

  private func skipSpace(from start: Int, to end: Int? = nil) -> Int {
    let end = end ?? bytes.count
    var position = start
    while position < end, bytes[position].isSpace { position += 1 }
    return position
  }

  /// Finds what ends a tag; tags are met from the start of the source to its end.
  private mutating func findEnding(_ ending: [UInt8], from start: Int) -> Int? {
    if endings[ending, default: -1] < start {
      endings[ending] = find(ending, from: start) ?? bytes.count
    }
    return endings[ending].flatMap { $0 < bytes.count ? $0 : nil }
  }

  private func find(_ pattern: [UInt8], from start: Int, to end: Int? = nil) -> Int? {
    guard let first = pattern.first else { return nil }
    var position = start
    let last = (end ?? bytes.count) - pattern.count
    while position <= last {
      if bytes[position] == first, bytes[position...].starts(with: pattern) { return position }
      position += 1
    }
    return nil
  }
}

extension Message {
  fileprivate static let unclosedTag: Message = "this tag is not closed"
  fileprivate static let emptyTag: Message = "this tag has no name"
  fileprivate static let wrongDelimiters: Message =
    "new delimiters are two, with a space between them and without '='"

  fileprivate static func spaceInName(_ name: String) -> Message {
    "'\(name.split(whereSeparator: \.isWhitespace).joined(separator: " "))' is not one name"
  }

  fileprivate static func emptyPart(_ name: String) -> Message {
    "the name '\(name)' has an empty part"
  }
}
