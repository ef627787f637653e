import CommonMark
import Content
import Reporting

/// Where a link in content leads, or why it leads nowhere.
enum LinkTarget: Sendable {
  case address(Address, fragment: String?)
  case problem(Rule, Message, Suggestion?)
}

/// Reads the addresses that authors write: relative `.md` paths, images, and addresses of the site.
struct LinkReader: Sendable {
  let book: AddressBook
  let names: LinkableNames

  /// Where a link leads.
  ///
  /// - Parameters:
  ///   - destination: The address as it is written, which names no other site.
  ///   - kind: A link or an image.
  ///   - file: The file that it stands in.
  ///   - page: The page that the file becomes.
  /// - Returns: The address as it is to be printed, or what is wrong.
  func target(
    of destination: String,
    kind: Link.Kind,
    in file: String,
    on page: Address
  )
    -> LinkTarget
  {
    let (path, fragment) = split(destination)
    if destination.isEmpty { return .problem(.brokenLink, .noAddress(kind), nil) }
    if path.isEmpty { return .address(page, fragment: fragment) }
    if path.hasPrefix("/") { return siteTarget(path, fragment) }
    guard let full = resolved(path, against: file) else {
      return .problem(.brokenLink, .leavesContent(destination), nil)
    }
    if let image = full.dropping(prefix: "content/images/") {
      return .address(.image(image), fragment: fragment)
    }
    if let copied = full.dropping(prefix: "content/files/") {
      return .address(Address("/\(copied)"), fragment: fragment)
    }
    guard kind == .link, full.hasSuffix(".md") else {
      let meant = meant(by: path, as: full) ?? .writeFromRoot
      return .problem(.brokenLink, .relative(destination), meant)
    }
    return markdownTarget(full, fragment)
  }

  /// What a relative path that names no Markdown file was most likely meant to be.
  private func meant(by path: String, as full: String) -> Suggestion? {
    if path.hasPrefix("www.") { return .write("https://\(path)") }
    if path.contains("@"), !path.contains("/") { return .write("mailto:\(path)") }
    let stem = ["/index.html", ".html", "/"].lazy.compactMap(path.dropping(suffix:)).first ?? path
    let file = (full.dropping(suffix: String(path.dropFirst(stem.count))) ?? full) + ".md"
    if case .address(let address, _) = markdownTarget(file, nil), book.claim(at: address) != nil {
      return .write(stem + ".md")
    }
    let fromRoot = ["/\(path)", "/\(stem)/"].first { book.claim(at: Address($0)) != nil }
    return fromRoot.map(Suggestion.write) ?? image(named: path, besides: full)
  }

  /// The path of the image of the same name, as the file that names it must write it.
  private func image(named path: String, besides full: String) -> Suggestion? {
    let name = path.split(separator: "/").last ?? ""
    let image = book.all.first {
      $0.address.path.hasPrefix("/images/") && $0.address.path.hasSuffix("/\(name)")
    }
    return image.map { .write("..\($0.address.path)") }
  }

  private func siteTarget(_ path: String, _ fragment: String?) -> LinkTarget {
    let address = Address(path)
    if book.claim(at: address) != nil { return .address(address, fragment: fragment) }
    if let meant = sortedPair(path), book.claim(at: meant) != nil {
      return .problem(.brokenLink, .nothingAt(path), .write(meant.path))
    }
    let withSlash = Address(path + "/")
    if !path.hasSuffix("/"), book.claim(at: withSlash) != nil {
      return .problem(
        .brokenLink,
        .nothingAt(path),
        .write(path + "/")
      )
    }
    return .address(address, fragment: fragment)
  }

  private func markdownTarget(_ file: String, _ fragment: String?) -> LinkTarget {
    guard let name = file.dropping(suffix: ".md") else {
      return .problem(.brokenLink, .noFile(file), nil)
    }
    if let role = name.dropping(prefix: "content/guides/") {
      return .address(.guide(role), fragment: fragment)
    }
    if let pair = name.dropping(prefix: "content/comparisons/") {
      let written = Address("/compare/\(pair)/")
      let isThere = book.claim(at: written).map { $0.page != nil || $0.anchors != nil } ?? false
      return .address(isThere ? written : sortedPair(written.path) ?? written, fragment: fragment)
    }
    if let page = name.dropping(prefix: "content/pages/") {
      return .address(names.addressOfPage(page), fragment: fragment)
    }
    return .problem(.brokenLink, .noFile(file), nil)
  }

  /// The address of a pair that is named the other way round, which is the same pair.
  private func sortedPair(_ path: String) -> Address? {
    let name = path.dropping(prefix: "/compare/")?.dropping(suffix: "/")
    let ids = name.map { $0.split(separator: "-vs-").map(String.init) } ?? []
    guard ids.count == 2, ids[1] < ids[0] else { return nil }
    return .comparison(ids[1], ids[0])
  }

  /// The destination's path, its percent escapes decoded, and its fragment.
  private func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.firstIndex(of: "#") else {
      return (withoutPercentEscapes(destination), nil)
    }
    let fragment = String(destination[destination.index(after: hash)...])
    return (withoutPercentEscapes(String(destination[..<hash])), fragment)
  }

  /// The path below the site's root that a relative path means, or nil if it leaves the site.
  private func resolved(_ path: String, against file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/") + (path.hasSuffix("/") ? "/" : "")
  }
}

/// The names by which files link to each other.
struct LinkableNames: Sendable {
  /// Where a file in `content/pages/` is read: the index is the home page, 404 a file of its own.
  func addressOfPage(_ name: String) -> Address {
    switch name {
    case "index": .home
    case "404": .notFound
    default: Address("/\(name)/")
    }
  }
}

extension String {
  func dropping(prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  func dropping(suffix: String) -> String? {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : nil
  }
}

/// The text with its `%20` and the like decoded; as it is where that gives no valid text.
func withoutPercentEscapes(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = Substring(text).utf8
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? text
}

extension Suggestion {
  fileprivate static var writeFromRoot: Suggestion {
    Suggestion(
      "write a file such as 'data-scientist.md', or an address from the root such as '/skills/sql/'"
    )
  }

  static func write(_ address: String) -> Suggestion {
    Suggestion("write '\(address)'", replacement: address)
  }
}

extension Message {
  fileprivate static func noAddress(_ kind: Link.Kind) -> Message {
    kind == .image ? "the image has no address" : "the link has no address"
  }

  fileprivate static func nothingAt(_ path: String) -> Message {
    "nothing lies at '\(path)'"
  }

  fileprivate static func leavesContent(_ path: String) -> Message {
    "the path '\(path)' leads out of the site"
  }

  fileprivate static func relative(_ path: String) -> Message {
    "'\(path)' is neither a Markdown file, an image nor an address of the site"
  }

  fileprivate static func noFile(_ file: String) -> Message {
    "nothing is made from '\(file)'"
  }
}
