/// An element of a page, as far as it matters to what stands in it.
struct Element: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case markup
    /// Text in which no elements can be.
    case words
    case json
    /// A language of its own: scripts, style sheets, and what else HTML does not look into.
    case foreign
  }

  var name: String
  var isEnd: Bool

  /// What kind of script it says to be.
  var type = ""

  static let none = Element(name: "", isEnd: false)

  var content: Content {
    guard !isEnd else { return .markup }
    return switch name {
    case "title", "textarea": .words
    case "script": isData ? .json : .foreign
    case "style", "xmp", "iframe", "noembed", "noframes", "plaintext": .foreign
    default: .markup
    }
  }

  private var isData: Bool {
    type.hasSuffix("+json") || ["application/json", "importmap", "speculationrules"].contains(type)
  }
}

/// An attribute of an element, as far as it matters to what stands in it.
struct Attribute: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case plain, address, style
    /// Addresses with descriptors, as in `srcset`.
    case addresses
    /// What kind of script an element is.
    case scriptType
    /// A script or a page of its own.
    case foreign
  }

  let name: String
  let kind: Kind

  static let none = Attribute("", of: .none)

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "background", "manifest", "longdesc",
    "xlink:href", "ping",
  ]

  init(_ name: String, of element: Element) {
    self.name = name
    kind =
      switch (name, element.name) {
      case ("srcset", _), ("imagesrcset", _): .addresses
      case ("data", "object"): .address
      case ("type", "script"): .scriptType
      case ("style", _): .style
      case ("srcdoc", _): .foreign
      case _ where name.hasPrefix("on"): .foreign
      case _ where Attribute.addresses.contains(name): .address
      default: .plain
      }
  }
}
