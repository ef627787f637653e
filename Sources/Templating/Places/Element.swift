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

  var name: String

  private static let addresses: Set<String> = [
    "href", "src", "action", "formaction", "poster", "cite", "background", "manifest", "longdesc",
    "xlink:href", "ping", "data",
  ]

  func kind(in element: Element) -> Kind {
    if Attribute.addresses.contains(name), name != "data" || element.name == "object" {
      return .address
    }
    return switch name {
    case "srcset", "imagesrcset": .addresses
    case "style": .style
    case "srcdoc": .foreign
    case "type" where element.name == "script": .scriptType
    case _ where name.hasPrefix("on"): .foreign
    default: .plain
    }
  }
}
