/// All that lies below a folder.
package struct FolderListing: Equatable, Sendable {
  /// A file or a folder.
  package struct Entry: Equatable, Sendable {
    /// Where it lies below the folder that was walked: "guides/x.md".
    package let path: String

    /// What it is, and what its links lead to: its kind is `file` or `folder`.
    package let status: FileStatus
  }

  /// Something that cannot be an entry, and why.
  package struct Unusable: Equatable, Sendable {
    /// Why no path leads to it, or nothing can be read from it.
    package enum Reason: Sendable {
      case notUTF8, controlCharacter, brokenLink, loop, notFile
    }

    /// Where it lies, fit to be shown: what cannot be is replaced by U+FFFD.
    package let path: String

    /// Why it is not listed with the others.
    package let reason: Reason
  }

  /// The files and folders, each folder before what it holds, names in a folder by their bytes.
  package fileprivate(set) var entries: [Entry] = []

  /// What is there and cannot be used; nothing below it is listed.
  package fileprivate(set) var unusable: [Unusable] = []
}

/// Lists all that lies below a folder, hidden files too.
///
/// Links count as what they lead to; one that leads to a folder it lies in is unusable.
package func walkFolder(_ path: String) throws(MachineError) -> FolderListing {
  var walk = Walk(root: path)
  guard let status = try fileStatus(path) else {
    throw MachineError(cannot: .read, path, .missing)
  }
  try walk.visit("", ancestors: [status.identity])
  return walk.listing
}

private struct Walk {
  let root: String
  var listing = FolderListing()

  /// Lists a folder by its path below the root; the ancestors are it and those it lies in.
  mutating func visit(
    _ folder: String,
    ancestors: [FileStatus.Identity]
  ) throws(MachineError) {
    for item in try items(in: folder.isEmpty ? root : joinedPath(root, folder)) {
      let path = joinedPath(folder, item.name)
      if let reason = reason(against: item, below: ancestors) {
        listing.unusable.append(.init(path: shown(path), reason: reason))
        continue
      }
      listing.entries.append(.init(path: path, status: item.status))
      guard item.status.kind == .folder else { continue }
      try visit(path, ancestors: ancestors + [item.status.identity])
    }
  }

  private func items(in folder: String) throws(MachineError) -> [FolderItem] {
    do throws(SystemFailure) {
      return try Names.items(in: folder)
    } catch {
      throw MachineError(cannot: .read, folder, error)
    }
  }

  private func reason(
    against item: FolderItem,
    below ancestors: [FileStatus.Identity]
  ) -> FolderListing.Unusable.Reason? {
    if !item.isUTF8 { return .notUTF8 }
    if item.name.unicodeScalars.contains(where: isControl) { return .controlCharacter }
    switch item.status.kind {
    case .file: return nil
    case .folder: return ancestors.contains(item.status.identity) ? .loop : nil
    case .link: return .brokenLink
    case .other: return .notFile
    }
  }

  private func shown(_ path: String) -> String {
    String(
      String.UnicodeScalarView(path.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 })
    )
  }
}
