import Reporting

extension SiteURL {
  /// Reads the address of a site: `https://example.org/` or `https://user.github.io/repo/`.
  ///
  /// - Parameter text: An absolute http address without query, fragment or user; the final slash may be left out.
  package init?(parsing text: String) {
    guard let (scheme, rest) = SiteURL.scheme(of: text) else { return nil }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard let host = parts.first, SiteURL.isHost(host) else { return nil }
    let folders = parts.dropFirst()
    let path = folders.last == "" ? folders.dropLast() : folders
    guard path.allSatisfy(SiteURL.isFolder), path.last?.hasSuffix(".html") != true else {
      return nil
    }
    self.init(
      origin: scheme + host.lowercased(),
      basePath: path.isEmpty ? "/" : "/" + path.joined(separator: "/") + "/"
    )
  }

  private static func scheme(of text: String) -> (scheme: String, rest: Substring)? {
    let lowercase = text.lowercased()
    for scheme in ["https://", "http://"] where lowercase.hasPrefix(scheme) {
      return (scheme, text.dropFirst(scheme.count))
    }
    return nil
  }

  /// Whether the text is a host with, perhaps, a port.
  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2, !host.isEmpty,
      host.utf8.allSatisfy({ $0.isLetter || $0.isDigit || ".-".utf8.contains($0) }),
      host.utf8.first != UInt8(ascii: "."), host.utf8.first != UInt8(ascii: "-")
    else { return false }
    guard parts.count == 2 else { return true }
    return (1...5).contains(parts[1].utf8.count) && parts[1].utf8.allSatisfy(\.isDigit)
  }

  private static func isFolder(_ name: Substring) -> Bool {
    !name.isEmpty && name != "." && name != ".."
      && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-._~%!$&()*+,;=:@".utf8.contains($0) }
  }
}

extension Form<SiteURL> {
  static var siteURL: Form {
    Form { text, position, findings in
      if let url = SiteURL(parsing: text) { return url }
      let meant = "https://" + text
      let isSure = text.contains(".") && SiteURL(parsing: meant) != nil
      findings.add(
        .invalidURL,
        .noSiteURL(text),
        at: position,
        suggestion: isSure ? .write(meant) : .siteURLShape
      )
      return nil
    }
  }
}

extension UInt8 {
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}

extension Suggestion {
  fileprivate static let siteURLShape = Suggestion(
    "write the address under which the site will lie, such as https://careers.example.org/"
  )
}

extension Message {
  fileprivate static func noSiteURL(_ text: String) -> Message {
    "'\(text)' cannot be the address of a site"
  }
}
