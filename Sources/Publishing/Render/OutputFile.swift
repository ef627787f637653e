import Content
import Files
import Templating

/// A file of the output and what it is made from.
struct OutputFile: Sendable {
  /// The path below the output folder.
  let path: String

  let content: Content

  enum Content: Sendable {
    case page(Page)

    /// The facts of a role for machines, by its place in the catalog.
    case facts(Int)

    /// A file below the site's folder that is copied as it is.
    case copy(String)

    case feed
    case searchIndex
    case bytes([UInt8])
  }
}

extension OutputFile {
  /// Writes the whole file.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - folder: The site's folder.
  ///   - bytes: What to write to; what was in it before goes, the room that it has is used again.
  /// - Throws: When a file that is copied cannot be read.
  func write(_ site: Site, in folder: String, to bytes: inout [UInt8]) throws(MachineError) {
    bytes.removeAll(keepingCapacity: true)
    switch content {
    case .page(let page): site.desk.render(page, into: &bytes)
    case .facts(let index): bytes += site.desk.data(of: site.desk.catalog.roles[index])
    case .copy(let file): bytes += try readFile(joinedPath(folder, file))
    case .feed: bytes += site.feed.bytes
    case .searchIndex: bytes += site.desk.searchIndex()
    case .bytes(let content): bytes += content
    }
  }
}

extension Site {
  /// Every file that the site is written as.
  var outputFiles: [OutputFile] {
    // The longest come first, so that no worker is left with one of them at the end.
    var files = machineFiles
    files += pages.map { page in
      OutputFile(path: desk.address(of: page).file, content: .page(page))
    }
    files += redirects.map { OutputFile(path: $0.from.file, content: .page(.redirect($0))) }
    let roles = desk.catalog.roles
    files += roles.indices.map { index in
      OutputFile(path: Address.facts(of: roles[index].id.text).file, content: .facts(index))
    }
    files += copies.map { OutputFile(path: $0.address.file, content: .copy($0.file)) }
    files += desk.assets.files.map { OutputFile(path: $0.address.file, content: .bytes($0.bytes)) }
    return files
  }

  /// What is written for feed readers, search engines and hosts.
  private var machineFiles: [OutputFile] {
    let robots = robotsText(sitemap: desk.absolute(.sitemap))
    let maps = sitemap.files().map { OutputFile(path: $0.path, content: .bytes($0.bytes)) }
    return maps + [
      OutputFile(path: Address.feed.file, content: .feed),
      OutputFile(path: Address.search.file, content: .searchIndex),
      OutputFile(path: Address.robots.file, content: .bytes(robots)),
      OutputFile(path: Address.redirects.file, content: .bytes(redirectList)),
    ]
  }
}

extension Desk {
  /// Appends a page as a file.
  func render(_ page: Page, into output: inout [UInt8]) {
    guard let template = templates["pages/\(page.template)"],
      let model = models.roots[page.template]
    else { return }
    template.render(model.thing(PageView(page, at: self), at: self), into: &output)
  }
}
