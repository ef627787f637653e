import Content
import Files

extension BuildRequest {
  /// The address in place of site.yml's, if the request names one.
  ///
  /// - Returns: The address; nil where site.yml's stands.
  /// - Throws: When the address is none under which a site can lie.
  func siteURL() throws(MachineError) -> SiteURL? {
    guard let baseURL else { return nil }
    guard let url = SiteURL(parsing: baseURL) else {
      throw MachineError(
        path: baseURL,
        reason: "it is no address under which a site can lie",
        saying:
          "'\(baseURL)' cannot be the address of a site: write one such as https://example.org/"
      )
    }
    return url
  }
}
