import Foundation

/// The files of a built site, and the questions that every one of them must stand.
struct WrittenSite {
  /// Scheme, host and path of the site's address: `https://user.github.io/repo/`.
  let url: String

  let files: Files

  /// The HTML pages by their paths.
  let pages: [String: Page]

  init(_ files: Files, at url: String) {
    self.files = files
    self.url = url
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues {
      Page(String(decoding: $0, as: UTF8.self))
    }
  }

  /// The address of a page by its file.
  func address(ofPage file: String) -> String {
    url + (file.hasSuffix("index.html") ? String(file.dropLast("index.html".count)) : file)
  }

  func text(of file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  /// The path below which all addresses of the site lie: `/repo/`.
  private var base: String { URL(string: url)?.path(percentEncoded: false).closed ?? "/" }

  /// The addresses of a page that lead nowhere.
  func deadLinks(of file: String) -> [String] {
    guard let page = pages[file] else { return ["there is no \(file)"] }
    let addresses =
      ["href", "src"].flatMap(page.values) + page.socialAddresses + page.refreshed
    return addresses.filter { !leads($0, from: file) }.map { "\(file): \($0)" }
  }

  /// Whether an address of a page leads to something: a file of the site, an id of a page, or another site.
  func leads(_ address: String, from file: String) -> Bool {
    if address.hasPrefix("#") { return holds(id: String(address.dropFirst()), in: file) }
    if address.hasPrefix("mailto:") { return true }
    guard let path = path(of: address) else {
      return address.hasPrefix("https://") || address.hasPrefix("http://")
    }
    guard path.hasPrefix(base) else { return false }
    let parts = path.dropFirst(base.count).split(
      separator: "#",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    guard let target = parts.first, let written = self.file(at: String(target)) else {
      return false
    }
    return parts.count == 1 || holds(id: String(parts[1]), in: written)
  }

  /// The path of an address of this site; nil for that of another.
  private func path(of address: String) -> String? {
    if address.hasPrefix("/") { return address.hasPrefix("//") ? nil : address }
    guard let address = URL(string: address), let home = URL(string: url),
      address.host() == home.host(), address.scheme == home.scheme
    else { return nil }
    return address.path(percentEncoded: true).closed(unlike: address)
      + (address.fragment(percentEncoded: true).map { "#\($0)" } ?? "")
  }

  private func file(at path: String) -> String? {
    let path = path.removingPercentEncoding ?? path
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    return files[file] == nil ? nil : file
  }

  private func holds(id: String, in file: String) -> Bool {
    let id = id.removingPercentEncoding ?? id
    return pages[file]?.values(of: "id").contains(id) == true
  }
}

extension String {
  /// The path with a slash at its end.
  fileprivate var closed: String { hasSuffix("/") ? self : self + "/" }

  /// The path as it was written: Foundation takes the slash at the end away.
  fileprivate func closed(unlike address: URL) -> String {
    address.hasDirectoryPath && !hasSuffix("/") ? self + "/" : self
  }
}

extension Page {
  /// The addresses that stand in what previews and search engines read.
  fileprivate var socialAddresses: [String] {
    all("meta").filter { ["og:url", "og:image"].contains($0.attributes["property"]) }.compactMap {
      $0.attributes["content"]
    }
  }

  /// Where a page that has moved leads to.
  fileprivate var refreshed: [String] {
    all("meta").filter { $0.attributes["http-equiv"] == "refresh" }.compactMap {
      $0.attributes["content"]?.split(separator: "url=").last.map(String.init)
    }
  }
}
