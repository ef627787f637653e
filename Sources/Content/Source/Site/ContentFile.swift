/// A file of `content/` and what is read from it.
package struct ContentFile: Hashable, Sendable {
  /// The file's path below the site's root: `content/guides/data-scientist.md`.
  package let path: String

  package let kind: Kind

  /// What a file is, by the place where it lies.
  package enum Kind: Hashable, Sendable {
    case settings, guide, comparison, page
    case table(DataTable)

    /// A picture under `content/images/`.
    case image

    /// A file under `content/files/`, copied as it is.
    case file
  }

  /// Returns nil for a file that nothing reads.
  ///
  /// - Parameter path: The file's path below the site's root.
  package init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 2, parts[0] == "content",
      let kind = Kind(folders: parts[1..<(parts.count - 1)], name: parts[parts.count - 1])
    else { return nil }
    (self.path, self.kind) = (path, kind)
  }

  /// The path below the folder that its kind lies in: the address of an image or a file.
  var pathInFolder: String {
    path.split(separator: "/").dropFirst(2).joined(separator: "/")
  }
}

extension ContentFile.Kind {
  fileprivate init?(folders: ArraySlice<String>, name: String) {
    let isFlat = folders.count == 1
    switch folders.first {
    case nil where name == "site.yml": self = .settings
    case "guides" where isFlat && name.hasSuffix(".md"): self = .guide
    case "comparisons" where isFlat && name.hasSuffix(".md"): self = .comparison
    case "pages" where isFlat && name.hasSuffix(".md"): self = .page
    case "data":
      guard let table = DataTable(folders: folders.dropFirst(), name: name) else { return nil }
      self = .table(table)
    case "images" where ContentFile.Kind.isImage(name): self = .image
    case "files": self = .file
    default: return nil
    }
  }

  private static func isImage(_ name: String) -> Bool {
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    return ["avif", "gif", "ico", "jpeg", "jpg", "png", "svg", "webp"].contains(ending)
  }
}

extension DataTable {
  /// The name of the table's file.
  var fileName: String {
    switch self {
    case .regions, .sources: rawValue + ".yml"
    default: rawValue + ".csv"
    }
  }

  fileprivate init?(folders: ArraySlice<String>, name: String) {
    if Array(folders) == ["salaries"], name.hasSuffix(".csv") {
      self = .salaries
    } else if folders.isEmpty, let table = DataTable.allCases.first(where: { $0.fileName == name })
    {
      self = table
    } else {
      return nil
    }
  }
}
