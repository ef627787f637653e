/// What an address leads to, by how it begins.
enum AddressKind: Hashable, Sendable {
  /// A page or file of the site: begins with one `/`.
  case site

  /// A place on the same page: begins with `#`.
  case fragment

  /// Elsewhere: begins with a scheme or with `//`.
  case external

  /// A script in disguise.
  case script

  /// A file that is written into its own address.
  case data

  /// Depends on the page that it stands on.
  case relative

  /// Whether what follows decides what it does.
  var isOpen: Bool { self == .script || self == .data }

  init(of text: [UInt8]) {
    let first = text.first
    if text.starts(with: Array("//".utf8)) {
      self = .external
    } else if first == UInt8(ascii: "/") {
      self = .site
    } else if first == UInt8(ascii: "#") {
      self = .fragment
    } else {
      self = AddressKind(ofScheme: AddressKind.scheme(of: text))
    }
  }

  private init(ofScheme scheme: String?) {
    switch scheme {
    case nil: self = .relative
    case "javascript", "vbscript": self = .script
    case "data": self = .data
    default: self = .external
    }
  }

  private static func scheme(of text: [UInt8]) -> String? {
    let scheme = text.prefix {
      $0.isLetter || (0x2B...0x39).contains($0) && $0 != UInt8(ascii: "/")
    }
    guard !scheme.isEmpty, scheme.endIndex < text.endIndex,
      text[scheme.endIndex] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: scheme.map(\.lowercased), as: UTF8.self)
  }
}
