/// Where in a page's HTML something stands: what HTML's own tokenizer would make of the text up to
/// there.
///
/// It runs over the templates' text while they are compiled, so that each tag is known to stand in
/// text, in an attribute, in an address, and so on, before anything is rendered.
struct Place: Hashable, Sendable {
  enum State: Hashable, Sendable {
    case text
    /// Behind `<` or `</`.
    case tagStart, endTagStart
    case tagName
    /// Between the attributes of a tag.
    case tag
    case attributeName, afterAttributeName
    /// Behind the `=` of an attribute.
    case beforeValue
    case value(quote: UInt8)
    case unquotedValue
    /// Behind `<!`.
    case declarationStart
    case comment
    /// In a doctype, or in what HTML takes for a comment.
    case declaration
    /// In an element whose content is no HTML, such as a script.
    case content
  }

  /// Where a JSON script stands.
  enum JSON: Hashable, Sendable {
    case outside, text, escape
  }

  var state = State.text

  /// The element whose tag or content this is.
  var element = Element.none

  var attribute = Attribute.none
  var json = JSON.outside
  var address = AddressStart()

  /// The letters of a name, or of what may become the end of the content.
  var word: [UInt8] = []

  /// Where the tag, comment or element began.
  var opening = Anchor()
}

/// A place in the templates' sources; any two are alike, since it only serves to tell of what is
/// there.
struct Anchor: Hashable, Sendable {
  var template = 0
  var offset = 0

  static func == (left: Anchor, right: Anchor) -> Bool { true }

  func hash(into hasher: inout Hasher) {}
}

extension Place {
  /// The place as far as it matters behind a tag: names do not go on there.
  var behindTag: Place {
    var place = self
    switch state {
    case .tagName:
      place.endTagName()
      place.state = .tag
    case .attributeName, .afterAttributeName: place.state = .tag
    case .value, .unquotedValue: place.address.meetTag()
    case .comment, .content: place.word = []
    default: break
    }
    if place.state == .tag {
      place.word = []
      place.attribute = .none
    }
    return place
  }

  /// The place where two ways through a template meet behind a tag, or nil if they ended in
  /// different ones.
  func joined(with other: Place) -> Place? {
    var (left, right) = (self, other)
    let address = left.address.joined(with: right.address)
    left.address = address
    right.address = address
    return left == right ? left : nil
  }

  /// The place in words: "in text".
  var words: String {
    switch state {
    case .text: "in text"
    case .tagStart, .endTagStart, .tagName: "in a tag's name"
    case .tag, .attributeName, .afterAttributeName: "inside of a tag"
    case .beforeValue, .unquotedValue: "in the attribute '\(attribute.name)' without quotes"
    case .value: "in the attribute '\(attribute.name)'"
    case .comment: "in a comment"
    case .declarationStart, .declaration: "in a declaration"
    case .content where json != .outside: "in a JSON text"
    case .content: "in '<\(element.name)>'"
    }
  }
}
