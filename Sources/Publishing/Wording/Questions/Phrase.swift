/// A stretch of a sentence, and the places in it that lead to a full list on the same page.
///
/// Phrases are put together by interpolation, which keeps what leads elsewhere: `"\(people) need \(skills)"`.
struct Phrase: Hashable, Sendable {
  private(set) var text: String
  private(set) var links: [Link] = []

  /// Words that lead to a place on the same page.
  struct Link: Hashable, Sendable {
    /// Where the words stand, in bytes of the text.
    let words: Range<Int>

    /// The id of the place.
    let id: String
  }

  init(_ text: String = "") {
    self.text = text
  }

  /// Words that lead to an id; plain words where the page has no such place.
  init(_ text: String, leadingTo id: String?) {
    self.text = text
    links = id.map { [Link(words: 0..<text.utf8.count, id: $0)] } ?? []
  }
}

extension Phrase {
  mutating func append(_ more: Phrase) {
    let shift = text.utf8.count
    links += more.links.map { Link(words: $0.words.shifted(by: shift), id: $0.id) }
    text += more.text
  }

  mutating func append(_ more: String) {
    text += more
  }

  /// The part of the text that stands there, in bytes.
  func words(_ range: Range<Int>) -> String {
    guard range != 0..<text.utf8.count else { return text }
    let bytes = text.utf8.dropFirst(range.lowerBound).prefix(range.count)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func + (left: Phrase, right: Phrase) -> Phrase {
    var phrase = left
    phrase.append(right)
    return phrase
  }

  /// The phrase with the capital that a sentence begins with.
  var capitalized: Phrase {
    var phrase = Phrase(English.capitalized(text))
    let shift = phrase.text.utf8.count - text.utf8.count
    phrase.links = links.map { Link(words: $0.words.shifted(by: shift), id: $0.id) }
    return phrase
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) {
    self.init(text)
  }

  init(stringInterpolation: StringInterpolation) {
    self = stringInterpolation.phrase
  }

  /// Puts a phrase together from literals, texts, numbers and other phrases.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var phrase = Phrase()

    init(literalCapacity: Int, interpolationCount: Int) {
      phrase.text.reserveCapacity(literalCapacity + interpolationCount * 24)
    }

    mutating func appendLiteral(_ text: String) { phrase.append(text) }
    mutating func appendInterpolation(_ text: String) { phrase.append(text) }
    mutating func appendInterpolation(_ more: Phrase) { phrase.append(more) }
    mutating func appendInterpolation(_ number: Int) { phrase.append(String(number)) }
  }
}

extension Range<Int> {
  fileprivate func shifted(by shift: Int) -> Range<Int> {
    lowerBound + shift..<upperBound + shift
  }
}
