package import Files
package import Reporting

/// What lies under `content/`: the files that are read, and what is wrong with the others.
package struct ContentListing: Sendable {
  /// The files that are read, folder by folder, by their names' bytes.
  package private(set) var files: [ContentFile] = []

  /// What is wrong with the other files, and that settings are missing.
  package private(set) var report = Report()

  /// Lists the content of a site.
  ///
  /// - Parameter site: The folder that holds `content/`.
  /// - Throws: What the machine could not do.
  package init(of site: String) throws(MachineError) {
    let folder = site + "/content"
    if try fileStatus(folder) == nil {
      let status = try fileStatus(site)
      guard status?.kind == .folder else {
        let reason = status == nil ? "no such file or directory" : "it is not a folder"
        throw MachineError(cannot: .read, site, because: reason)
      }
    } else {
      let listing = try walkFolder(folder)
      for entry in listing.entries where entry.status.kind == .file { add("content/" + entry.path) }
      for unusable in listing.unusable { add(unusable) }
    }
    if !files.contains(where: { $0.kind == .settings }) {
      report.add(
        Diagnostic(.missingFile, .noSettings, at: Location(settingsPath), suggestion: .twoLines)
      )
    }
  }

  private mutating func add(_ path: String) {
    guard !isIgnored(path) else { return }
    guard let file = ContentFile(path: path) else {
      let suggestion = Suggestion.place(of: path)
      report.add(Diagnostic(.unusedFile, .unused, at: Location(path), suggestion: suggestion))
      return
    }
    files.append(file)
  }

  private mutating func add(_ unusable: FolderListing.Unusable) {
    let path = "content/" + unusable.path
    guard !isIgnored(path) else { return }
    report.add(Diagnostic(.unreadableFile, .unusable(unusable.reason), at: Location(path)))
  }
}

/// Where the settings lie below the site's root.
let settingsPath = "content/site.yml"

/// Whether a file is an editor's or the system's own: hidden, a backup, or a lock.
///
/// What is copied as it is may be hidden, since `.well-known/` and `.nojekyll` are there for the server.
private func isIgnored(_ path: String) -> Bool {
  let mayBeHidden = path.hasPrefix("content/files/")
  return path.utf8.split(separator: UInt8(ascii: "/")).lazy.map(Substring.init).contains { name in
    name == ".DS_Store" || name == "Thumbs.db" || name.hasSuffix("~") || name.hasSuffix(".swp")
      || name.hasPrefix(".#") || name.hasPrefix("#") && name.hasSuffix("#")
      || name.hasPrefix(".") && !mayBeHidden
  }
}

extension Suggestion {
  fileprivate static let twoLines = Suggestion(
    "write two lines: 'title: My careers site' and 'url: https://careers.example.org/'"
  )

  /// Where a file that nothing reads was most likely meant to lie.
  fileprivate static func place(of path: String) -> Suggestion {
    if let place = likelyPlace(of: path) { return Suggestion("did you mean '\(place)'?") }
    return Suggestion("what is copied as it is goes to content/files/")
  }
}

extension Message {
  fileprivate static let noSettings: Message = "the site has no settings"
  fileprivate static let unused: Message = "nothing reads this file"

  /// Why a file or a folder cannot be read.
  package static func unusable(_ reason: FolderListing.Unusable.Reason) -> Message {
    switch reason {
    case .notUTF8: "the name of this file is not UTF-8"
    case .controlCharacter: "the name of this file holds a control character"
    case .brokenLink: "this link leads nowhere"
    case .loop: "this link leads to a folder that it lies in"
    case .notFile: "this is neither a file nor a folder"
    }
  }
}
