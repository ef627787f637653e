/// A place on the site, such as `/guides/python-developer/`, or elsewhere.
///
/// An address of the site is kept without the path below which the site lies; only printing adds it.
struct Address: Hashable, Sendable {
  /// The path from the site's root, with its leading slash, or a whole address elsewhere.
  let path: String

  let isExternal: Bool

  /// - Parameter path: The path from the site's root, with its leading slash.
  init(_ path: String) {
    (self.path, isExternal) = (path, false)
  }

  /// - Parameter address: An address with a scheme, or one that begins with two slashes.
  init(external address: String) {
    (path, isExternal) = (address, true)
  }

  /// Whether some disk cannot hold the file, whose parts may have 255 bytes with what is put before or behind them.
  var isTooLong: Bool {
    guard path.utf8.count > 240 else { return false }
    return file.utf8.count > 1_000
      || file.utf8.split(separator: UInt8(ascii: "/")).contains { $0.count > 240 }
  }

  /// The file below the output folder that a server gives for the address.
  var file: String {
    let slash = UInt8(ascii: "/")
    let isFolder = path.utf8.last == slash || path.isEmpty
    return String(Substring(path.utf8.drop { $0 == slash })) + (isFolder ? "index.html" : "")
  }
}

extension Address {
  static let home = Address("/")
  static let guides = Address("/guides/")
  static let comparisons = Address("/compare/")
  static let skills = Address("/skills/")
  static let salaries = Address("/salaries/")
  static let notFound = Address("/404.html")
  static let feed = Address("/feed.xml")
  static let sitemap = Address("/sitemap.xml")
  static let robots = Address("/robots.txt")
  static let search = Address("/search.json")
  static let redirects = Address("/_redirects")

  static func guide(_ role: String) -> Address { Address("/guides/\(role)/") }
  static func facts(of role: String) -> Address { Address("/guides/\(role)/data.json") }
  static func family(_ family: String) -> Address { Address("/families/\(family)/") }
  static func comparison(_ a: String, _ b: String) -> Address { Address("/compare/\(a)-vs-\(b)/") }
  static func skill(_ skill: String) -> Address { Address("/skills/\(skill)/") }
  static func image(_ path: String) -> Address { Address("/images/\(path)") }
}
