import Content

extension SiteURL {
  /// The address from the site's root that a whole address of this site means; nil for one that leads elsewhere.
  ///
  /// `https://` and `http://` mean the same site, as does `//`, and capitals in the host's name mean nothing. A query is
  /// taken off: it does not say which page is meant.
  func ownPath(of address: String) -> String? {
    guard let path = address.dropping(host: host) else { return nil }
    let end = path.firstIndex { "?#".contains($0) } ?? path.endIndex
    let fragment = path[end...].firstIndex(of: "#").map { path[$0...] } ?? ""
    let page = path[..<end].isEmpty ? "/" : path[..<end]
    guard let below = (page + (page + "/" == basePath ? "/" : "")).dropping(prefix: basePath)
    else { return nil }
    return "/" + below + fragment
  }

  /// The host's name with its port.
  var host: String { String(origin.drop { $0 != "/" }.dropFirst(2)) }
}

extension String {
  /// What follows a host's name in an address that begins with it.
  fileprivate func dropping(host: String) -> Substring? {
    let starts = ["https://", "http://", "//"].map { $0 + host }
    guard let start = starts.first(where: { lowercased().hasPrefix($0.lowercased()) }) else {
      return nil
    }
    let rest = dropFirst(start.count)
    return rest.first.map { "/?#".contains($0) } ?? true ? rest : nil
  }
}
